import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openTfrecordWriter } from "../../src/data/tfrecord.ts";
import { detectExampleSkew, type ExampleSkewOptions } from "../../src/validation/skew/example-skew.ts";
import { writeExampleSkew } from "../../src/validation/skew/skew-files.ts";
import { exampleOf, serialized, type ExampleValues } from "../validation/serialized-examples.ts";
import { runPython, title, whenReady } from "./tfx-comparison.ts";

type Settings = Omit<ExampleSkewOptions, "folder">;
interface Case extends Settings {
  readonly name: string;
  readonly base: readonly ExampleValues[];
  readonly test: readonly ExampleValues[];
}

function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => { state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0; return Math.floor((state / 2 ** 32) * below); };
}

/** Rows with identifiers that are missing or repeated now and then, and features that now and then differ, are empty or missing. */
function rows(seed: number, count: number): ExampleValues[] {
  const below = numbers(seed);
  const same = numbers(99);
  return Array.from({ length: count }, (_, i): ExampleValues => {
    const [x, word] = [same(1000) / 8 + 0.0625, "abcdef"[same(6)]!];
    const id = below(20) === 0 ? below(count) : i;
    return {
      ...(below(15) > 0 && { id: `row ${id}` }), ...(below(25) > 0 && { part: below(40) === 0 ? [] : id % 3 }),
      ...(below(9) > 0 && { x: x + below(3) / 1000 }), ...(below(9) > 0 && { word: below(9) === 0 ? "z" : word }),
      ...(below(4) > 0 && { many: below(8) === 0 ? [] : below(3) === 0 ? [1, 2, 3] : [1, below(2), 3] }), ...(below(2) > 0 && { kind: below(2) === 0 ? 1 : "1" }), big: 2 ** 52 + below(2),
    };
  });
}

const cases: readonly Case[] = [
  { name: "plain", identifiers: ["id"], base: rows(1, 200), test: rows(2, 220) },
  { name: "two identifiers, rounded", identifiers: ["part", "id"], floatDigits: 2, base: rows(3, 300), test: rows(4, 250), ignore: ["big"] },
  { name: "rounded to halves", identifiers: ["id"], floatDigits: 3, base: rows(1, 100), test: rows(9, 100) },
  { name: "rounded to whole numbers", identifiers: ["id"], floatDigits: 0, base: [0.5, 1.5, 2.5, -0.5, 3.4999].map((x, id) => ({ id, x })), test: [0.2, 2, 3, -0.1, 3.01].map((x, id) => ({ id, x: x + 1e-4 })) },
  { name: "duplicates and confusion", identifiers: ["id"], allowDuplicates: true, confusion: ["word"], base: rows(5, 150), test: rows(6, 150) },
  { name: "all pairs", identifiers: ["id"], sampleSize: 1000, base: rows(7, 120), test: rows(8, 120) },
];

let folder = "";
beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), "tfdv-skew-")); });
afterAll(() => rm(folder, { recursive: true }));

async function stored(name: string, examples: readonly ExampleValues[]): Promise<string> {
  const path = join(folder, `${name}.gz`);
  const writer = openTfrecordWriter(path);
  for (const example of examples) writer.append(exampleOf(example));
  await writer.close();
  return path;
}

whenReady(title("examples are joined, compared and counted as TFDV does, and TFDV reads the files"), async () => {
  const plan = [];
  for (const [i, { base, test, ...settings }] of cases.entries()) {
    const written = join(folder, `ours-${i}`);
    await mkdir(written);
    // Little memory: the result is the same when records are put aside.
    const skew = await detectExampleSkew(serialized(base, "base"), serialized(test, "test"), { ...settings, folder: written, memory: 4000 });
    await writeExampleSkew(written, skew, { withConfusion: settings.confusion !== undefined });
    plan.push({ ...settings, base: await stored(`base-${i}`, base), test: await stored(`test-${i}`, test), written });
  }
  await writeFile(join(folder, "cases.json"), JSON.stringify(plan));
  const stdout = await runPython("tfdv-skew.py", folder);
  const found = JSON.parse(stdout.slice(stdout.indexOf("RESULT ") + 7)) as Record<string, { readonly theirs: Record<string, readonly object[]>; readonly ours: Record<string, readonly object[]> }>;
  for (const { name } of cases) expect([name, found[name]!.ours]).toEqual([name, found[name]!.theirs]);
  expect(found["plain"]!.ours["features"]).toHaveLength(6);
  expect(found["all pairs"]!.ours["pairs"]!.length).toBeGreaterThan(50);
  expect(found["duplicates and confusion"]!.ours["confusion"]!.length).toBeGreaterThan(10);
}, 240_000);
