import { nearest } from "../../../core/error.ts";
import { isLike } from "../../../data/row-texts.ts";
import { checkComparable, commonType, finite, orderOf, withinBits } from "./operators.ts";
import { ExpressionMistake } from "./tokens.ts";
import { EvaluationFault, isNumeric, isWhole, typeName, type SqlType, type Value } from "./types.ts";

/** Looks for a regular expression in a text, in time that grows with both alone. */
export interface RegularExpressions {
  compile(pattern: string): { readonly groups: number; find(text: string): string | undefined };
}

/** A function for arguments of certain types. */
interface SqlFunction {
  readonly type: SqlType;
  /** NULL comes of NULL unless the function takes it. */
  readonly takesNull?: boolean;
  of(values: readonly Value[]): Value;
}

type Given = { readonly types: readonly SqlType[]; readonly at: number; readonly name: string };
type Kind = "number" | "whole" | "string" | "bool" | "text";

const double: SqlType = { kind: "double" };
const int: SqlType = { kind: "int" };
const bool: SqlType = { kind: "bool" };
const string: SqlType = { kind: "string" };

const isOf: Readonly<Record<Kind, (type: SqlType) => boolean>> = {
  number: isNumeric, whole: isWhole,
  string: ({ kind }) => kind === "string" || kind === "null", text: ({ kind }) => kind === "string" || kind === "bytes" || kind === "null",
  bool: ({ kind }) => kind === "bool" || kind === "null",
};

/** A function of fixed kinds of arguments; `optional` of them may be left out. */
function fixed(kinds: readonly Kind[], type: SqlType, of: (...values: never[]) => Value, optional = 0): (given: Given) => SqlFunction {
  return ({ types, at, name }) => {
    if (types.length > kinds.length || types.length < kinds.length - optional) throw new ExpressionMistake(`${name} takes ${optional > 0 ? `${kinds.length - optional} to ` : ""}${kinds.length} argument${kinds.length === 1 ? "" : "s"}, not ${types.length}`, at);
    types.forEach((given, i) => {
      if (!isOf[kinds[i]!](given)) throw new ExpressionMistake(`${name} takes a ${kinds[i]}, not ${typeName(given)}`, at);
    });
    return { type, of: (values) => (of as (...values: readonly Value[]) => Value)(...values) };
  };
}

function ofFloat(name: string, compute: (x: number) => number): (given: Given) => SqlFunction {
  return fixed(["number"], double, (x: number | bigint) => defined(name, compute(Number(x)), [Number(x)]));
}

function defined(name: string, result: number, operands: readonly number[]): number {
  if (Number.isFinite(result) || !operands.every(Number.isFinite)) return result;
  throw new EvaluationFault(`${name} is not defined for ${operands.join(" and ")}`);
}

/** A function that keeps whole numbers whole. */
function keeping(whole: ((x: bigint) => bigint) | undefined, float: (x: number, digits: number) => number, optional = 0): (given: Given) => SqlFunction {
  return (given) => {
    const [type] = given.types;
    const keeps = whole !== undefined && type !== undefined && isWhole(type) && given.types.length === 1;
    const checked = fixed(optional > 0 ? ["number", "whole"] : ["number"], keeps ? type : double, (x: number | bigint, digits: bigint = 0n) => (keeps ? whole(x as bigint) : float(Number(x), Number(digits))), optional);
    return checked(given);
  };
}

function characters(text: Value): readonly string[] {
  return typeof text === "string" ? [...text] : [];
}

function rounded(x: number, digits: number, round: (x: number) => number): number {
  const scale = 10 ** digits;
  const result = (Math.sign(x) * round(Math.abs(x) * scale)) / scale;
  return Number.isFinite(result) ? result : x;
}

function position(text: string, what: string): bigint {
  const at = text.indexOf(what);
  return at < 0 ? 0n : BigInt([...text.slice(0, at)].length + 1);
}

function piece(text: string, from: bigint, length: bigint | undefined): string {
  const all = characters(text);
  if (length !== undefined && length < 0n) throw new EvaluationFault("SUBSTR takes no negative length");
  const first = from > 0n ? Number(from) - 1 : from === 0n ? 0 : Math.max(0, all.length + Number(from));
  return all.slice(first, length === undefined ? undefined : first + Number(length)).join("");
}

function trimmed(begin: boolean, end: boolean) {
  return fixed(["string", "string"], string, (text: string, what?: string) => {
    if (what === undefined) return begin && end ? text.trim() : begin ? text.trimStart() : text.trimEnd();
    const [all, signs] = [[...text], new Set(what)];
    let [from, to] = [0, all.length];
    while (begin && from < to && signs.has(all[from]!)) from++;
    while (end && to > from && signs.has(all[to - 1]!)) to--;
    return all.slice(from, to).join("");
  }, 1);
}

const divided = (of: (a: bigint, b: bigint) => bigint) => fixed(["whole", "whole"], int, (a: bigint, b: bigint) => {
  if (b === 0n) throw new EvaluationFault(`it divides by zero: ${a} / ${b}`);
  return withinBits(of(a, b), "int");
});

/** Most characters of a text that an expression makes. */
const longestText = 1 << 20;

function bounded(length: number, make: () => string): string {
  if (length > longestText) throw new EvaluationFault(`it makes a text of more than ${longestText} characters`);
  return make();
}

/** A pattern that is looked for in a text in bearable time. */
function affordable(text: string, pattern: string): string {
  if (text.length * pattern.length > 1e8) throw new EvaluationFault(`it looks for a pattern of ${pattern.length} characters in a text of ${text.length}`);
  return pattern;
}

const functions: Readonly<Record<string, (given: Given) => SqlFunction>> = {
  ABS: keeping((x) => withinBits(x < 0n ? -x : x, x < 0n ? "int" : "uint"), Math.abs), SIGN: keeping((x) => (x > 0n ? 1n : x < 0n ? -1n : 0n), Math.sign),
  ROUND: keeping(undefined, (x, digits) => rounded(x, digits, (value) => Math.floor(value + 0.5)), 1), TRUNC: keeping(undefined, (x, digits) => rounded(x, digits, Math.floor), 1),
  CEIL: keeping(undefined, Math.ceil), CEILING: keeping(undefined, Math.ceil), FLOOR: keeping(undefined, Math.floor),
  SQRT: ofFloat("SQRT", Math.sqrt), EXP: ofFloat("EXP", Math.exp), LN: ofFloat("LN", Math.log), LOG10: ofFloat("LOG10", Math.log10),
  LOG: fixed(["number", "number"], double, (x: number | bigint, base?: number | bigint) => defined("LOG", base === undefined ? Math.log(Number(x)) : Math.log(Number(x)) / Math.log(Number(base)), base === undefined ? [Number(x)] : [Number(x), Number(base)]), 1),
  ...Object.fromEntries(["POW", "POWER"].map((name) => [name, fixed(["number", "number"], double, (x: number | bigint, y: number | bigint) => defined(name, Number(x) ** Number(y), [Number(x), Number(y)]))])),
  MOD: divided((a, b) => a % b), DIV: divided((a, b) => a / b),
  SAFE_DIVIDE: fixed(["number", "number"], double, (a: number | bigint, b: number | bigint) => (Number(b) === 0 ? null : finite(Number(a) / Number(b), Number(a), Number(b)))),
  IEEE_DIVIDE: fixed(["number", "number"], double, (a: number | bigint, b: number | bigint) => Number(a) / Number(b)),
  IS_NAN: fixed(["number"], bool, (x: number | bigint) => Number.isNaN(Number(x))), IS_INF: fixed(["number"], bool, (x: number | bigint) => Math.abs(Number(x)) === Infinity),
  LENGTH: fixed(["text"], int, (x: Value) => BigInt(x instanceof Uint8Array ? x.length : characters(x).length)), CHAR_LENGTH: fixed(["string"], int, (x: string) => BigInt(characters(x).length)),
  BYTE_LENGTH: fixed(["text"], int, (x: string | Uint8Array) => BigInt(Buffer.byteLength(x))),
  LOWER: fixed(["string"], string, (x: string) => x.toLowerCase()), UPPER: fixed(["string"], string, (x: string) => x.toUpperCase()),
  TRIM: trimmed(true, true), LTRIM: trimmed(true, false), RTRIM: trimmed(false, true), REVERSE: fixed(["string"], string, (x: string) => [...x].reverse().join("")),
  REPLACE: fixed(["string", "string", "string"], string, (x: string, what: string, by: string) => (what === "" ? x : bounded(x.length + (x.split(what).length - 1) * by.length, () => x.replaceAll(what, () => by)))),
  SUBSTR: fixed(["string", "whole", "whole"], string, piece, 1), STRPOS: fixed(["string", "string"], int, position),
  STARTS_WITH: fixed(["string", "string"], bool, (x: string, start: string) => x.startsWith(start)), ENDS_WITH: fixed(["string", "string"], bool, (x: string, end: string) => x.endsWith(end)),
  LIKE: fixed(["string", "string"], bool, (x: string, pattern: string) => isLike(x, affordable(x, pattern))),
  SPLIT: (given) => fixed(["string", "string"], { kind: "array", of: string }, (x: string, by = ",") => (by === "" ? [...x] : x.split(by)), 1)(given),
  CONCAT: (given) => {
    given.types.forEach((type) => { if (!isOf.string(type)) throw new ExpressionMistake(`CONCAT takes a string, not ${typeName(type)}`, given.at, "CAST(… AS STRING) makes one"); });
    return { type: string, of: (values) => bounded(values.reduce((sum: number, value) => sum + String(value).length, 0), () => values.join("")) };
  },
  ARRAY_LENGTH: ({ types, at, name }) => {
    if (types.length !== 1 || types[0]!.kind !== "array") throw new ExpressionMistake(`${name} takes an array`, at);
    return { type: int, of: ([array]) => BigInt((array as readonly Value[]).length) };
  },
  ARRAY_TO_STRING: ({ types: [array, by, ...more], at, name }) => {
    if (array?.kind !== "array" || !isOf.string(array.of) || !by || !isOf.string(by) || more.length > 0) throw new ExpressionMistake(`${name} takes an array of strings and a string`, at);
    return { type: string, of: ([items, between]) => { const texts = items as readonly string[]; return bounded(texts.reduce((sum, text) => sum + text.length + String(between).length, 0), () => texts.join(String(between))); } };
  },
  COALESCE: oneOf((values) => values.find((value) => value !== null) ?? null), IFNULL: oneOf((values) => values[0] ?? values[1]!, 2),
  NULLIF: oneOf(([a, b]) => (a !== null && b !== null && orderOf(a!, b!) === 0 ? null : a!), 2, true),
  GREATEST: extreme((order) => order > 0), LEAST: extreme((order) => order < 0),
};

function oneOf(of: (values: readonly Value[]) => Value, count?: number, compares = false): (given: Given) => SqlFunction {
  return ({ types, at, name }) => {
    if (types.length === 0 || (count !== undefined && types.length !== count)) throw new ExpressionMistake(`${name} takes ${count ?? "some"} arguments, not ${types.length}`, at);
    const type = types.reduce((a, b) => commonType(a, b, at));
    if (compares) checkComparable(type, at);
    return { type, takesNull: true, of: (values) => of(values.map((value) => converted(value, type))) };
  };
}

/** A value as one of a type that its own has in common with others. */
export function converted(value: Value, { kind }: SqlType): Value {
  return typeof value === "bigint" && (kind === "double" || kind === "float") ? Number(value) : value;
}

function extreme(better: (order: number) => boolean): (given: Given) => SqlFunction {
  return ({ types, at, name }) => {
    if (types.length === 0) throw new ExpressionMistake(`${name} takes arguments`, at);
    const type = types.reduce((a, b) => commonType(a, b, at));
    checkComparable(type, at);
    return { type, of: (values) => values.map((value) => converted(value, type)).reduce((best, value) => (Number.isNaN(best) ? best : Number.isNaN(value) || better(orderOf(value!, best!) ?? 0) ? value : best)) };
  };
}

/** A function by its name, for arguments of these types. */
export function functionOf(given: Given, expressions: RegularExpressions | undefined): SqlFunction {
  const { name, at } = given;
  if (name === "REGEXP_CONTAINS" || name === "REGEXP_EXTRACT") return regular(given, expressions!);
  const known = Object.hasOwn(functions, name) ? functions[name] : undefined;
  if (known) return known(given);
  const names = [...Object.keys(functions).filter((one) => one !== "LIKE"), "IF", "REGEXP_CONTAINS", "REGEXP_EXTRACT", ...aggregateNames];
  const near = nearest(name, names);
  throw new ExpressionMistake(`there is no function ${name}`, at, near ? `did you mean ${near}?` : `known: ${names.sort().join(", ")}`);
}

const longestPattern = 1000;

function regular(given: Given, expressions: RegularExpressions): SqlFunction {
  const compiled = new Map<string, ReturnType<RegularExpressions["compile"]>>();
  const finds = (text: string, pattern: string): string | undefined => {
    affordable(text, pattern);
    if (pattern.length > longestPattern) throw new EvaluationFault(`a regular expression has ${pattern.length} characters, more than the ${longestPattern} that are read`);
    let found = compiled.get(pattern);
    if (!found) compiled.set(pattern, (found = expressions.compile(pattern)));
    if (given.name === "REGEXP_EXTRACT" && found.groups > 1) throw new EvaluationFault(`REGEXP_EXTRACT takes one group, not ${found.groups}`);
    return found.find(text);
  };
  return given.name === "REGEXP_CONTAINS"
    ? fixed(["string", "string"], bool, (text: string, pattern: string) => finds(text, pattern) !== undefined)(given)
    : fixed(["string", "string"], string, (text: string, pattern: string) => finds(text, pattern) ?? null)(given);
}

/** What is computed over all rows of a query. */
export const aggregateNames: readonly string[] = ["COUNT", "COUNTIF", "SUM", "AVG", "MIN", "MAX", "LOGICAL_AND", "LOGICAL_OR", "ANY_VALUE", "STRING_AGG"];

/** An aggregate function over values of this type; NULLs are left out before. */
export function aggregateOf({ name, at }: Omit<Given, "types">, type: SqlType): { readonly type: SqlType; of(values: readonly Exclude<Value, null>[]): Value } {
  const needs = (kind: Kind): void => { if (!isOf[kind](type)) throw new ExpressionMistake(`${name} takes a ${kind}, not ${typeName(type)}`, at); };
  switch (name) {
    case "COUNT": return { type: int, of: (values) => BigInt(values.length) };
    case "COUNTIF": needs("bool"); return { type: int, of: (values) => BigInt(values.filter((value) => value === true).length) };
    case "LOGICAL_AND": needs("bool"); return { type: bool, of: (values) => (values.length === 0 ? null : values.every((value) => value === true)) };
    case "LOGICAL_OR": needs("bool"); return { type: bool, of: (values) => (values.length === 0 ? null : values.includes(true)) };
    case "ANY_VALUE": return { type, of: (values) => values[0] ?? null };
    case "STRING_AGG": needs("string"); return { type: string, of: (values) => (values.length === 0 ? null : bounded(values.reduce((sum: number, value) => sum + String(value).length + 1, 0), () => values.join(","))) };
    case "AVG": needs("number"); return { type: double, of: (values) => (values.length === 0 ? null : values.reduce((sum: number, value) => sum + Number(value), 0) / values.length) };
    case "SUM": {
      needs("number");
      const { kind } = type;
      if (kind !== "int" && kind !== "uint") return { type: double, of: (values) => (values.length === 0 ? null : values.reduce((sum: number, value) => sum + Number(value), 0)) };
      return { type, of: (values) => (values.length === 0 ? null : withinBits(values.reduce((sum: bigint, value) => sum + (value as bigint), 0n), kind)) };
    }
    default: {
      checkComparable(type, at);
      const sign = name === "MIN" ? -1 : 1;
      return { type, of: (values) => (values.length === 0 ? null : values.reduce((best, value) => (Number.isNaN(best) ? best : Number.isNaN(value) || (orderOf(value, best) ?? 0) * sign > 0 ? value : best))) };
    }
  }
}
