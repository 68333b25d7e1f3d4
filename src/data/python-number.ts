/**
 * Numbers in text as Python's `int()` and `float()` read them from bytes, because TFX decides by them what a column is:
 * blanks around, signs, `1_000`, `.5`, `5.`, exponents, `inf`, `infinity`, `nan` in any case. Empty text is the caller's.
 */
type NumberKind = "int" | "float" | "text";

const dot = 0x2e, zero = 0x30;

function isBlank(byte: number): boolean {
  return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);
}

/** What the text `bytes[start … end]` is. An integer outside int64 is text, as for TFX. */
export function numberKind(bytes: Uint8Array, start: number, end: number): NumberKind {
  let at = start;
  let byte = bytes[at]!;
  if (byte === 0x2d || byte === 0x2b) byte = bytes[++at]!;
  const digits = at;
  while (at < end && byte >= zero && byte <= 0x39) byte = bytes[++at]!;
  if (at === end && at > digits && at - digits < 19) return "int";
  if (byte === dot && at < end) {
    let next = at + 1;
    while (next < end && bytes[next]! >= zero && bytes[next]! <= 0x39) next++;
    if (next === end && end - digits > 1) return "float";
  }
  // Letters first: most cells of a text column are told by their first byte.
  if (at === digits && byte > 0x39 && (byte | 32) !== 0x69 && (byte | 32) !== 0x6e) return "text";
  return slowKind(bytes, start, end);
}

const integerPattern = /^[+-]?\d+(?:_\d+)*$/;
const floatPattern = /^[+-]?(?:(?:\d+(?:_\d+)*(?:\.(?:\d+(?:_\d+)*)?)?|\.\d+(?:_\d+)*)(?:e[+-]?\d+(?:_\d+)*)?|inf(?:inity)?|nan)$/i;

/** Longest text that is looked at as a number; what is longer is text. */
const longestNumber = 4300;

function slowKind(bytes: Uint8Array, start: number, end: number): NumberKind {
  const text = numberText(bytes, start, end);
  if (text === undefined) return "text";
  if (integerPattern.test(text)) return isInt64(BigInt(text.replaceAll("_", "").replace(/^\+/, ""))) ? "int" : "text";
  return floatPattern.test(text) ? "float" : "text";
}

function isInt64(value: bigint): boolean {
  return value === BigInt.asIntN(64, value);
}

/** The text without blanks around; `undefined` when it is too long or holds a byte that no number has. */
function numberText(bytes: Uint8Array, start: number, end: number): string | undefined {
  while (start < end && isBlank(bytes[start]!)) start++;
  while (end > start && isBlank(bytes[end - 1]!)) end--;
  if (end - start > longestNumber) return undefined;
  let text = "";
  for (let i = start; i < end; i++) {
    const byte = bytes[i]!;
    if (byte > 0x7f || isBlank(byte)) return undefined;
    text += String.fromCharCode(byte);
  }
  return text;
}

/** The integer in a text of kind `int`; NaN when it is beyond ±2^53 (then `parseWide` has it). */
export function parseInteger(bytes: Uint8Array, start: number, end: number): number {
  const plain = plainInteger(bytes, start, end);
  return plain === plain ? plain : slowInteger(bytes, start, end);
}

/** The integer in a text that is a minus or none and up to 15 digits, as nearly all are; NaN for any other text, integer or not. */
export function plainInteger(bytes: Uint8Array, start: number, end: number): number {
  const negative = bytes[start] === 0x2d;
  let at = negative ? start + 1 : start;
  if (end - at > 15 || at >= end) return NaN;
  // Nine digits fit an int32, whose arithmetic is faster.
  const near = Math.min(end, at + 9);
  let low = 0;
  for (; at < near; at++) {
    const digit = bytes[at]! - zero;
    if (digit < 0 || digit > 9) return NaN;
    low = (Math.imul(low, 10) + digit) | 0;
  }
  let value = low;
  for (; at < end; at++) {
    const digit = bytes[at]! - zero;
    if (digit < 0 || digit > 9) return NaN;
    value = value * 10 + digit;
  }
  return negative && value !== 0 ? -value : value;
}

function slowInteger(bytes: Uint8Array, start: number, end: number): number {
  const value = parseWide(bytes, start, end);
  return value >= -(2n ** 53n) && value <= 2n ** 53n ? Number(value) : NaN;
}

/** The integer in a text of kind `int`, exactly. */
export function parseWide(bytes: Uint8Array, start: number, end: number): bigint {
  return BigInt(numberText(bytes, start, end)!.replaceAll("_", "").replace(/^\+/, ""));
}

const powersOfTen = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16] as const;

/** The number in a text of kind `int` or `float`, correctly rounded. */
export function parseNumber(bytes: Uint8Array, start: number, end: number): number {
  const plain = plainNumber(bytes, start, end);
  return plain === plain ? plain : slowNumber(bytes, start, end);
}

/**
 * The number in a text that is a minus or none, digits and a point or none, correctly rounded: up to 15 digits and powers of
 * ten up to 22 are exact in a double, so one division rounds once. NaN for a longer text and for any other, number or not.
 */
export function plainNumber(bytes: Uint8Array, start: number, end: number): number {
  const negative = bytes[start] === 0x2d;
  const first = negative ? start + 1 : start;
  if (end - first > 16) return NaN;
  let value = 0;
  let fraction = -1;
  for (let at = first; at < end; at++) {
    const byte = bytes[at]!;
    if (byte >= zero && byte <= 0x39) value = value * 10 + byte - zero;
    else if (byte === dot && fraction < 0) fraction = at;
    else return NaN;
  }
  if (value > 9e15 || end - first === (fraction < 0 ? 0 : 1)) return NaN;
  const positive = fraction < 0 ? value : value / powersOfTen[end - 1 - fraction]!;
  return negative ? -positive : positive;
}

function slowNumber(bytes: Uint8Array, start: number, end: number): number {
  const text = numberText(bytes, start, end)!.toLowerCase();
  const digits = text.includes("_") ? text.replaceAll("_", "") : text;
  if (digits.endsWith("nan")) return NaN;
  if (digits.includes("inf")) return digits.startsWith("-") ? -Infinity : Infinity;
  return Number(digits);
}

/** Whether an integer's text begins with a zero that its number loses: a code like `00123`. */
export function losesZeros(bytes: Uint8Array, start: number, end: number): boolean {
  return end - start > 1 && bytes[start] === zero && bytes[start + 1]! >= zero && bytes[start + 1]! <= 0x39;
}
