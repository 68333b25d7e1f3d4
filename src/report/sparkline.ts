const bars = "▁▂▃▄▅▆▇█";

/** Averages `values` into at most `width` groups of equal length, so that a long histogram keeps its shape. */
export function resampled(values: readonly number[], width: number): readonly number[] {
  if (values.length <= width) return values;
  const step = values.length / width;
  return Array.from({ length: width }, (_, group) => {
    let sum = 0;
    for (let at = group * step; at < (group + 1) * step - 1e-9;) {
      const end = Math.min(Math.floor(at + 1e-9) + 1, (group + 1) * step);
      sum += (values[Math.min(values.length - 1, Math.floor(at + 1e-9))] ?? 0) * (end - at);
      at = end;
    }
    return sum / step;
  });
}

/**
 * Values as bars of text, at most `width`; `▁` is next to nothing, never a blank.
 * `max` is the value of a full bar, for two that share a scale. Not-numbers are zero.
 */
export function sparkline(values: readonly number[], width = 8, max = peak(values, width)): string {
  return resampled(values.map(finite), width)
    .map((value) => bars[value <= 0 || max <= 0 ? 0 : Math.round(Math.min(1, value / max) * 7)])
    .join("");
}

/** The highest bar `sparkline` would draw. */
export function peak(values: readonly number[], width = 8): number {
  return Math.max(0, ...resampled(values.map(finite), width));
}

/** A share of a whole (0…1) as ten cells: `██████░░░░`. */
export function shareBar(share: number, cells = 10): string {
  const full = Math.round(Math.min(1, Math.max(0, finite(share))) * cells);
  return "█".repeat(full) + "░".repeat(cells - full);
}

function finite(value: number): number {
  return Number.isFinite(value) ? value : 0;
}
