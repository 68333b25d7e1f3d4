import { cut, random, randomCsv, randomDialect, referenced, scanned } from "./random-csv.ts";

test("the scanner reads the same rows as csv-parse in any dialect, or both refuse the file", async () => {
  const next = random(20261122);
  let refused = 0;
  let read = 0;
  for (let i = 0; i < 6000; i++) {
    const dialect = randomDialect(next);
    const bytes = randomCsv(next, dialect);
    const mine = await scanned({ file: "random.csv", chunks: cut(bytes, 1 + Math.floor(next() ** 2 * 30)), blockSize: 1 + Math.floor(next() ** 2 * 60), dialect });
    const reference = await referenced({ file: "random.csv", chunks: [bytes], dialect });
    if ("refused" in mine && "refused" in reference) refused++;
    else expect({ dialect, bytes: bytes.toString("latin1"), ...mine }).toEqual({ dialect, bytes: bytes.toString("latin1"), ...reference });
    if ("rows" in mine) read++;
  }
  // The generator must reach both sides, else the test says nothing.
  expect(refused).toBeGreaterThan(500);
  expect(read).toBeGreaterThan(1500);
});
