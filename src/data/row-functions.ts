import { exponential, negated, nearestEven, power, remainder, rounded, wholeOf } from "./row-arithmetic.ts";
import { bounded, inCase, leftOf, piece, positionOf, replaced, rightOf, trimmed } from "./row-texts.ts";
import { ExpressionFault, numberOf, orderOf, textOf, truthOf, type SqlScalar } from "./row-value.ts";
import { timeOfText } from "./time-text.ts";

const castTypes = /^(int|integer|bigint|smallint|int2|int4|int8|int64|float|float4|float8|float64|real|double|double precision|numeric|decimal|text|varchar|character varying|char|string|bool|boolean|date|timestamp.*)$/;

/** Whether there is a CAST to this type. */
export function isCastType(type: string): boolean {
  return castTypes.test(type.toLowerCase());
}

/** CAST: to numbers, text, boolean, date or timestamp. */
export function castTo(value: SqlScalar, type: string): SqlScalar {
  if (value === null) return null;
  const name = type.toLowerCase();
  if (/^(int|integer|bigint|smallint|int2|int4|int8|int64)$/.test(name)) return wholeOf(value, /^(int|integer|int4)$/.test(name) ? 32 : /^(smallint|int2)$/.test(name) ? 16 : 64);
  if (/^(numeric|decimal)$/.test(name) && typeof value === "bigint") return value;
  if (/^(float4|real)$/.test(name)) return single(numberOf(value));
  if (/^(float|float8|float64|double|double precision|numeric|decimal)$/.test(name)) return numberOf(value);
  if (/^(text|varchar|character varying|char|string)$/.test(name)) return textOf(value);
  if (/^(bool|boolean)$/.test(name)) return truthOf(value);
  if (name === "date") return isoOf(value).slice(0, 10);
  if (name.startsWith("timestamp")) return isoOf(value);
  throw new ExpressionFault(`there is no CAST to ${type}`);
}

function single(value: number): number {
  const result = Math.fround(value);
  if (Number.isFinite(value) && (!Number.isFinite(result) || (result === 0 && value !== 0))) throw new ExpressionFault(`${value} is out of range: 32 bits do not hold it`);
  return result;
}

function timeOf(value: Exclude<SqlScalar, null>): number {
  const time = typeof value === "string" ? timeOfText(value) : NaN;
  if (Number.isNaN(time)) throw new ExpressionFault(`${JSON.stringify(String(value).slice(0, 80))} is no date or time`);
  return time;
}

function isoOf(value: Exclude<SqlScalar, null>): string {
  return new Date(timeOf(value)).toISOString();
}

const parts: Readonly<Record<string, (date: Date) => number>> = {
  year: (date) => date.getUTCFullYear(), month: (date) => date.getUTCMonth() + 1, day: (date) => date.getUTCDate(),
  hour: (date) => date.getUTCHours(), minute: (date) => date.getUTCMinutes(), second: (date) => date.getUTCSeconds() + date.getUTCMilliseconds() / 1000,
  dow: (date) => date.getUTCDay(), isodow: (date) => date.getUTCDay() || 7, quarter: (date) => Math.floor(date.getUTCMonth() / 3) + 1,
  doy: (date) => Math.floor((Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()) - Date.UTC(date.getUTCFullYear(), 0, 1)) / 86_400_000) + 1,
  epoch: (date) => date.getTime() / 1000,
};

/** Whether a time has this part. */
export function isDatePart(part: string): boolean {
  return Object.hasOwn(parts, part.toLowerCase());
}

/** EXTRACT: a part of a date or time in UTC. */
export function datePart(part: string, value: SqlScalar): SqlScalar {
  if (value === null) return null;
  const of = Object.hasOwn(parts, part.toLowerCase()) ? parts[part.toLowerCase()] : undefined;
  if (!of) throw new ExpressionFault(`there is no part ${part} of a time`);
  return of(new Date(timeOf(value)));
}

type Value = Exclude<SqlScalar, null>;
type Values = readonly SqlScalar[];
type SqlFunction = (values: Values) => SqlScalar;

/** Functions that are NULL when an argument is: how many arguments they take, and what they come to. */
const strict: Readonly<Record<string, readonly [least: number, most: number, of: (...values: never[]) => SqlScalar]>> = {
  abs: [1, 1, (x: Value) => (orderOf(x, 0) < 0 ? negated(x) : typeof x === "bigint" ? x : numberOf(x))],
  ...whole("ceil", Math.ceil), ...whole("ceiling", Math.ceil), ...whole("floor", Math.floor), ...whole("trunc", Math.trunc), ...numeric("sign", (x) => Math.sign(x) || 0),
  ...numeric("sqrt", (x) => defined(Math.sqrt(x), x)), ...numeric("exp", exponential), ...numeric("ln", (x) => defined(x === 0 ? NaN : Math.log(x), x)),
  ...numeric("log", (x) => defined(x === 0 ? NaN : Math.log10(x), x)), ...numeric("log10", (x) => defined(x === 0 ? NaN : Math.log10(x), x)),
  round: [1, 2, rounded], power: [2, 2, power], pow: [2, 2, power], mod: [2, 2, remainder],
  is_nan: [1, 1, (x: Value) => Number.isNaN(numberOf(x))],
  length: [1, 1, (x: Value) => [...textOf(x)].length], char_length: [1, 1, (x: Value) => [...textOf(x)].length],
  lower: [1, 1, (x: Value) => inCase(textOf(x), "toLowerCase")], upper: [1, 1, (x: Value) => inCase(textOf(x), "toUpperCase")],
  trim: [1, 2, (x: Value, of: Value = " ") => trimmed(textOf(x), "both", textOf(of))], btrim: [1, 2, (x: Value, of: Value = " ") => trimmed(textOf(x), "both", textOf(of))],
  ltrim: [1, 2, (x: Value, of: Value = " ") => trimmed(textOf(x), "start", textOf(of))], rtrim: [1, 2, (x: Value, of: Value = " ") => trimmed(textOf(x), "end", textOf(of))],
  substring: [2, 3, part], substr: [2, 3, part],
  left: [2, 2, (x: Value, length: Value) => leftOf(textOf(x), count(length))], right: [2, 2, (x: Value, length: Value) => rightOf(textOf(x), count(length))],
  replace: [3, 3, (x: Value, what: Value, by: Value) => replaced(textOf(x), textOf(what), textOf(by))],
  starts_with: [2, 2, (x: Value, start: Value) => textOf(x).startsWith(textOf(start))], ends_with: [2, 2, (x: Value, end: Value) => textOf(x).endsWith(textOf(end))],
  strpos: [2, 2, (x: Value, what: Value) => positionOf(textOf(x), textOf(what))], position: [2, 2, (x: Value, what: Value) => positionOf(textOf(x), textOf(what))],
  date_part: [2, 2, (part: SqlScalar, time: SqlScalar) => datePart(textOf(part), time)],
};

function numeric(name: string, of: (x: number) => number): Record<string, readonly [1, 1, (x: Value) => SqlScalar]> {
  return { [name]: [1, 1, (x) => of(numberOf(x))] };
}

function defined(result: number, of: number): number {
  if (Number.isNaN(result) && !Number.isNaN(of)) throw new ExpressionFault(`it is not defined for ${of}`);
  return result;
}

/** Rounds to whole numbers; those that are whole already stay exact. */
function whole(name: string, of: (x: number) => number): Record<string, readonly [1, 1, (x: Value) => SqlScalar]> {
  return { [name]: [1, 1, (x) => (typeof x === "bigint" ? x : of(numberOf(x)))] };
}

function count(value: Value): number {
  return nearestEven(numberOf(value));
}

function part(text: Value, from: Value, length?: Value): string {
  return piece(textOf(text), count(from), length === undefined ? undefined : count(length));
}

const others: Readonly<Record<string, readonly [least: number, most: number, of: SqlFunction]>> = {
  coalesce: [1, 100, (values) => values.find((value) => value !== null) ?? null],
  nullif: [2, 2, ([a, b]) => (a !== null && b !== null && orderOf(a!, b!) === 0 ? null : a!)],
  if: [3, 3, ([test, a, b]) => (truthOf(test!) === true ? a! : b!)],
  concat: [1, 100, (values) => bounded(values.map((value) => (typeof value === "boolean" ? (value ? "t" : "f") : textOf(value))).join(""))],
  greatest: [1, 100, (values) => extreme(values, 1)],
  least: [1, 100, (values) => extreme(values, -1)],
};

function extreme(values: Values, sign: number): SqlScalar {
  return values.reduce((best, value) => (value === null ? best : best === null || orderOf(value, best) * sign > 0 ? value : best), null);
}

/** A function by its name and number of arguments; else a sentence that says what is wrong. */
export function callFunction(name: string, count: number): SqlFunction | string {
  const known = Object.hasOwn(strict, name) ? strict[name] : Object.hasOwn(others, name) ? others[name] : undefined;
  if (!known) return `there is no function ${name}; known: ${[...Object.keys(strict), ...Object.keys(others)].sort().join(", ")}`;
  const [least, most, of] = known;
  if (count < least || count > most) return `${name} takes ${least === most ? least : `${least} to ${most}`} argument${most === 1 ? "" : "s"}, not ${count}`;
  if (Object.hasOwn(others, name)) return of as SqlFunction;
  return (values) => (values.includes(null) ? null : (of as (...given: SqlScalar[]) => SqlScalar)(...values));
}
