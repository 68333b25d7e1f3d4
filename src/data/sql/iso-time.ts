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

/** The same for texts that may name a zone of the world instead of an offset: `2024-07-01 05:00:00.000 Europe/Berlin`. */
export function isoZonedTime(text: string): string {
  const match = /^(.*\d) ([A-Za-z][\w+-]*(?:\/[\w+-]+)*)$/.exec(text);
  if (!match || match[2] === "UTC") return isoTime(text);
  const local = isoTime(match[1]!);
  const wall = Date.parse(`${local.slice(0, 19)}Z`);
  if (Number.isNaN(wall)) return text;
  const near = wall - zoneOffset(match[2]!, wall);
  const instant = wall - zoneOffset(match[2]!, near);
  return `${new Date(instant).toISOString().slice(0, 19)}${local.slice(19)}Z`;
}

/** Milliseconds that clocks in a zone are ahead of UTC. */
function zoneOffset(zone: string, instant: number): number {
  const parts = new Map(formatOf(zone).formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  return Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second")) - Math.floor(instant / 1000) * 1000;
}

let latest: { readonly zone: string; readonly format: Intl.DateTimeFormat } | undefined;

/** Making a formatter is slow, and the values of a column mostly share a zone. */
function formatOf(zone: string): Intl.DateTimeFormat {
  if (latest?.zone !== zone) latest = { zone, format: new Intl.DateTimeFormat("en-US", { timeZone: zone, hourCycle: "h23", year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric", second: "numeric" }) };
  return latest.format;
}
