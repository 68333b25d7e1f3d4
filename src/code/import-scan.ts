/**
 * The module specifiers a TypeScript or JavaScript text names with a string literal: `import … from`, `export … from`,
 * `import "…"`, `import("…")`, `require("…")`, in the order of the text, each once. Types' imports are among them.
 * It reads tokens, not a grammar: comments, strings, templates and regular expressions are skipped, so nothing inside
 * them counts. A specifier that is computed is not seen.
 */
export function importedSpecifiers(source: string): readonly string[] {
  const tokens = tokensOf(source);
  const found = new Set<string>();
  tokens.forEach((token, index) => {
    if (token.type !== "string") return;
    const before = tokens[index - 1]?.text;
    const caller = tokens[index - 2];
    const isCall = before === "(" && (caller?.text === "import" || caller?.text === "require") && tokens[index - 3]?.text !== ".";
    if (before === "from" || before === "import" || isCall) found.add(token.text);
  });
  return [...found];
}

interface Token {
  readonly type: "word" | "string" | "sign";
  readonly text: string;
}

/** After these words or signs a `/` begins a regular expression; after others it divides. */
const beforeRegex = new Set(["", "(", ",", "=", ":", "[", "!", "&", "|", "?", "{", "}", ";", "+", "-", "*", "%", "<", ">", "~", "^", "return", "typeof", "case", "in", "of", "delete", "void", "throw", "new", "else", "do", "await", "yield"]);

const pieces = {
  space: /\s+/y,
  comment: /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/y,
  string: /"((?:[^"\\\n]|\\[\s\S])*)"|'((?:[^'\\\n]|\\[\s\S])*)'/y,
  word: /[\p{ID_Start}$_#][\p{ID_Continue}$\u200c\u200d]*|\d[\w.]*/uy,
  regex: /\/(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/y,
} as const;

function tokensOf(source: string): readonly Token[] {
  const tokens: Token[] = [];
  /** For each open `${` of a template: how many `{` are open inside. */
  const templates: number[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (match) at = pattern.lastIndex;
    return match;
  };
  while (at < source.length) {
    if (take(pieces.space) || take(pieces.comment)) continue;
    const string = take(pieces.string);
    if (string) { tokens.push({ type: "string", text: string[1] ?? string[2] ?? "" }); continue; }
    if (source[at] === "/" && beforeRegex.has(tokens.at(-1)?.text ?? "") && take(pieces.regex)) { tokens.push({ type: "word", text: "/regex/" }); continue; }
    const word = take(pieces.word);
    if (word) { tokens.push({ type: "word", text: word[0] }); continue; }
    const sign = source[at]!;
    at += 1;
    const depth = templates.at(-1);
    if (sign === "`") at = templateText(source, at, templates);
    else if (sign === "}" && depth === 0) { templates.pop(); at = templateText(source, at, templates); }
    else if (depth !== undefined && (sign === "{" || sign === "}")) templates[templates.length - 1] = depth + (sign === "{" ? 1 : -1);
    tokens.push({ type: "sign", text: sign });
  }
  return tokens;
}

/** Skips a template's text to its end or to behind the next `${`, which is noted. */
function templateText(source: string, from: number, templates: number[]): number {
  for (let at = from; at < source.length; at++) {
    if (source[at] === "\\") at++;
    else if (source[at] === "`") return at + 1;
    else if (source[at] === "$" && source[at + 1] === "{") {
      templates.push(0);
      return at + 2;
    }
  }
  return source.length;
}
