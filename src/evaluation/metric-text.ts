/** A metric for people: three digits after the point for small numbers, thousands separated for large ones. */
export function metricText(value: number): string {
  const size = Math.abs(value);
  if (Number.isNaN(value)) return "not defined";
  if (!Number.isFinite(value)) return value > 0 ? "∞" : "−∞";
  if (size >= 1000) return minus(Number(value.toFixed(0)).toLocaleString("en-US"));
  if (size >= 10 || (Number.isInteger(value) && size > 1)) return minus(String(Number(value.toFixed(2))));
  if (size === 0 || size >= 0.001) return minus(value.toFixed(3));
  return minus(value.toPrecision(2));
}

/** A change, with its sign. */
export function changeText(value: number): string {
  return value > 0 ? `+${metricText(value)}` : metricText(value);
}

/** A limit: as few digits as say it. */
export function limitText(value: number): string {
  return minus(String(Number(value.toPrecision(6))));
}

const minus = (text: string) => text.replace("-", "−");
