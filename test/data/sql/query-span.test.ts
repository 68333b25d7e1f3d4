import { querySpan, spanNumber } from "../../../src/data/sql/query-span.ts";

test("a span becomes the seconds of its day and the day's digits, as in TFX", () => {
  expect(querySpan("WHERE t >= @span_begin_timestamp AND t < @span_end_timestamp AND d = @span_yyyymmdd_utc OR d = @span_yyyymmdd_utc", 2))
    .toBe("WHERE t >= 172800 AND t < 259200 AND d = '19700103' OR d = '19700103'");
  expect(querySpan("SELECT 1", undefined)).toBe("SELECT 1");
  expect(querySpan("SELECT 1", 3)).toBe("SELECT 1");
});

test("a span is a number or a date", () => {
  expect([spanNumber(7), spanNumber("7"), spanNumber("1970-01-08"), spanNumber("2024-02-29")]).toEqual([7, 7, 7, 19782]);
  for (const wrong of ["", "2023-02-29", "soon", "1.5"]) expect(() => spanNumber(wrong)).toThrow("is no span");
});

test("a place without a span, and a span beyond the calendar, are mistakes", () => {
  expect(() => querySpan("SELECT @span_end_timestamp", undefined)).toThrow("the query has @span_end_timestamp, and no span is given");
  expect(() => querySpan("SELECT @span_yyyymmdd_utc", 1e9)).toThrow("is no day of the years 0 to 9999");
});
