import { ExpressionMistake, tokensOf, type Token } from "./tokens.ts";
import type { FromItem, Indexing, Query, Syntax } from "./syntax.ts";

const deepest = 200;
const reserved = new Set([
  "AND", "OR", "NOT", "IN", "IS", "LIKE", "BETWEEN", "NULL", "TRUE", "FALSE", "CASE", "WHEN", "THEN", "ELSE", "END", "SELECT", "FROM", "WHERE", "AS", "EXISTS",
  "UNNEST", "ARRAY", "ORDER", "BY", "LIMIT", "GROUP", "HAVING", "JOIN", "CROSS", "INNER", "LEFT", "ON", "WITH", "DISTINCT", "UNION", "ASC", "DESC", "CAST", "IF",
]);
const comparisons = new Set(["=", "!=", "<>", "<", "<=", ">", ">="]);

interface Reading {
  readonly tokens: readonly Token[];
  at: number;
  depth: number;
}

/** An expression in GoogleSQL's grammar, as far as it can stand alone; an `ExpressionMistake` tells what does not fit. */
export function parseExpression(source: string): Syntax {
  const reading: Reading = { tokens: tokensOf(source), at: 0, depth: 0 };
  const expression = orOf(reading);
  if (peek(reading).kind !== "end") throw unexpected(reading);
  return expression;
}

function peek({ tokens, at }: Reading, ahead = 0): Token {
  return tokens[Math.min(at + ahead, tokens.length - 1)]!;
}

function isWord(reading: Reading, word: string, ahead = 0): boolean {
  const token = peek(reading, ahead);
  return token.kind === "name" && !token.quoted && token.text.toUpperCase() === word;
}

function isSign(reading: Reading, sign: string, ahead = 0): boolean {
  const token = peek(reading, ahead);
  return token.kind === "sign" && token.text === sign;
}

function take(reading: Reading, ...wanted: readonly string[]): boolean {
  const found = wanted.every((one, ahead) => (/^[A-Z]/.test(one) ? isWord(reading, one, ahead) : isSign(reading, one, ahead)));
  if (found) reading.at += wanted.length;
  return found;
}

function need(reading: Reading, wanted: string): void {
  if (!take(reading, wanted)) throw unexpected(reading, wanted);
}

function unexpected(reading: Reading, wanted?: string): ExpressionMistake {
  const token = peek(reading);
  const told = token.kind === "end" ? "it ends too early" : `${JSON.stringify("text" in token ? token.text : String(token.value).slice(0, 40))} does not fit`;
  return new ExpressionMistake(`${told}${wanted === undefined ? "" : `, ${wanted} is missing`}`, token.at, isSign(reading, "=") ? "one = compares" : undefined);
}

function nested<T>(reading: Reading, read: (reading: Reading) => T): T {
  if (++reading.depth > deepest) throw new ExpressionMistake(`it is nested deeper than ${deepest} levels`, peek(reading).at);
  const result = read(reading);
  reading.depth--;
  return result;
}

function orOf(reading: Reading): Syntax {
  return nested(reading, () => chain(reading, andOf, ["OR"]));
}

function andOf(reading: Reading): Syntax {
  return chain(reading, notOf, ["AND"]);
}

function chain(reading: Reading, next: (reading: Reading) => Syntax, ops: readonly string[]): Syntax {
  let left = next(reading);
  for (;;) {
    const { at } = peek(reading);
    const op = ops.find((one) => take(reading, one));
    if (op === undefined) return left;
    left = { kind: "binary", op, left, right: next(reading), at };
  }
}

function notOf(reading: Reading): Syntax {
  const { at } = peek(reading);
  return take(reading, "NOT") ? { kind: "unary", op: "NOT", of: nested(reading, notOf), at } : comparisonOf(reading);
}

function comparisonOf(reading: Reading): Syntax {
  const left = concatOf(reading);
  const token = peek(reading);
  const { at } = token;
  if (token.kind === "sign" && comparisons.has(token.text)) {
    reading.at++;
    return { kind: "binary", op: token.text === "<>" ? "!=" : token.text, left, right: concatOf(reading), at };
  }
  if (take(reading, "IS")) {
    const negated = take(reading, "NOT");
    const test = take(reading, "NULL") ? null : take(reading, "TRUE") ? true : take(reading, "FALSE") ? false : undefined;
    if (test === undefined) throw unexpected(reading, "NULL, TRUE or FALSE");
    return { kind: "is", of: left, test, negated, at };
  }
  const negated = isWord(reading, "NOT") && ["LIKE", "IN", "BETWEEN"].some((word) => isWord(reading, word, 1));
  if (negated) reading.at++;
  return memberOf(reading, left, { negated, at }) ?? left;
}

function memberOf(reading: Reading, of: Syntax, { negated, at }: { readonly negated: boolean; readonly at: number }): Syntax | undefined {
  if (take(reading, "LIKE")) {
    const like: Syntax = { kind: "binary", op: "LIKE", left: of, right: concatOf(reading), at };
    return negated ? { kind: "unary", op: "NOT", of: like, at } : like;
  }
  if (take(reading, "BETWEEN")) {
    const low = concatOf(reading);
    need(reading, "AND");
    return { kind: "between", of, low, high: concatOf(reading), negated, at };
  }
  if (!take(reading, "IN")) return undefined;
  if (take(reading, "UNNEST")) {
    need(reading, "(");
    const array = orOf(reading);
    need(reading, ")");
    return { kind: "in", of, among: { array }, negated, at };
  }
  need(reading, "(");
  const among = isWord(reading, "SELECT") ? { query: queryOf(reading) } : listOf(reading, orOf);
  need(reading, ")");
  return { kind: "in", of, among, negated, at };
}

function listOf<T>(reading: Reading, next: (reading: Reading) => T): readonly T[] {
  const items = [next(reading)];
  while (take(reading, ",")) items.push(next(reading));
  return items;
}

function concatOf(reading: Reading): Syntax {
  return chain(reading, sumOf, ["||"]);
}

function sumOf(reading: Reading): Syntax {
  return chain(reading, productOf, ["+", "-"]);
}

function productOf(reading: Reading): Syntax {
  return chain(reading, signedOf, ["*", "/"]);
}

function signedOf(reading: Reading): Syntax {
  const { at } = peek(reading);
  const op = take(reading, "-") ? "-" : take(reading, "+") ? "+" : undefined;
  return op === undefined ? partOf(reading) : { kind: "unary", op, of: nested(reading, signedOf), at };
}

/** An operand with the fields and elements taken of it. */
function partOf(reading: Reading): Syntax {
  let of = operandOf(reading);
  for (;;) {
    const { at } = peek(reading);
    if (take(reading, ".")) {
      const field = peek(reading);
      if (field.kind !== "name") throw unexpected(reading, "the name of a field");
      reading.at++;
      of = { kind: "field", of, name: field.text, at: field.at };
    } else if (take(reading, "[")) {
      const by = (["OFFSET", "SAFE_OFFSET", "ORDINAL", "SAFE_ORDINAL"] as const satisfies readonly Indexing[]).find((one) => take(reading, one, "("));
      if (by === undefined) throw new ExpressionMistake("an element of an array is taken by its place", at, "[OFFSET(0)] is the first one, [SAFE_OFFSET(0)] NULL when there is none");
      const index = orOf(reading);
      need(reading, ")");
      need(reading, "]");
      of = { kind: "index", of, by, index, at };
    } else return of;
  }
}

function operandOf(reading: Reading): Syntax {
  const token = peek(reading);
  const { at } = token;
  if (token.kind === "integer" || token.kind === "float" || token.kind === "string") {
    reading.at++;
    return { kind: "literal", value: token.value, at };
  }
  if (take(reading, "(")) {
    const inner: Syntax = isWord(reading, "SELECT") ? { kind: "query", as: "scalar", query: queryOf(reading), at } : orOf(reading);
    need(reading, ")");
    return inner;
  }
  if (take(reading, "NULL")) return { kind: "literal", value: null, at };
  if (take(reading, "TRUE")) return { kind: "literal", value: true, at };
  if (take(reading, "FALSE")) return { kind: "literal", value: false, at };
  if (take(reading, "CASE")) return caseOf(reading, at);
  if (take(reading, "EXISTS", "(")) return closed(reading, { kind: "query", as: "exists", query: queryOf(reading), at });
  if (take(reading, "ARRAY", "(")) return closed(reading, { kind: "query", as: "array", query: queryOf(reading), at });
  const array = isSign(reading, "[") || take(reading, "ARRAY");
  if (array) {
    need(reading, "[");
    const items = isSign(reading, "]") ? [] : listOf(reading, orOf);
    need(reading, "]");
    return { kind: "array", items, at };
  }
  for (const safe of [false, true]) if (take(reading, safe ? "SAFE_CAST" : "CAST", "(")) return castOf(reading, { safe, at });
  if (token.kind !== "name") throw unexpected(reading);
  if (isSign(reading, "(", 1) && !token.quoted) return callOf(reading, token.text.toUpperCase(), at);
  return { kind: "name", name: nameOf(reading), at };
}

function closed(reading: Reading, syntax: Syntax): Syntax {
  need(reading, ")");
  return syntax;
}

function nameOf(reading: Reading): string {
  const token = peek(reading);
  if (token.kind !== "name" || (!token.quoted && reserved.has(token.text.toUpperCase()))) throw unexpected(reading);
  reading.at++;
  return token.text;
}

function caseOf(reading: Reading, at: number): Syntax {
  const subject = isWord(reading, "WHEN") ? undefined : orOf(reading);
  const whens: [Syntax, Syntax][] = [];
  while (take(reading, "WHEN")) {
    const when = orOf(reading);
    need(reading, "THEN");
    whens.push([when, orOf(reading)]);
  }
  if (whens.length === 0) throw unexpected(reading, "WHEN");
  const otherwise = take(reading, "ELSE") ? orOf(reading) : undefined;
  need(reading, "END");
  return { kind: "case", subject, whens, otherwise, at };
}

function castOf(reading: Reading, { safe, at }: { readonly safe: boolean; readonly at: number }): Syntax {
  const of = orOf(reading);
  need(reading, "AS");
  const to = nameOf(reading).toUpperCase();
  need(reading, ")");
  return { kind: "cast", of, to, safe, at };
}

function callOf(reading: Reading, name: string, at: number): Syntax {
  reading.at += 2;
  const star = take(reading, "*");
  const distinct = !star && take(reading, "DISTINCT");
  const args = star || isSign(reading, ")") ? [] : listOf(reading, orOf);
  need(reading, ")");
  return { kind: "call", name, args, distinct, star, at };
}

function queryOf(reading: Reading): Query {
  return nested(reading, () => {
    const { at } = peek(reading);
    need(reading, "SELECT");
    const distinct = take(reading, "DISTINCT");
    if (take(reading, "AS", "STRUCT") || isWord(reading, "AS")) throw new ExpressionMistake("a SELECT gives one column here", at);
    const select = take(reading, "*") ? undefined : selectOf(reading);
    if (isSign(reading, ",")) throw new ExpressionMistake("a SELECT gives one column here", peek(reading).at);
    const from = take(reading, "FROM") ? fromOf(reading) : [];
    const where = take(reading, "WHERE") ? orOf(reading) : undefined;
    const orderBy = take(reading, "ORDER", "BY") ? listOf(reading, orderOf) : [];
    for (const word of ["GROUP", "HAVING", "UNION", "LEFT", "WINDOW"]) if (isWord(reading, word)) throw new ExpressionMistake(`${word} is not supported in a rule`, peek(reading).at);
    let limit: bigint | undefined;
    if (take(reading, "LIMIT")) {
      const token = peek(reading);
      if (token.kind !== "integer") throw unexpected(reading, "a number");
      reading.at++;
      limit = token.value;
    }
    return { at, distinct, select, from, where, orderBy, limit };
  });
}

function selectOf(reading: Reading): Syntax {
  const select = orOf(reading);
  if (take(reading, "AS") || (peek(reading).kind === "name" && !["FROM", "WHERE", "ORDER", "LIMIT", "GROUP", "HAVING", "UNION"].some((word) => isWord(reading, word)))) nameOf(reading);
  return select;
}

function orderOf(reading: Reading): Query["orderBy"][number] {
  const by = orOf(reading);
  const descending = take(reading, "DESC");
  if (!descending) take(reading, "ASC");
  return { by, descending };
}

function fromOf(reading: Reading): readonly FromItem[] {
  const items = [fromItem(reading)];
  for (;;) {
    const crossed = take(reading, ",") || take(reading, "CROSS", "JOIN");
    if (!crossed && !take(reading, "JOIN") && !take(reading, "INNER", "JOIN")) return items;
    const item = fromItem(reading);
    const on = !crossed && take(reading, "ON") ? orOf(reading) : undefined;
    items.push({ ...item, on });
  }
}

function fromItem(reading: Reading): FromItem {
  const unnested = take(reading, "UNNEST", "(");
  const array = unnested ? orOf(reading) : partOf(reading);
  if (unnested) need(reading, ")");
  const alias = take(reading, "AS") ? nameOf(reading) : optionalName(reading);
  const offset = take(reading, "WITH", "OFFSET") ? (take(reading, "AS") ? nameOf(reading) : (optionalName(reading) ?? "offset")) : undefined;
  return { array, alias: alias ?? (!unnested && array.kind === "field" ? array.name : undefined), offset, on: undefined };
}

function optionalName(reading: Reading): string | undefined {
  const token = peek(reading);
  return token.kind === "name" && (token.quoted || !reserved.has(token.text.toUpperCase())) ? nameOf(reading) : undefined;
}
