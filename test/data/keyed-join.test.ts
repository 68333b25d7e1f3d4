import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { keyedJoin, type JoinSide } from "../../src/data/keyed-join.ts";

const folder = mkdtempSync(join(tmpdir(), "keyed-join-"));
afterAll(() => rmSync(folder, { recursive: true }));

const text = (record: Uint8Array) => Buffer.from(record).toString();

type Record = readonly [side: JoinSide, key: string, text: string];

async function joined(records: Iterable<Record>, options: { readonly memory?: number; readonly keptPerKey?: number } = {}): Promise<string[]> {
  const all = keyedJoin({ folder, ...options });
  for (const [side, key, text] of records) {
    const bytes = Buffer.from(`..${text}.`);
    all.add(side, Buffer.from(key), { bytes, start: 2, end: bytes.length - 1 });
    await all.ready();
  }
  const found: string[] = [];
  for await (const { count, records: { left, right } } of all.groups()) found.push(JSON.stringify([count.left, left.map(text), count.right, right.map(text)]));
  return found;
}

/** The same in memory, as simply as can be. */
function expected(records: readonly Record[]): string[] {
  const keys = new Set(records.map(([, key]) => key));
  const textsOf = (side: JoinSide, key: string) => records.filter((one) => one[0] === side && one[1] === key).map(([, , own]) => own);
  return [...keys].map((key) => (["left", "right"] as const).flatMap((side) => [textsOf(side, key).length, textsOf(side, key)])).map((group) => JSON.stringify(group)).sort();
}

test("every key comes once, with the records of both sides in their order", async () => {
  await fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.constantFrom<JoinSide>("left", "right"), fc.string({ maxLength: 2 }), fc.string({ maxLength: 5 }))), async (records) => {
    expect((await joined(records)).sort()).toEqual(expected(records));
  }));
});

test("what does not fit into memory is put aside, divided again, and leaves nothing", async () => {
  const records = Array.from({ length: 3000 }, (_, i): Record => [i % 3 === 0 ? "left" : "right", `key ${i % 700}`, `${i}`]);
  const found = await joined(records, { memory: 500 });
  expect([...found].sort()).toEqual([...(await joined(records))].sort());
  expect(await joined(records, { memory: 500 })).toEqual(found);
  expect(readdirSync(folder)).toEqual([]);
});

test("a key that everybody has is counted, and kept as often as asked for", async () => {
  const all = keyedJoin({ folder, memory: 500, keptPerKey: 1 });
  for (let i = 0; i < 1000; i++) {
    all.add(i % 4 === 0 ? "right" : "left", Buffer.from("same"), { bytes: Buffer.from(`${i}`), start: 0, end: `${i}`.length });
    await all.ready();
  }
  const found = [];
  for await (const group of all.groups()) found.push(group);
  expect(found).toHaveLength(1);
  expect(found[0]!.count).toEqual({ left: 750, right: 250 });
  expect([found[0]!.records.left.map(text), found[0]!.records.right.map(text)]).toEqual([["1"], ["0"]]);
});

test("what was put aside is removed when nobody wants it any more", async () => {
  const all = keyedJoin({ folder, memory: 10 });
  for (let i = 0; i < 100; i++) {
    all.add("left", Buffer.from(`${i}`), { bytes: Buffer.from("value"), start: 0, end: 5 });
    await all.ready();
  }
  expect(readdirSync(folder)).not.toEqual([]);
  await all.abandon();
  expect(readdirSync(folder)).toEqual([]);
});
