import { grouped } from "../core/counted.ts";

/** A number for people: three decimals or significant digits, or the whole part in groups: `0.707`, `1,051`, `1.2e+9`, `–` for NaN. */
export function numberText(value: number, digits = 3): string {
  if (Number.isNaN(value)) return "–";
  if (!Number.isFinite(value)) return value > 0 ? "∞" : "−∞";
  if (Object.is(value, -0) || value === 0) return "0";
  const size = Math.abs(value);
  if (size >= 1e9 || size < 1e-4) return value.toExponential(Math.max(0, digits - 2)).replace("-", "−").replace("e−", "e-").replace("e+", "e");
  const decimals = size >= 0.01 && size < 1 ? digits : digits - 1 - Math.floor(Math.log10(size));
  const text = Number.isInteger(value) || size >= 10 ** (digits - 1) ? grouped(Math.round(size)) : size.toFixed(Math.max(0, decimals));
  return value < 0 ? `−${text}` : text;
}

/** A change with its sign: `+0.036`, `−0.002`, `±0`; three decimals where they say anything, so that changes line up. */
export function changeText(value: number): string {
  if (value === 0) return "±0";
  const size = Math.abs(value);
  const text = size >= 0.001 && size < 0.01 ? size.toFixed(3) : numberText(size);
  return value > 0 ? `+${text}` : value < 0 ? `−${text}` : text;
}

/** A share of a whole: `1.8%`, `44%`, `< 0.1%` instead of a false zero. */
export function percentText(share: number): string {
  if (!Number.isFinite(share)) return "–";
  if (share > 0 && share < 0.001) return "< 0.1%";
  return `${share === 0 || share >= 0.0995 ? Math.round(share * 100) : (share * 100).toFixed(1)}%`;
}

/** A time span in seconds: `12 ms`, `0.4 s`, `61.8 s`, `12 min 5 s`, `2 h 3 min`. */
export function durationText(seconds: number): string {
  if (seconds > 0 && seconds < 0.0995) return `${Math.max(1, Math.round(seconds * 1000))} ms`;
  if (seconds < 99.95) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}

/** A moment in UTC: `2026-11-22 21:09 UTC`, from milliseconds since the epoch. */
export function timeText(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
