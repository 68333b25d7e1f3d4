import { UserError } from "../../core/error.ts";
import { spanOfDate } from "../span-pattern.ts";

const day = 86_400;
const places = /@span_begin_timestamp|@span_end_timestamp|@span_yyyymmdd_utc/g;

/** The number of a span: itself, or days since 1970-01-01 of a date as `2024-01-31`. */
export function spanNumber(span: number | string): number {
  if (typeof span === "number") return span;
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(span) ?? [];
  const number = year === undefined ? Number(span) : spanOfDate({ year: Number(year), month: Number(month), day: Number(date) });
  if (number === undefined || span.trim() === "" || !Number.isSafeInteger(number)) throw new UserError(`span ${JSON.stringify(span)} is no span`, { hint: "a number of days since 1970-01-01, or a date as 2024-01-31" });
  return number;
}

/**
 * Puts a span into a query, as TFX's query-based ExampleGens do: `@span_begin_timestamp` and `@span_end_timestamp` become the seconds
 * since 1970 at which the span's day begins and the next one does, `@span_yyyymmdd_utc` the day as `'YYYYMMDD'` with its quotes.
 */
export function querySpan(query: string, span: number | undefined): string {
  return query.replace(places, (place) => {
    if (span === undefined) throw new UserError(`the query has ${place}, and no span is given`, { hint: "span: 2024-01-31, or a number of days since 1970-01-01" });
    if (place === "@span_begin_timestamp") return String(span * day);
    if (place === "@span_end_timestamp") return String((span + 1) * day);
    const date = new Date(span * day * 1000);
    if (Number.isNaN(date.getTime()) || date.getUTCFullYear() < 0 || date.getUTCFullYear() > 9999) throw new UserError(`span ${span} is no day of the years 0 to 9999`, { hint: "days since 1970-01-01" });
    return `'${date.toISOString().slice(0, 10).replaceAll("-", "")}'`;
  });
}
