import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readExamples } from "../../src/data/examples.ts";
import { textAt } from "../../src/data/batch.ts";
import { encodeSequenceExamples } from "../../src/data/sequence-example-encoder.ts";
import { decodeSequenceExamples } from "../../src/data/sequence-example-decoder.ts";
import { readTfrecord, tfrecordBytes } from "../../src/data/tfrecord.ts";
import { readStatistics } from "../../src/statistics/statistics-file.ts";
import { assay } from "./command-line.ts";

const root = mkdtempSync(join(tmpdir(), "example-sources-"));
afterAll(() => rmSync(root, { recursive: true }));
let made = 0;

/** Runs a pipeline of examples alone; the folder of its Examples artifact and what was said. */
async function run(files: Readonly<Record<string, string | Uint8Array>>, examples: string, statistics = "") {
  const folder = join(root, String(made++));
  mkdirSync(folder);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  writeFileSync(join(folder, "assay.yml"), `name: data\nexamples:\n${examples.replace(/^/gm, "  ")}\n${statistics}\n`);
  const ended = await assay(folder, "run", ".");
  const store = join(folder, ".assay/artifacts");
  const gen = existsSync(store) ? readdirSync(store, { withFileTypes: true }).map(({ name }) => name).find((name) => name.endsWith("ExampleGen")) : undefined;
  const path = gen && join(store, gen, "examples", readdirSync(join(store, gen, "examples"))[0]!);
  return { ...ended, folder, path };
}

async function column(path: string, split: string, name: string): Promise<unknown[]> {
  const values: unknown[] = [];
  for await (const { columns } of readExamples(path, split)) {
    const found = columns.get(name);
    if (found?.type === "bytes") for (let i = 0; i + 1 < found.offsets.length; i++) values.push(textAt(found, i));
    else if (found && found.type !== "empty") values.push(...found.values);
  }
  return values;
}

test("a function yields rows, with its settings", async () => {
  const { code, out, path } = await run({
    "rows.ts": 'import type { RowsFunction } from "assay";\nexport const rows: RowsFunction = async function* ({ settings }) { for (let i = 0; i < 3; i++) yield [{ id: i, name: `${settings["prefix"]}${i}`, price: i / 2 }]; yield { id: [3, 4], name: ["x", null] }; };\n',
  }, "use: rows.ts#rows\nsettings: { prefix: n }\nsplits: { all: 1 }");
  expect(out).toContain("CustomExampleGen    5 rows · all 5".replace("    ", "  "));
  expect(code).toBe(0);
  expect(await column(path!, "all", "id")).toEqual([0, 1, 2, 3, 4]);
  expect(await column(path!, "all", "name")).toEqual(["n0", "n1", "n2", "x"]);
  expect(await column(path!, "all", "price")).toEqual([0, 0.5, 1]);
});

test("a command prints rows as CSV in a dialect, or as JSON Lines; what it says on standard error is told", async () => {
  const csv = await run({}, "run: |\n  echo reading >&2\n  printf 'a;b\\n1;x\\n2;NA\\n'\ndelimiter: \";\"\nnulls: [NA]\nsplits: { all: 1 }");
  expect(csv.out).toContain("reading");
  expect(await column(csv.path!, "all", "b")).toEqual(["x"]);
  const lines = await run({}, "run: echo '{\"a\":{\"b\":[1,2]}}'\nformat: jsonl\nsplits: { all: 1 }");
  expect(await column(lines.path!, "all", "a.b")).toEqual([1, 2]);
});

test("what goes wrong in code of one's own is one sentence", async () => {
  const wrong = await run({ "rows.ts": "export function rows() { return 7; }\n" }, "use: rows.ts#rows");
  expect(wrong.err + wrong.out).toContain("rows yields nothing");
  expect(wrong.code).toBe(2);
  const silent = await run({}, "run: 'true'");
  expect(silent.out + silent.err).toContain("`true` printed no rows");
  const failing = await run({}, "run: exit 7");
  expect(failing.out + failing.err).toContain("`exit 7` ended with exit code 7");
});

test("JSON Lines of several files have the columns of all", async () => {
  const { path, code } = await run({ "a.jsonl": '{"n":1,"t":"x"}\n{"n":2}\n', "b.jsonl": '{"n":2.5,"u":[1,2]}\n' }, "jsonl: '*.jsonl'\nsplits: { all: 1 }");
  expect(code).toBe(0);
  expect(readdirSync(join(path!, "Split-all"))).toHaveLength(2);
  expect(await column(path!, "all", "n")).toEqual([1, 2, 2.5]);
  expect(await column(path!, "all", "u")).toEqual([1, 2]);
});

test("TFRecords are divided as if they were read from CSV, and stored byte for byte", async () => {
  const csv = await run({ "a.csv": `n,t\n${Array.from({ length: 60 }, (_, i) => `${i},t${i % 7}`).join("\n")}\n` }, "csv: a.csv\nempty: zero-values");
  const shard = "data_tfrecord-00000-of-00001.gz";
  const imported = await run({}, `tfrecord: ${JSON.stringify({ train: join(csv.path!, "Split-train", shard), eval: join(csv.path!, "Split-eval", shard) })}`);
  const again = await run({}, `tfrecord: ${join(csv.path!, "Split-eval", shard)}`);
  const records = async (path: string, split: string) => {
    const found: string[] = [];
    for await (const { bytes, length, starts, ends } of readTfrecord(join(path, `Split-${split}`, shard))) for (let i = 0; i < length; i++) found.push(Buffer.from(bytes.subarray(starts[i], ends[i])).toString("hex"));
    return found;
  };
  for (const split of ["train", "eval"]) expect(await records(imported.path!, split)).toEqual(await records(csv.path!, split));
  expect(again.out).toContain("train 0 · eval");
});

test("tf.SequenceExamples keep their bytes, and statistics see their lists", async () => {
  const batch = {
    length: 3, columns: new Map([["id", { type: "int" as const, values: Float64Array.of(1, 2, 3) }]]),
    nested: [
      { path: ["##SEQUENCE##"], levels: [{ offsets: Int32Array.of(0, 1, 2, 3) }], values: undefined },
      { path: ["##SEQUENCE##", "words"], levels: [{ offsets: Int32Array.of(0, 1, 2, 3) }, { offsets: Int32Array.of(0, 2, 3, 3), present: Uint8Array.of(1, 1, 1) }, { offsets: Int32Array.of(0, 1, 3, 4) }], values: { type: "int" as const, values: Float64Array.of(5, 6, 7, 8) } },
    ],
  };
  const records = encodeSequenceExamples(batch);
  const { path, code, out } = await run({ "s.tfrecord": tfrecordBytes(records) }, "tfrecord: s.tfrecord\nsplits: { all: 1 }");
  expect(out).toContain("3 rows · all 3");
  expect(code).toBe(0);
  const stored: Uint8Array[] = [];
  for await (const { bytes, length, starts, ends } of readTfrecord(join(path!, "Split-all/data_tfrecord-00000-of-00001.gz"))) for (let i = 0; i < length; i++) stored.push(bytes.slice(starts[i], ends[i]));
  expect(stored.map((record) => Buffer.from(record).toString("hex"))).toEqual(records.map((record) => Buffer.from(record).toString("hex")));
  expect(decodeSequenceExamples(stored).nested?.at(-1)?.levels).toHaveLength(3);
});

test("examples are stored as Parquet, read back the same, and hold what a tf.Example cannot", async () => {
  const lines = Array.from({ length: 50 }, (_, i) => JSON.stringify({ id: i, t: i % 4 ? `t${i % 5}` : null, l: Array.from({ length: i % 3 }, () => i / 2), m: [[i], [1, 2]] })).join("\n");
  const parquet = await run({ "a.jsonl": lines }, "jsonl: a.jsonl\noutput: parquet");
  expect(parquet.out).toContain("JsonLinesExampleGen  50 rows");
  expect(parquet.code).toBe(0);
  expect(readdirSync(join(parquet.path!, "Split-train"))).toEqual(["data_parquet-00000-of-00001.parquet"]);
  const ids = [...(await column(parquet.path!, "train", "id")), ...(await column(parquet.path!, "eval", "id"))].map(Number).sort((a, b) => a - b);
  expect(ids).toEqual(Array.from({ length: 50 }, (_, i) => i));
  const again = await run({}, `parquet: ${join(parquet.path!, "Split-eval/data_parquet-00000-of-00001.parquet")}\noutput: parquet\nsplits: { all: 1 }`);
  expect(await column(again.path!, "all", "id")).toEqual(await column(parquet.path!, "eval", "id"));
  const refused = await run({ "a.jsonl": lines }, "jsonl: a.jsonl");
  expect(refused.out + refused.err).toContain('feature "m" is a list of lists or of structs, which a tf.Example cannot hold');
  expect(refused.code).toBe(2);
});

test("shuffled Parquet has the same rows in another order", async () => {
  const csv = `n,t\n${Array.from({ length: 200 }, (_, i) => `${i},t${i % 7}`).join("\n")}\n`;
  const [plain, shuffled] = [await run({ "a.csv": csv }, "csv: a.csv\noutput: parquet\nsplits: { all: 1 }"), await run({ "a.csv": csv }, "csv: a.csv\noutput: parquet\nshuffle: true\nsplits: { all: 1 }")];
  const [before, after] = [await column(plain.path!, "all", "n"), await column(shuffled.path!, "all", "n")];
  expect(after).not.toEqual(before);
  expect(after.map(Number).sort((a, b) => a - b)).toEqual(before);
});

test("Parquet holds lists as deep as JSON Lines has them, and is read again", async () => {
  const { out, code } = await run({ "a.jsonl": `{"a":${"[".repeat(60)}1${"]".repeat(60)}}\n` }, "jsonl: a.jsonl\noutput: parquet\nsplits: { all: 1 }");
  expect(out).toContain("StatisticsGen        1 feature · all 1");
  expect(code).toBe(0);
});

test.each([
  ["csv: a.csv\nsplit-by: { time: t, before: [2024-01-01, 2024-02-01] }", "assay.yml:4:3  split-by.before has 2 times for 2 splits"],
  ["csv: a.csv\nsplit-by: { time: t, before: [soon] }", 'assay.yml:4:3  split-by.before: "soon" is no time'],
  ["csv: a.csv\nsplit-by: { group: a, time: t }", "assay.yml:4:3  split-by has both group and time"],
  ["csv: a.csv\npartition-by: b\nsplit-by: order", "assay.yml:5:3  split-by and partition-by are both given"],
  ["csv: { train: a.csv, eval: b.csv }\nsplits: { a: 1 }", "assay.yml:4:3  splits cannot divide 2 inputs"],
  ["csv: { ../x: a.csv, eval: b.csv }", 'assay.yml:3:3  split name "../x" is not usable'],
  ["csv: a.csv\nsplit-by: { stratum: s }\nsplits: { a: 2000, b: 1 }", "assay.yml:5:3  the splits have more than 1000 buckets together"],
  ["csv: '{SPAN}.csv'\nspans: { last: 1, from: 2 }", "assay.yml:4:3  spans has both last and a range"],
  ["csv: '{SPAN}.csv'\nspans: { from: soon }", 'assay.yml:4:3  "soon" is no span'],
  ["csv: '{SPAN}.csv'\nspans: { from: 3, to: 2 }", "assay.yml:4:3  spans begins at 3 and ends before it, at 2"],
  ["use: rows.ts#rows\ndelimiter: ;", "assay.yml:4:3  delimiter is not for use"],
])("keys that do not go together are told with their place: %s", async (examples, said) => {
  const { err, out, code } = await run({}, examples);
  expect(err + out).toContain(said);
  expect(code).toBe(2);
});

test("a CSV that a wrong delimiter leaves in one column is told, whoever gave the delimiter", async () => {
  const { out } = await run({}, "run: printf 'a,b\\n1,2\\n3,4\\n'\ndelimiter: ;\nsplits: { all: 1 }");
  expect(out).toContain('its name holds ",": is that the delimiter?');
});

test("what goes wrong in rows of a function is told of the rows, not of a line of the module", async () => {
  const { out, err } = await run({ "rows.ts": "export function* rows() { yield [{ a: 1 }, { a: Symbol() }]; }\n" }, "use: rows.ts#rows");
  expect(err + out).toContain('what rows of rows.ts yields:2  column "a": a symbol is no value');
});

test.each([
  ["statistics:\n  mutual-information: true", "assay.yml:4:1  mutual-information needs label-feature, which is not given"],
  ["statistics:\n  exclude-splits: [evla]", 'the split "evla" that is left out is not among the examples'],
  ["statistics:\n  exclude-splits: [train, eval]", "all splits are left out"],
  ["statistics:\n  label-feature: b\n  lift: { top: 3 }", 'unknown key "top" in statistics.lift'],
])("options of statistics that say nothing are mistakes: %s", async (statistics, said) => {
  const { err, out, code } = await run({ "a.csv": "a,b\n1,x\n2,y\n3,x\n4,y\n5,x\n6,y\n" }, "csv: a.csv", statistics);
  expect(err + out).toContain(said);
  expect(code).toBe(2);
});

test("a label feature alone makes lift, and its options are written as all keys are", async () => {
  const liftOf = async (statistics: string) => {
    const { folder, code } = await run({ "a.csv": "a,b\nk,x\nl,y\nk,x\nl,y\nm,x\nm,y\n" }, "csv: a.csv\nsplits: { all: 1 }", statistics);
    expect(code).toBe(0);
    const runs = join(folder, ".assay/artifacts/StatisticsGen/statistics");
    const { features } = await readStatistics(join(runs, readdirSync(runs)[0]!), "all");
    return features.flatMap(({ customStats }) => customStats.map(({ name }) => name));
  };
  expect(await liftOf("statistics:\n  label-feature: b")).toContain("Lift (Y=x)");
  expect(await liftOf("statistics:\n  label-feature: b\n  lift: { top-k: 1 }")).toContain("Lift (Y=x)");
  expect(await liftOf("statistics:\n  label-feature: b\n  lift: false")).not.toContain("Lift (Y=x)");
});

test("of more files than are stored apart, one that is added before all others changes the files around it", async () => {
  const files = Object.fromEntries(Array.from({ length: 70 }, (_, i) => [`f${String(i).padStart(2, "0")}.csv`, `a,b\n${i},x\n${i + 100},y\n`]));
  const { folder, code } = await run(files, "csv: f*.csv\nsplits: { all: 1 }");
  expect(code).toBe(0);
  writeFileSync(join(folder, "f.csv"), "a,b\n5,z\n");
  const { out } = await assay(folder, "run", ".");
  const [, taken, all] = /(\d+) of (\d+) files are as they were: their examples/.exec(out)!.map(Number);
  expect(out).toContain("141 rows");
  expect(all).toBeGreaterThan(30);
  expect(taken).toBeGreaterThanOrEqual(all! - 3);
});

test("a file that does not fit the others is named, though a limit leaves files out", async () => {
  const { out, err } = await run({ "0.csv": "a,b\n1,2\n3,4\n", "1.csv": "a,b\n1,2\n", "2.csv": "c,d\n1,2\n" }, 'csv: { train: "[01].csv", eval: 2.csv }\nlimit: 1');
  expect(out + err).toContain('2.csv:1  column 1 is "c", in 0.csv it is "a"');
});

test("a nested feature, which nothing can be divided by, is told as such", async () => {
  const { out, err } = await run({ "a.jsonl": '{"t":[[1]]}\n' }, "jsonl: a.jsonl\noutput: parquet\nsplit-by: { group: t }");
  expect(out + err).toContain('splitBy.group names the column "t", which holds lists of lists or of structs');
});
