import { timeOfText } from "../../src/data/time-text.ts";

test.each([
  ["2013-10", Date.UTC(2013, 9, 1)], ["2013-10-01", Date.UTC(2013, 9, 1)], [" 2013-10-01 05:30 ", Date.UTC(2013, 9, 1, 5, 30)],
  ["2013-10-01T05:30:10.5Z", Date.UTC(2013, 9, 1, 5, 30, 10, 500)], ["2013-10-01T05:30:10+02:00", Date.UTC(2013, 9, 1, 3, 30, 10)],
  ["2013-10-01T05:30:10-0330", Date.UTC(2013, 9, 1, 9, 0, 10)], ["2013-10-01 05:30:10 UTC", Date.UTC(2013, 9, 1, 5, 30, 10)],
  ["0001-01-01", new Date("0001-01-01T00:00:00Z").getTime()],
])("%s is a time", (text, time) => {
  expect(timeOfText(text)).toBe(time);
});

test.each(["", "2013", "2013-13-01", "2013-02-30", "01.10.2013", "2013-10-01T25:00", "2013-10-01T05:61", "yesterday", "2013-10-01T05"])("%j is none", (text) => {
  expect(timeOfText(text)).toBeNaN();
});
