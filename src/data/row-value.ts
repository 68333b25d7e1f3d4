/** A value of SQL as far as rows have them; dates and times are texts in ISO 8601. A `bigint` is a whole number beyond 2^53, exactly. */
export type SqlScalar = null | boolean | number | bigint | string;

/** Why an expression cannot be computed in a row. */
export class ExpressionFault extends Error {}

const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const unbounded = /^([+-]?)inf(?:inity)?$/i;

/** A number; a text is one when it reads as a decimal one throughout, or as NaN or Infinity. */
export function numberOf(value: Exclude<SqlScalar, null>): number {
  if (typeof value === "number") return value;
  if (typeof value !== "string") return Number(value);
  const text = value.trim();
  if (decimal.test(text)) {
    const number = Number(text);
    if (Number.isFinite(number)) return number;
    throw new ExpressionFault(`${JSON.stringify(value.slice(0, 80))} is out of range`);
  }
  if (text.toLowerCase() === "nan") return NaN;
  const sign = unbounded.exec(text);
  if (!sign) throw new ExpressionFault(`${JSON.stringify(value.slice(0, 80))} is no number`);
  return sign[1] === "-" ? -Infinity : Infinity;
}

/** The text of a value; NULL is empty. Numbers that are not whole read as PostgreSQL writes floats. */
export function textOf(value: SqlScalar): string {
  if (typeof value !== "number" || Number.isSafeInteger(value) || !Number.isFinite(value)) return value === null ? "" : String(value);
  const [digits, exponent] = value.toExponential().split("e") as [string, string];
  const power = Number(exponent);
  if (power < -4 || power >= 15) return `${digits}e${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
  return String(value).includes("e") ? value.toFixed(Math.max(0, digits.length - 2 - power)) : String(value);
}

const truths = new Map<string, boolean>([
  ...["t", "tr", "tru", "true", "y", "ye", "yes", "on", "1"].map((text) => [text, true] as const),
  ...["f", "fa", "fal", "fals", "false", "n", "no", "of", "off", "0"].map((text) => [text, false] as const),
]);

/** True, false or NULL; numbers are true when they are not 0, as integers of features are. */
export function truthOf(value: SqlScalar): boolean | null {
  if (value === null || typeof value === "boolean") return value;
  if (typeof value === "number" || typeof value === "bigint") return Number(value) !== 0;
  const truth = truths.get(value.trim().toLowerCase());
  if (truth === undefined) throw new ExpressionFault(`${JSON.stringify(value.slice(0, 80))} is neither true nor false`);
  return truth;
}

/** Which of two values of one kind comes first: negative, 0 or positive. Texts go by code points; NaN is equal to itself and above all numbers. */
export function orderOf(a: Exclude<SqlScalar, null>, b: Exclude<SqlScalar, null>): number {
  if (typeof a === "number" && typeof b === "number") return a === b ? 0 : a < b ? -1 : a > b ? 1 : Number(Number.isNaN(a)) - Number(Number.isNaN(b));
  if (typeof a === "string" && typeof b === "string") return a === b ? 0 : orderOfTexts(a, b);
  if (typeof a === "boolean" || typeof b === "boolean") return Number(truthOf(a)) - Number(truthOf(b));
  if (typeof a === "string" || typeof b === "string") throw new ExpressionFault(`${JSON.stringify(textOf(a))} and ${JSON.stringify(textOf(b))} are of two kinds`);
  // A 64-bit integer and a number, which may be NaN: that is above all.
  return a == b ? 0 : a < b ? -1 : a > b ? 1 : Number.isNaN(a) ? 1 : -1;
}

/** By code points, which is the order of UTF-8 bytes: UTF-16 has those above U+FFFF before those of U+E000 to U+FFFF. */
function orderOfTexts(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  for (let i = 0; i < shorter; i++) {
    const [x, y] = [a.charCodeAt(i), b.charCodeAt(i)];
    if (x !== y) return ranked(x) - ranked(y);
  }
  return a.length - b.length;
}

function ranked(unit: number): number {
  return unit < 0xd800 ? unit : unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}
