import { isoDate, isoMicroseconds, isoTime, isoZonedTime } from "../../../src/data/sql/iso-time.ts";
import { timeOfText } from "../../../src/data/time-text.ts";

test("times are written as ISO 8601, in UTC where an offset is given, and are times for splits", () => {
  const cases: Readonly<Record<string, string>> = {
    "2024-02-29": "2024-02-29",
    "2024-02-29 05:06": "2024-02-29T05:06:00",
    "2024-02-29 05:06:07.500000": "2024-02-29T05:06:07.5",
    "2024-02-29 05:06:07+00": "2024-02-29T05:06:07Z",
    "2024-02-29 23:30:00.25-05:30": "2024-03-01T05:00:00.25Z",
    "1900-01-01 00:00:00+00:53:28": "1899-12-31T23:06:32Z",
    "2024-02-29 05:06:07.123456789 UTC": "2024-02-29T05:06:07.123456789Z",
  };
  for (const [text, iso] of Object.entries(cases)) {
    expect(isoTime(text)).toBe(iso);
    expect(timeOfText(iso)).not.toBeNaN();
  }
  for (const text of ["infinity", "0044-03-15 BC", "12024-01-01", ""]) expect(isoTime(text)).toBe(text);
});

test("a named zone is taken with its summer time", () => {
  expect(isoZonedTime("2024-07-01 05:00:00.250 Europe/Berlin")).toBe("2024-07-01T03:00:00.25Z");
  expect(isoZonedTime("2024-01-01 05:00:00 Europe/Berlin")).toBe("2024-01-01T04:00:00Z");
  expect(isoZonedTime("2024-01-01 05:00:00 America/Argentina/Buenos_Aires")).toBe("2024-01-01T08:00:00Z");
  expect(isoZonedTime("1969-12-31 19:00:00.999 America/New_York")).toBe("1970-01-01T00:00:00.999Z");
  expect(isoZonedTime("2024-01-01 05:00:00.000 UTC")).toBe("2024-01-01T05:00:00Z");
  expect(isoZonedTime("2024-01-01 05:00:00.000 +02:00")).toBe("2024-01-01T03:00:00Z");
});

test("microseconds and days since 1970 are times, before 1970 too", () => {
  expect(isoMicroseconds(1_709_182_800_250_000n, "Z")).toBe("2024-02-29T05:00:00.25Z");
  expect(isoMicroseconds(-1n, "Z")).toBe("1969-12-31T23:59:59.999999Z");
  expect(isoMicroseconds(0n, "")).toBe("1970-01-01T00:00:00");
  expect([isoDate(0), isoDate(-1), isoDate(19782)]).toEqual(["1970-01-01", "1969-12-31", "2024-02-29"]);
});
