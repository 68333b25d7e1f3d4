import fc from "fast-check";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { digestOf } from "../../src/core/digest.ts";
import { lineRecordFile, openLineRecorder, readLineRecord } from "../../src/data/line-record.ts";

let folder = "";
beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), "assay-lines-")); });
afterAll(() => rm(folder, { recursive: true }));

const shard = { index: 0, of: 1 };

test("every row is found at its line of its source, in whatever pieces they are read", async () => {
  const rows = fc.array(fc.array(fc.record({ split: fc.constantFrom(0, 1), skipped: fc.integer({ min: 1, max: 100_000 }) }), { maxLength: 40 }), { minLength: 1, maxLength: 5 });
  await fc.assert(fc.asyncProperty(rows, fc.integer({ min: 1, max: 9 }), async (sources, size) => {
    const digests = sources.map((_, i) => digestOf(String(i)));
    const expected: { readonly split: number; readonly at: string }[] = [];
    const recorder = await openLineRecorder(folder, ["a", "b"], { shard, sources: digests });
    for (const [source, own] of sources.entries()) {
      let line = 0;
      for (const { split, skipped } of own) {
        recorder.add(split, (line += skipped));
        expected.push({ split, at: `${digests[source]} ${line}` });
      }
      recorder.nextSource();
      await recorder.ready();
    }
    await recorder.close();
    for (const [split, name] of ["a", "b"].entries()) {
      const wanted = expected.filter((row) => row.split === split).map(({ at }) => at);
      const record = readLineRecord(join(folder, lineRecordFile(name, shard)));
      const found: string[] = [];
      while (found.length < wanted.length) {
        const places = await record.take(Math.min(size, wanted.length - found.length));
        found.push(...places.sources.map((digest, i) => `${digest} ${places.lines[i]}`));
      }
      await record.close();
      expect(found).toEqual(wanted);
    }
  }), { numRuns: 40 });
});

test("equal rows give equal bytes, about one for each row before compression", async () => {
  const written = async () => {
    const recorder = await openLineRecorder(folder, ["c"], { shard, sources: [digestOf("x")] });
    for (let line = 2; line < 100_002; line++) recorder.add(0, line);
    await recorder.close();
    return readFile(join(folder, lineRecordFile("c", shard)));
  };
  const [first, second] = [await written(), await written()];
  expect(first.equals(second)).toBe(true);
  expect(first.length).toBeLessThan(3000);
});

test("lines that do not ascend are a fault, not a wrong place", async () => {
  const recorder = await openLineRecorder(folder, ["d"], { shard, sources: [digestOf("x")] });
  recorder.add(0, 7);
  expect(() => recorder.add(0, 7)).toThrow(RangeError);
  recorder.abandon();
});
