import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { shuffledRecords } from "../../src/data/shuffled-records.ts";

const folder = mkdtempSync(join(tmpdir(), "shuffle-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function shuffled(records: Iterable<Uint8Array>, seed = 1): Promise<string[]> {
  const heap = shuffledRecords({ folder, name: "test", seed });
  for (const record of records) {
    heap.append(record, 0, record.length);
    await heap.ready();
  }
  const found: string[] = [];
  await heap.drain((bytes, start, end) => found.push(Buffer.from(bytes.subarray(start, end)).toString("latin1", 0, 24)), async () => undefined);
  return found;
}

const texts = (count: number) => Array.from({ length: count }, (_, i) => Buffer.from(`record ${i}`));

test("every record comes back once, in another order, the same for the same seed", async () => {
  const records = texts(500);
  const found = await shuffled(records);
  expect(found).not.toEqual(records.map(String));
  expect([...found].sort()).toEqual(records.map(String).sort());
  expect(await shuffled(records)).toEqual(found);
  expect(await shuffled(records, 2)).not.toEqual(found);
});

test("every place is equally likely for every record", async () => {
  const counts = Array.from({ length: 4 }, () => [0, 0, 0, 0]);
  const runs = 4000;
  for (let seed = 0; seed < runs; seed++) (await shuffled(texts(4), seed * 7919)).forEach((text, place) => { counts[Number(text.at(-1))]![place]!++; });
  const chiSquared = counts.flat().reduce((sum, count) => sum + (count - runs / 4) ** 2 / (runs / 4), 0);
  expect(chiSquared).toBeLessThan(27.9);
});

test("more than fits into memory is put aside, and nothing of it stays", async () => {
  function* large(): Generator<Uint8Array> {
    for (let i = 0; i < 300; i++) yield Buffer.concat([Buffer.from(`record ${String(i).padStart(4, "0")}`), Buffer.alloc(100_000, i)]);
  }
  const found = await shuffled(large());
  expect(found.length).toBe(300);
  expect(new Set(found.map((text) => text.slice(0, 11))).size).toBe(300);
  expect(readdirSync(folder)).toEqual([]);
});

test("no record is an order too", async () => {
  expect(await shuffled([])).toEqual([]);
});
