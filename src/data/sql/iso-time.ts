/**
 * Date and time texts of databases as ISO 8601: `2024-01-31 05:00:00.5+02` becomes `2024-01-31T03:00:00.5Z`, without an offset
 * `2024-01-31T05:00:00.5`. Fractions are kept as far as they are not zeros. What is no such text (`infinity`, years of five digits) stays as it is.
 */
export function isoTime(text: string): string {
  const match = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.(\d+))?)?(?: ?(Z|UTC|[+-]\d{2}(?::?\d{2}(?::\d{2})?)?))?$/.exec(text);
  if (!match) return text;
  const [, date, time, fraction = "", offset] = match;
  if (time === undefined) return date!;
  const decimals = fraction.replace(/0+$/, "");
  const clock = `${time.length === 5 ? `${time}:00` : time}`;
  const tail = decimals === "" ? "" : `.${decimals}`;
  if (offset === undefined) return `${date!}T${clock}${tail}`;
  const shifted = new Date(Date.parse(`${date!}T${clock}Z`) - offsetMilliseconds(offset)).toISOString().slice(0, 19);
  return `${shifted}${tail}Z`;
}

function offsetMilliseconds(offset: string): number {
  if (offset === "Z" || offset === "UTC") return 0;
  const [hours = 0, minutes = 0, seconds = 0] = offset.slice(1).replaceAll(":", "").match(/\d{2}/g)!.map(Number);
  return (offset.startsWith("-") ? -1 : 1) * ((hours * 60 + minutes) * 60 + seconds) * 1000;
}

/** Days since 1970-01-01 as a date. */
export function isoDate(days: number): string {
  return new Date(days * 86_400_000).toISOString().replace(/T.*$/, "");
}

/** Microseconds since 1970-01-01 UTC as a time, with `Z` when it is an instant. */
export function isoMicroseconds(micros: bigint, zone: "" | "Z"): string {
  let seconds = micros / 1_000_000n;
  let rest = micros % 1_000_000n;
  if (rest < 0n) [seconds, rest] = [seconds - 1n, rest + 1_000_000n];
  const decimals = rest === 0n ? "" : `.${String(rest).padStart(6, "0").replace(/0+$/, "")}`;
  return `${new Date(Number(seconds) * 1000).toISOString().replace(/\.\d{3}Z$/, "")}${decimals}${zone}`;
}
