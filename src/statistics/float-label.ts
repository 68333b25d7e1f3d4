/**
 * The text of a float that names a category, as TFDV has it: C's `%g` with six digits. Where six digits would name another float32
 * too, as many as it takes, so that no two categories are counted as one.
 */
export function floatLabel(value: number): string {
  if (Number.isNaN(value)) return "nan";
  if (!Number.isFinite(value)) return value > 0 ? "inf" : "-inf";
  for (let digits = 6; ; digits++) {
    const text = general(value, digits);
    if (digits === 17 || Number(text) === value || Math.fround(Number(text)) === value) return text;
  }
}

/** C's `%g`. */
function general(value: number, digits: number): string {
  if (value === 0) return Object.is(value, -0) ? "-0" : "0";
  const [mantissa = "", exponent = "0"] = value.toExponential(digits - 1).split("e");
  const power = Number(exponent);
  if (power >= -4 && power < digits) return withoutZeros(value.toFixed(digits - 1 - power));
  return `${withoutZeros(mantissa)}e${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
}

function withoutZeros(text: string): string {
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

/** Characters of a float as Python prints it: TFDV takes the average length of categorical floats over these. */
export function pythonLength(value: number): number {
  if (Number.isNaN(value)) return 3;
  if (!Number.isFinite(value)) return value > 0 ? 3 : 4;
  if (value === 0) return Object.is(value, -0) ? 4 : 3;
  const [mantissa = "", exponent = "0"] = value.toExponential().split("e");
  const power = Number(exponent);
  if (power < -4 || power >= 16) return mantissa.length + 2 + Math.max(2, String(Math.abs(power)).length);
  const text = power < 0 ? value.toFixed(mantissa.replace(/[-.]/g, "").length - 1 - power) : String(value);
  return text.includes(".") ? text.length : text.length + 2;
}
