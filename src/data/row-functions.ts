import { timeOfText } from "./time-text.ts";

/** A value of SQL as far as rows have them; dates and times are texts in ISO 8601. */
export type SqlScalar = null | boolean | number | bigint | string;

/** Why an expression cannot be computed in a row. */
export class ExpressionFault extends Error {}

/** A number; a text is one when it reads as one throughout. */
export function numberOf(value: Exclude<SqlScalar, null>): number {
  if (typeof value === "number") return value;
  if (typeof value === "bigint") return Number(value);
  if (typeof value === "boolean") return Number(value);
  const number = value.trim() === "" ? NaN : Number(value);
  if (Number.isNaN(number) && value.trim().toLowerCase() !== "nan") throw new ExpressionFault(`${JSON.stringify(value.slice(0, 80))} is no number`);
  return number;
}

/** The text of a value; NULL is empty. */
export function textOf(value: SqlScalar): string {
  return value === null ? "" : String(value);
}

/** True, false or NULL; numbers are true when they are not 0, as integers of features are. */
export function truthOf(value: SqlScalar): boolean | null {
  if (value === null || typeof value === "boolean") return value;
  if (typeof value === "number" || typeof value === "bigint") return Number(value) !== 0;
  const text = value.trim().toLowerCase();
  if (["true", "t", "yes", "1"].includes(text)) return true;
  if (["false", "f", "no", "0"].includes(text)) return false;
  throw new ExpressionFault(`${JSON.stringify(value.slice(0, 80))} is neither true nor false`);
}

/** Whether a text fits a LIKE pattern: `%` is any text, `_` one character, `\` takes the next as it is. Linear but for the last `%`. */
export function isLike(text: string, pattern: string): boolean {
  const [characters, signs] = [[...text], [...pattern]];
  let at = 0;
  let sign = 0;
  let afterPercent = -1;
  let retry = 0;
  while (at < characters.length) {
    const found = signs[sign];
    const escaped = found === "\\" && sign + 1 < signs.length;
    if (found === "%" && !escaped) {
      afterPercent = ++sign;
      retry = at;
    } else if (found !== undefined && ((found === "_" && !escaped) || (escaped ? signs[sign + 1] : found) === characters[at])) {
      sign += escaped ? 2 : 1;
      at++;
    } else if (afterPercent >= 0) {
      sign = afterPercent;
      at = ++retry;
    } else return false;
  }
  while (signs[sign] === "%") sign++;
  return sign === signs.length;
}

/** Most characters of a text that an expression makes. */
const longestText = 1 << 20;

/** A text that is not longer than is made. */
export function bounded(text: string): string {
  if (text.length > longestText) throw new ExpressionFault(`it makes a text of more than ${longestText} characters`);
  return text;
}

const castTypes = /^(int|integer|bigint|smallint|int2|int4|int8|int64|float|float4|float8|float64|real|double|double precision|numeric|decimal|text|varchar|character varying|char|string|bool|boolean|date|timestamp.*)$/;

/** Whether there is a CAST to this type. */
export function isCastType(type: string): boolean {
  return castTypes.test(type.toLowerCase());
}

/** CAST: to numbers, text, boolean, date or timestamp. */
export function castTo(value: SqlScalar, type: string): SqlScalar {
  if (value === null) return null;
  const name = type.toLowerCase();
  if (/^(int|integer|bigint|smallint|int2|int4|int8|int64)$/.test(name)) return wholeOf(numberOf(value));
  if (/^(float|float4|float8|float64|real|double|double precision|numeric|decimal)$/.test(name)) return numberOf(value);
  if (/^(text|varchar|character varying|char|string)$/.test(name)) return textOf(value);
  if (/^(bool|boolean)$/.test(name)) return truthOf(value);
  if (name === "date") return isoOf(value).slice(0, 10);
  if (name.startsWith("timestamp")) return isoOf(value);
  throw new ExpressionFault(`there is no CAST to ${type}`);
}

/** The nearest whole number, halves to the even one, as PostgreSQL rounds floats. */
function wholeOf(value: number): number {
  if (!Number.isFinite(value)) throw new ExpressionFault(`${value} is no integer`);
  const low = Math.floor(value);
  return value - low === 0.5 ? low + (low % 2 === 0 ? 0 : 1) : Math.round(value);
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

type Values = readonly SqlScalar[];
type SqlFunction = (values: Values) => SqlScalar;

/** Functions that are NULL when an argument is: how many arguments they take, and what they come to. */
const strict: Readonly<Record<string, readonly [least: number, most: number, of: (...values: never[]) => SqlScalar]>> = {
  ...numeric("abs", Math.abs), ...numeric("ceil", Math.ceil), ...numeric("ceiling", Math.ceil), ...numeric("floor", Math.floor), ...numeric("trunc", Math.trunc),
  ...numeric("sqrt", (x) => defined(Math.sqrt(x), x)), ...numeric("exp", Math.exp), ...numeric("ln", (x) => defined(x > 0 ? Math.log(x) : NaN, x)),
  ...numeric("log", (x) => defined(x > 0 ? Math.log10(x) : NaN, x)), ...numeric("log10", (x) => defined(x > 0 ? Math.log10(x) : NaN, x)), ...numeric("sign", Math.sign),
  round: [1, 2, (x: Exclude<SqlScalar, null>, digits: SqlScalar = 0) => { const scale = 10 ** Number(digits); const scaled = numberOf(x) * scale; return (Math.sign(scaled) * Math.round(Math.abs(scaled))) / scale; }],
  power: [2, 2, (x: number, y: number) => numberOf(x) ** numberOf(y)], pow: [2, 2, (x: number, y: number) => numberOf(x) ** numberOf(y)],
  mod: [2, 2, (x: number, y: number) => { if (numberOf(y) === 0) throw new ExpressionFault("it divides by zero"); return numberOf(x) % numberOf(y); }],
  is_nan: [1, 1, (x: number) => Number.isNaN(numberOf(x))],
  length: [1, 1, (x: SqlScalar) => [...textOf(x)].length], char_length: [1, 1, (x: SqlScalar) => [...textOf(x)].length],
  lower: [1, 1, (x: SqlScalar) => textOf(x).toLowerCase()], upper: [1, 1, (x: SqlScalar) => textOf(x).toUpperCase()],
  trim: [1, 1, (x: SqlScalar) => textOf(x).trim()], ltrim: [1, 1, (x: SqlScalar) => textOf(x).trimStart()], rtrim: [1, 1, (x: SqlScalar) => textOf(x).trimEnd()],
  substring: [2, 3, (x: SqlScalar, from: number, length?: number) => piece(textOf(x), numberOf(from), length)], substr: [2, 3, (x: SqlScalar, from: number, length?: number) => piece(textOf(x), numberOf(from), length)],
  left: [2, 2, (x: SqlScalar, length: number) => piece(textOf(x), 1, length)], right: [2, 2, (x: SqlScalar, length: number) => (numberOf(length) <= 0 ? "" : [...textOf(x)].slice(-numberOf(length)).join(""))],
  replace: [3, 3, (x: SqlScalar, what: SqlScalar, by: SqlScalar) => (textOf(what) === "" ? textOf(x) : replaced(textOf(x), textOf(what), textOf(by)))],
  starts_with: [2, 2, (x: SqlScalar, start: SqlScalar) => textOf(x).startsWith(textOf(start))], ends_with: [2, 2, (x: SqlScalar, end: SqlScalar) => textOf(x).endsWith(textOf(end))],
  strpos: [2, 2, (x: SqlScalar, what: SqlScalar) => [...textOf(x).slice(0, Math.max(0, textOf(x).indexOf(textOf(what))))].length + (textOf(x).includes(textOf(what)) ? 1 : 0)],
  position: [2, 2, (x: SqlScalar, what: SqlScalar) => [...textOf(x).slice(0, Math.max(0, textOf(x).indexOf(textOf(what))))].length + (textOf(x).includes(textOf(what)) ? 1 : 0)],
  date_part: [2, 2, (part: SqlScalar, time: SqlScalar) => datePart(textOf(part), time)],
};

function replaced(text: string, what: string, by: string): string {
  if (by.length > what.length && (text.split(what).length - 1) * by.length > longestText) return bounded("x".repeat(longestText + 1));
  return text.replaceAll(what, () => by);
}

function numeric(name: string, of: (x: number) => number): Record<string, readonly [1, 1, (x: Exclude<SqlScalar, null>) => SqlScalar]> {
  return { [name]: [1, 1, (x) => of(numberOf(x))] };
}

function defined(result: number, of: number): number {
  if (Number.isNaN(result) && !Number.isNaN(of)) throw new ExpressionFault(`it is not defined for ${of}`);
  return result;
}

function piece(text: string, from: number, length: number | undefined): string {
  const characters = [...text];
  const end = length === undefined ? characters.length : from - 1 + numberOf(length);
  return characters.slice(Math.max(0, from - 1), Math.max(0, end)).join("");
}

const others: Readonly<Record<string, readonly [least: number, most: number, of: SqlFunction]>> = {
  coalesce: [1, 100, (values) => values.find((value) => value !== null) ?? null],
  nullif: [2, 2, ([a, b]) => (a == b ? null : a!)],
  if: [3, 3, ([test, a, b]) => (truthOf(test!) === true ? a! : b!)],
  concat: [1, 100, (values) => bounded(values.map(textOf).join(""))],
  greatest: [1, 100, (values) => extreme(values, (a, b) => a > b)],
  least: [1, 100, (values) => extreme(values, (a, b) => a < b)],
};

function extreme(values: Values, better: (a: Exclude<SqlScalar, null>, b: Exclude<SqlScalar, null>) => boolean): SqlScalar {
  return values.reduce((best, value) => (value === null ? best : best === null || better(value, best) ? value : best), null);
}

/** A function by its name and number of arguments; else a sentence that says what is wrong. */
export function callFunction(name: string, count: number): SqlFunction | string {
  const known = Object.hasOwn(strict, name) ? strict[name] : Object.hasOwn(others, name) ? others[name] : undefined;
  if (!known) return `there is no function ${name}; known: ${[...Object.keys(strict), ...Object.keys(others)].sort().join(", ")}`;
  const [least, most, of] = known;
  if (count < least || count > most) return `${name} takes ${least === most ? least : `${least} to ${most}`} arguments, not ${count}`;
  if (Object.hasOwn(others, name)) return of as SqlFunction;
  return (values) => (values.includes(null) ? null : (of as (...given: SqlScalar[]) => SqlScalar)(...values));
}
