import { didYouMean, UserError } from "../core/error.ts";

/** What a collaborator asks for in a comment. */
export interface CommentCommand {
  readonly name: "retrain" | "rebaseline" | "bless" | "rollback";
  /** First digits of the commit it is meant for, where it is named: `@1a2b3c4`. */
  readonly commit?: string;
  readonly pipeline?: string;
  readonly reason?: string;
  /** For `rollback`: the version to go back to. */
  readonly version?: string;
}

const names = ["retrain", "rebaseline", "bless", "rollback"] as const;
const usage = 'known: /assay retrain, /assay rebaseline, /assay bless --force "reason", /assay rollback [VERSION]; each with @commit and --pipeline NAME where they are needed';
const longestLine = 1000;

/** Whether a comment speaks to Assay: its first line begins with `/assay`. */
export function isCommand(body: string): boolean {
  return /^\/assay(?:[ \t\r\n]|$)/.test(body);
}

/**
 * The command on the first line of a comment; what stands below it is for people. Nothing is guessed: a word that is not
 * known, a reason without quotes or an argument too many is a `UserError`.
 */
export function parseCommand(body: string): CommentCommand {
  const line = (body.split(/\r\n|\r|\n/, 1)[0] ?? "").trim();
  if (line.length > longestLine) throw new UserError(`the command has more than ${longestLine} characters`, { hint: usage });
  const [, ...words] = wordsOf(line);
  const [first, ...rest] = words;
  const name = names.find((each) => each === first?.text && !first.quoted);
  if (name === undefined) throw new UserError(first === undefined ? "which command?" : `unknown command ${JSON.stringify(first.text.slice(0, 40))}`, { hint: first === undefined ? usage : `${didYouMean(first.text, names)}; ${usage}` });
  const command = argumentsOf(name, rest);
  if (name === "bless" && command.reason === undefined) throw new UserError("bless needs a reason", { hint: '/assay bless --force "why it may be served all the same"' });
  return command;
}

interface Word {
  readonly text: string;
  readonly quoted: boolean;
}

function wordsOf(line: string): readonly Word[] {
  const words: Word[] = [];
  const pattern = /[ \t]*(?:"([^"]*)"|\u201c([^\u201d]*)\u201d|([^\s"\u201c\u201d]+))(?=[ \t]|$)/y;
  while (pattern.lastIndex < line.length) {
    const at = pattern.lastIndex;
    const match = pattern.exec(line);
    if (!match) throw new UserError(`cannot be read from ${JSON.stringify(line.slice(at, at + 40).trim())} on`, { hint: "a reason stands in one pair of quotes" });
    const quoted = match[1] ?? match[2];
    words.push({ text: quoted ?? match[3]!, quoted: quoted !== undefined });
  }
  return words;
}

function argumentsOf(name: CommentCommand["name"], words: readonly Word[]): CommentCommand {
  const given: { -readonly [K in keyof CommentCommand]?: CommentCommand[K] } = {};
  let forced = false;
  const set = (key: "commit" | "pipeline" | "reason" | "version", value: string): void => {
    if (given[key] !== undefined) throw new UserError(`${key} is given twice`);
    given[key] = value;
  };
  for (let index = 0; index < words.length; index++) {
    const { text, quoted } = words[index]!;
    if (quoted) set("reason", reasonOf(text));
    else if (text === "--force" && name === "bless") forced = true;
    else if (text === "--pipeline") set("pipeline", nameOf(words[++index]?.text));
    else if (/^@[0-9a-f]{7,40}$/i.test(text)) set("commit", text.slice(1).toLowerCase());
    else if (name === "rollback" && /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(text)) set("version", text);
    else throw new UserError(`${name} takes no ${JSON.stringify(text.slice(0, 40))}`, { hint: usage });
  }
  if (name === "bless" && !forced) throw new UserError("only --force blesses: the gate decides otherwise", { hint: '/assay bless --force "reason"' });
  return { name, ...given };
}

function reasonOf(text: string): string {
  const reason = text.trim();
  if (reason === "") throw new UserError("the reason is empty", { hint: "say in a few words why" });
  if (reason.length > 500) throw new UserError("the reason has more than 500 characters", { hint: "link to where more is said" });
  return reason.replace(/\p{Cc}/gu, " ");
}

function nameOf(text: string | undefined): string {
  if (text === undefined || !/^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$/.test(text)) throw new UserError("--pipeline names no pipeline", { hint: "--pipeline penguins" });
  return text;
}
