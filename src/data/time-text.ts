const form = /^\s*(\d{4})-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?\s*(Z|UTC|[+-]\d{2}(?::?\d{2})?)?)?)?\s*$/i;

/**
 * Milliseconds since 1970-01-01 UTC of a date or time as ISO 8601 writes it (`2013-10`, `2013-10-01`, `2013-10-01 05:00:00`,
 * `2013-10-01T05:00:00.5+02:00`); without an offset UTC is meant. NaN for anything else and for days that do not exist.
 */
export function timeOfText(text: string): number {
  const match = form.exec(text);
  if (!match) return NaN;
  const [, year, month, day = "01", hour = "00", minute = "00", second = "00", fraction = "0", offset = "Z"] = match;
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  const real = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  if (!real || Number(hour) > 24 || Number(minute) > 59 || Number(second) > 60) return NaN;
  const clock = ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1000 + Number(`0.${fraction}`) * 1000;
  return date.getTime() + clock - offsetOf(offset);
}

function offsetOf(offset: string): number {
  const match = /^([+-])(\d{2}):?(\d{2})?$/.exec(offset);
  if (!match) return 0;
  return (match[1] === "-" ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3] ?? 0)) * 60_000;
}
