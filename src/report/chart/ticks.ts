/** Round numbers that cover `low` to `high`, about `count` of them: steps of 1, 2 or 5 times a power of ten. */
export function niceTicks(low: number, high: number, count = 5): readonly number[] {
  if (!Number.isFinite(low) || !Number.isFinite(high)) return [];
  if (low === high) return [low];
  const [from, to] = low < high ? [low, high] : [high, low];
  const rough = (to - from) / Math.max(1, count);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => size >= rough * 0.999) ?? power * 10;
  const first = Math.ceil(from / step - 1e-9);
  const last = Math.floor(to / step + 1e-9);
  return Array.from({ length: Math.min(100, last - first + 1) }, (_, at) => Number(((first + at) * step).toPrecision(15)));
}

/** A tick in as few characters as tell it apart: `0.2`, `1,500`, `2M`, `1e-7`. */
export function tickText(value: number): string {
  const size = Math.abs(value);
  if (value === 0) return "0";
  if (size >= 1e15 || size < 1e-4) return value.toExponential().replace(/\.?0+e/, "e").replace("e+", "e");
  for (const [unit, sign] of [[1e12, "T"], [1e9, "G"], [1e6, "M"]] as const) {
    const part = Number((value / unit).toPrecision(4));
    if (size >= unit && Math.abs(part * unit - value) < unit * 1e-9) return `${part}${sign}`;
  }
  return String(value).replace(/^(-?\d+)/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ","));
}
