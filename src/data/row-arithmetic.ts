import { ExpressionFault, numberOf, type SqlScalar } from "./row-value.ts";

type Value = Exclude<SqlScalar, null>;
type Numeric = number | bigint;
type Operation = (a: Value, b: Value) => Numeric;

const largest = Number.MAX_SAFE_INTEGER;
const [least64, most64] = [-(2n ** 63n), 2n ** 63n - 1n];

/** A whole number in the form that values have: a `bigint` only beyond 2^53. */
export function integer(value: bigint): Numeric {
  return value >= -9007199254740991n && value <= 9007199254740991n ? Number(value) : value;
}

function numericOf(value: Value): Numeric {
  return typeof value === "bigint" ? value : numberOf(value);
}

function isWhole(value: Numeric): boolean {
  return typeof value === "bigint" || Number.isSafeInteger(value);
}

/** A result that is not finite though its operands are, is out of range. */
function inRange(result: number, a: number, b: number): number {
  if (!Number.isFinite(result) && Number.isFinite(a) && Number.isFinite(b)) throw new ExpressionFault("the result is out of range");
  return result;
}

function nonZero(result: number, within: boolean): number {
  if (result === 0 && within) throw new ExpressionFault("the result is out of range: too near to 0");
  return result;
}

/** Computes in floats, and exactly where two whole numbers come to one beyond 2^53 that 64 bits hold. */
function exactly(float: (a: number, b: number) => number, whole: (a: bigint, b: bigint) => bigint): Operation {
  return (x, y) => {
    const [a, b] = [numericOf(x), numericOf(y)];
    if (isWhole(a) && isWhole(b)) {
      const result = whole(BigInt(a), BigInt(b));
      if (result >= least64 && result <= most64) return integer(result);
      if (typeof a === "bigint" || typeof b === "bigint") throw new ExpressionFault("the result is out of range: 64 bits do not hold it");
    }
    return inRange(float(Number(a), Number(b)), Number(a), Number(b));
  };
}

function product(a: number, b: number): number {
  return nonZero(a * b, a !== 0 && b !== 0);
}

function divide(x: Value, y: Value): number {
  const quick = typeof x === "number" && typeof y === "number" ? x / y : 0;
  if (quick !== 0 && quick >= -largest && quick <= largest) return quick;
  const [a, b] = [numberOf(x), numberOf(y)];
  if (b === 0 && !Number.isNaN(a)) throw new ExpressionFault("it divides by zero");
  return nonZero(inRange(a / b, a, b), a !== 0 && Number.isFinite(b));
}

/** The rest of a division, with the sign of what is divided. */
export function remainder(x: Value, y: Value): Numeric {
  const [a, b] = [numericOf(x), numericOf(y)];
  if (b == 0) throw new ExpressionFault("it divides by zero");
  return typeof a !== typeof b && isWhole(a) && isWhole(b) || typeof a === "bigint" && typeof b === "bigint" ? integer(BigInt(a) % BigInt(b)) : Number(a) % Number(b);
}

/** A power in floats; 1 to any power is 1. */
export function power(x: Value, y: Value): number {
  const [a, b] = [numberOf(x), numberOf(y)];
  if (a === 1 || (a === -1 && !Number.isFinite(b) && !Number.isNaN(b))) return 1;
  if (a === 0 && b < 0) throw new ExpressionFault("it divides by zero");
  const result = a ** b;
  if (Number.isNaN(result) && !Number.isNaN(a) && !Number.isNaN(b)) throw new ExpressionFault(`${a} has no power ${b}`);
  return nonZero(inRange(result, a, b), a !== 0 && Number.isFinite(a) && Number.isFinite(b));
}

const sum = exactly((a, b) => a + b, (a, b) => a + b);
const difference = exactly((a, b) => a - b, (a, b) => a - b);
const times = exactly(product, (a, b) => a * b);

function isPlain(result: number): boolean {
  return result >= -largest && result <= largest;
}

/** Operators on numbers: `/` and `^` come to floats, the others stay exact where both are whole and 64 bits hold the result. */
export const arithmetic: Readonly<Record<string, Operation>> = {
  // The common case is spelled out for each, so that it runs as one instruction.
  "+": (a, b) => (typeof a === "number" && typeof b === "number" && isPlain(a + b) ? a + b : sum(a, b)),
  "-": (a, b) => (typeof a === "number" && typeof b === "number" && isPlain(a - b) ? a - b : difference(a, b)),
  "*": (a, b) => (typeof a === "number" && typeof b === "number" && isPlain(a * b) && a * b !== 0 ? a * b : times(a, b)),
  "/": divide, "%": remainder, "^": power,
};

/** The number with the other sign. */
export function negated(value: Value): Numeric {
  return typeof value === "bigint" ? integer(-value) : 0 - numberOf(value);
}

/** Computes e to a power. */
export function exponential(value: number): number {
  return nonZero(inRange(Math.exp(value), value, value), Number.isFinite(value));
}

/** A whole number of this many bits: a float is rounded, halves to the even one; a text must be one. */
export function wholeOf(value: Value, bits: number): Numeric {
  const whole = typeof value === "bigint" ? value : typeof value === "string" ? wholeText(value) : wholeNumber(numberOf(value));
  const limit = 2 ** (bits - 1);
  if (whole < -limit || whole >= limit) throw new ExpressionFault(`${String(whole).slice(0, 80)} is out of range: ${bits} bits do not hold it`);
  return typeof whole === "bigint" ? integer(whole) : whole;
}

function wholeText(text: string): bigint {
  const digits = text.trim();
  if (!/^[+-]?\d{1,1000}$/.test(digits)) throw new ExpressionFault(`${JSON.stringify(text.slice(0, 80))} is no integer`);
  return digits.startsWith("-") ? -BigInt(digits.slice(1)) : BigInt(digits.replace("+", ""));
}

function wholeNumber(value: number): Numeric {
  if (!Number.isFinite(value)) throw new ExpressionFault(`${value} is no integer`);
  const whole = nearestEven(value);
  return Math.abs(whole) > largest ? BigInt(whole) : whole;
}

/** The nearest whole number, halves to the even one, as PostgreSQL rounds floats. */
export function nearestEven(value: number): number {
  const low = Math.floor(value);
  return value - low === 0.5 ? low + (low % 2 === 0 ? 0 : 1) : Math.round(value);
}

/** Rounds: without digits as floats (halves to the even one), with them as decimals (halves away from zero, of the first 15 digits). */
export function rounded(value: Value, digits?: Value): Numeric {
  if (typeof value === "bigint" && (digits === undefined || numberOf(digits) >= 0)) return value;
  const number = numberOf(value);
  if (!Number.isFinite(number)) return number;
  if (digits === undefined) return nearestEven(number);
  const places = Math.trunc(numberOf(digits));
  if (places >= 0 && Number.isInteger(number)) return number;
  if (places >= 0 && places <= 15) {
    const [scale, size] = [10 ** places, Math.abs(number) * 10 ** places];
    // Far from a half, the error of the product does not matter.
    if (size < 2 ** 40 && Math.abs(size - Math.floor(size) - 0.5) > 0.001) return (Math.sign(number) * Math.round(size)) / scale;
  }
  const [mantissa, exponent] = Math.abs(number).toExponential(14).split("e") as [string, string];
  if (places > 340 || places + Number(exponent) > 14) return number;
  if (places + Number(exponent) < -1) return 0;
  const scaled = Math.round(Number(`${mantissa}e${Number(exponent) + places}`));
  return Math.sign(number) * Number(`${scaled}e${-places}`);
}
