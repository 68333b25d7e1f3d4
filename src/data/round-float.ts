/**
 * Rounds to so many decimal digits after the point as Python's `round` does: to the nearest decimal, of two that are equally near to
 * the one whose last digit is even.
 */
export function roundFloat(value: number, digits: number): number {
  // No digits are there, or they are far below the precision; and zero keeps its sign.
  if (digits > 100 || value === 0 || !Number.isFinite(value) || Math.abs(value) >= 2 ** 53) return value;
  const text = value.toFixed(digits);
  // Exactly between two decimals: then the value has one binary digit after the point more than decimal digits are kept.
  const doubled = value * 2 ** (digits + 1);
  const between = Number.isInteger(doubled) && Math.abs(doubled % 2) === 1;
  const last = Number(text.at(-1));
  return Number(between && last % 2 === 1 ? `${text.slice(0, -1)}${last - 1}` : text);
}
