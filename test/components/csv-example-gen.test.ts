import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { csvExampleGen, type CsvExampleGenParameters } from "../../src/components/csv-example-gen.ts";
import type { Artifact, PropertyValue } from "../../src/core/artifact.ts";
import { digestOf } from "../../src/core/digest.ts";
import { textAt, valueCount, firstValue, type Column } from "../../src/data/batch.ts";
import { readExamples } from "../../src/data/examples.ts";
import { readTfrecord } from "../../src/data/tfrecord.ts";

const root = mkdtempSync(join(tmpdir(), "csv-example-gen-"));
afterAll(() => rmSync(root, { recursive: true }));

let made = 0;

function workspaceOf(files: Readonly<Record<string, string>>): string {
  const workspace = join(root, `workspace-${made++}`);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(workspace, file)), { recursive: true });
    writeFileSync(join(workspace, file), text);
  }
  return workspace;
}

async function generate(workspace: string, given: CsvExampleGenParameters, earlier: readonly Readonly<Record<string, Artifact>>[] = []) {
  const { parameters, materials } = await csvExampleGen.resolve!(given, workspace);
  const path = join(root, `examples-${made++}`);
  mkdirSync(path);
  const properties: Record<string, PropertyValue> = {};
  const progress: unknown[] = [];
  const log: string[] = [];
  await csvExampleGen.run({}, {
    pipeline: "test", parameters, workspace, outputs: { examples: { type: "Examples", path, properties } }, temporary: root, seed: 1, signal: new AbortController().signal,
    materials, earlier: async () => earlier, targets: {}, load: () => Promise.reject(new Error("not here")), progress: (step) => progress.push(step), log: (line) => log.push(line),
  });
  const examples: Artifact<"Examples"> = { type: "Examples", path, digest: digestOf(path), manifest: [], properties };
  const showing = await csvExampleGen.show!({ inputs: {}, outputs: { examples }, parameters, workspace });
  return { path, properties, materials, parameters, showing, progress, log };
}

function cell(column: Column | undefined, row: number): string | null {
  if (!column || column.type === "empty" || valueCount(column, row) < 0) return null;
  if (valueCount(column, row) === 0) return "[]";
  const at = firstValue(column, row);
  return column.type === "bytes" ? textAt(column, at) : String(column.type === "int" ? (column.wide?.[at] ?? column.values[at]) : column.values[at]);
}

async function table(path: string, split: string): Promise<(string | null)[][]> {
  const rows: (string | null)[][] = [];
  for await (const { length, columns } of readExamples(path, split)) {
    for (let row = 0; row < length; row++) rows.push([...columns.keys()].sort().map((name) => cell(columns.get(name), row)));
  }
  return rows;
}

async function records(path: string, split: string): Promise<string[]> {
  const found: string[] = [];
  for await (const { bytes, length, starts, ends } of readTfrecord(join(path, `Split-${split}/data_tfrecord-00000-of-00001.gz`))) {
    for (let i = 0; i < length; i++) found.push(Buffer.from(bytes.subarray(starts[i], ends[i])).toString("hex"));
  }
  return found;
}

test("types are found over all files of all splits", async () => {
  const workspace = workspaceOf({
    "train.csv": "i,f,s,wide,date,none\n1,1,1,9007199254740993,2013-01-01,\n 1_000 ,,x,-1,,\n",
    "eval.csv": "i,f,s,wide,date,none\n-3,nan,,2,2013-01-02,\n",
  });
  const { path, properties, showing, progress } = await generate(workspace, { input: { train: "train.csv", eval: "eval.csv" } });
  expect(await table(path, "train")).toEqual([
    ["2013-01-01", "1", "1", null, "1", "9007199254740993"],
    [null, null, "1000", null, "x", "-1"],
  ]);
  expect(await table(path, "eval")).toEqual([["2013-01-02", "NaN", "-3", null, null, "2"]]);
  expect(properties).toEqual({
    span: 0, split_names: '["train", "eval"]', tfx_version: "1.21.0", file_format: "tfrecords_gzip", payload_format: 6,
    row_counts: '[["train",2],["eval",1]]', empty_columns: '["none"]',
  });
  expect(showing.headline).toBe("3 rows · train 2 · eval 1");
  expect(showing.findings).toEqual([{ rule: "examples.empty-column", severity: "info", subject: "none", message: "the column has no value in any row" }]);
  expect(progress.at(-1)).toEqual({ done: 3, unit: "rows" });
});

/** What TFX would write: typed empty lists for missing values. `a` is an integer below 128, `b` a text. */
const tfxBytes = (a: number | undefined, b: string): Buffer => {
  const feature = (name: string, value: string) => `0a${two(5 + value.length / 2)}0a01${Buffer.from(name).toString("hex")}12${two(value.length / 2)}${value}`;
  const two = (number: number) => number.toString(16).padStart(2, "0");
  const text = Buffer.from(b).toString("hex");
  const entries = feature("a", a === undefined ? "1a00" : `1a030a01${two(a)}`) + feature("b", b === "" ? "0a00" : `0a${two(text.length / 2 + 2)}0a${two(text.length / 2)}${text}`);
  return Buffer.from(`0a${two(entries.length / 2)}${entries}`, "hex");
};

test("a row goes to the split of SHA-256 over TFX's serialization, also when what is stored differs", async () => {
  const rows = Array.from({ length: 60 }, (_, i) => ({ a: i % 7 === 3 ? undefined : i, b: i % 5 === 2 ? "" : `text ${i}` }));
  const workspace = workspaceOf({ "all.csv": `b,a\n${rows.map(({ a, b }) => `${b},${a ?? ""}`).join("\n")}\n` });
  const expected = (split: "train" | "eval") => rows.filter(({ a, b }) => {
    const bucket = BigInt(`0x${createHash("sha256").update(tfxBytes(a, b)).digest("hex")}`) % 3n;
    return (split === "train") === bucket < 2n;
  });
  const stored = await generate(workspace, { input: "all.csv" });
  const zero = await generate(workspace, { input: "all.csv", empty: "zero-values" });
  for (const split of ["train", "eval"] as const) {
    const rowsOfSplit = expected(split);
    expect(rowsOfSplit.length).toBeGreaterThan(5);
    expect(await table(stored.path, split)).toEqual(rowsOfSplit.map(({ a, b }) => [a === undefined ? null : String(a), b || null]));
    expect(await records(zero.path, split)).toEqual(rowsOfSplit.map(({ a, b }) => tfxBytes(a, b).toString("hex")));
  }
});

test("partitionBy keeps equal values together, by SHA-256 over the feature alone", async () => {
  const tails = ["N14228", "N24211", "N619AA", "N804JB", "N668DN"];
  const workspace = workspaceOf({ "all.csv": `tail,n\n${Array.from({ length: 40 }, (_, i) => `${tails[i % 5]},${i}`).join("\n")}\n` });
  const { path } = await generate(workspace, { input: "all.csv", partitionBy: "tail", splits: { a: 1, b: 1, c: 2 } });
  for (const [i, split] of ["a", "b", "c"].entries()) {
    const inSplit = tails.filter((tail) => {
      const feature = Buffer.concat([Buffer.of(0x0a, 8, 0x0a, 6), Buffer.from(tail)]);
      return [0, 1, 2, 2][Number(BigInt(`0x${createHash("sha256").update(feature).digest("hex")}`) % 4n)] === i;
    });
    expect(new Set((await table(path, split)).map((row) => row[1]))).toEqual(new Set(inSplit));
  }
});

test("rows without the value to partition by are divided like others", async () => {
  const workspace = workspaceOf({ "all.csv": `b,a\n${Array.from({ length: 40 }, (_, i) => `,${i}`).join("\n")}\nx,1\n` });
  const { path } = await generate(workspace, { input: "all.csv", partitionBy: "b" });
  const expected = Array.from({ length: 40 }, (_, i) => i).filter((i) => BigInt(`0x${createHash("sha256").update(tfxBytes(i, "")).digest("hex")}`) % 3n === 2n);
  expect((await table(path, "eval")).filter(([, b]) => b !== "x").map(([a]) => Number(a))).toEqual(expected);
});

test("the order of splits decides, and is part of what the execution is known by", async () => {
  const workspace = workspaceOf({ "all.csv": `n\n${Array.from({ length: 30 }, (_, i) => i).join("\n")}\n` });
  const a = await generate(workspace, { input: "all.csv", splits: { train: 2, eval: 1 } });
  const b = await generate(workspace, { input: "all.csv", splits: { eval: 1, train: 2 } });
  expect(a.parameters.resolved?.buckets).toEqual([["train", 2], ["eval", 1]]);
  expect(b.parameters.resolved?.buckets).toEqual([["eval", 1], ["train", 2]]);
  expect(await table(a.path, "eval")).not.toEqual(await table(b.path, "eval"));
});

test("the latest span is read, and files are materials by their content", async () => {
  const workspace = workspaceOf({ "data/f-2013-01.csv": "a\n1\n", "data/f-2013-02.csv": "a\n2\n" });
  const { properties, materials, path } = await generate(workspace, { input: "data/f-{YYYY}-{MM}.csv", splits: { all: 1 } });
  expect(materials).toEqual({ "data/f-2013-02.csv": digestOf("a\n2\n") });
  expect(properties["span"]).toBe(15737);
  expect(await table(path, "all")).toEqual([["2"]]);
});

test("equal data give equal bytes", async () => {
  const workspace = workspaceOf({ "a.csv": `x,y\n${Array.from({ length: 500 }, (_, i) => `${i},"t ${i % 9}"`).join("\n")}\n` });
  const [a, b] = [await generate(workspace, { input: "a.csv" }), await generate(workspace, { input: "a.csv" })];
  for (const split of ["train", "eval"]) {
    const file = `Split-${split}/data_tfrecord-00000-of-00001.gz`;
    expect(readFileSync(join(a.path, file))).toEqual(readFileSync(join(b.path, file)));
  }
});

test("limit reads the first rows of each input only", async () => {
  const workspace = workspaceOf({ "a.csv": "x\n1\n2\n3\n", "b.csv": "x\n4\n5\noops\n" });
  const { path, showing } = await generate(workspace, { input: { a: "a.csv", b: "b.csv" }, limit: 2 });
  expect([await table(path, "a"), await table(path, "b")]).toEqual([[["1"], ["2"]], [["4"], ["5"]]]);
  expect(showing.headline).toBe("4 rows · a 2 · b 2");
  const several = await generate(workspaceOf({ "1.csv": "x\n1\n2\n", "2.csv": "x\n3\n4\n" }), { input: "*.csv", splits: { all: 1 }, limit: 3 });
  expect(await table(several.path, "all")).toEqual([["1"], ["2"], ["3"]]);
});

test("codes that lose zeros, and splits without rows, are pointed out", async () => {
  const { showing } = await generate(workspaceOf({ "a.csv": "zip,n\n00123,0\n" }), { input: "a.csv", splits: { train: 1000, eval: 1 } });
  expect(showing.findings?.map(({ rule, subject }) => `${rule} ${subject}`)).toEqual(["examples.empty-split eval", "examples.leading-zeros zip"]);
});

const csv = "id,carrier,delay\n1,UA,2.5\n2,,3.5\n";

test.each<[string, CsvExampleGenParameters, string]>([
  ["a file that is not there", { input: "data/flihgts.csv" }, 'no file matches "data/flihgts.csv"\n  hint: did you mean data/flights.csv?'],
  ["splits of several inputs", { input: { a: "data/flights.csv", b: "data/flights.csv" }, splits: { a: 1 } }, "splits cannot divide 2 inputs"],
  ["partitionBy of several inputs", { input: { a: "data/flights.csv", b: "data/flights.csv" }, partitionBy: "id" }, "partitionBy cannot divide 2 inputs"],
  ["an unusable split name", { input: { "a/b": "data/flights.csv", b: "data/flights.csv" } }, 'split name "a/b" is not usable'],
  ["an unknown partition column", { input: "data/flights.csv", partitionBy: "carier" }, 'data/flights.csv:1  partitionBy names the column "carier", which the data have not\n  hint: did you mean carrier?'],
  ["a partition column of floats", { input: "data/flights.csv", partitionBy: "delay" }, 'partitionBy names the column "delay" of type float'],
  ["files with other headers", { input: "data/*.csv" }, 'data/other.csv:1  column 2 is "carier", in data/flights.csv it is "carrier"\n  hint: files that are read together have equal headers'],
  ["a ragged row", { input: "bad/ragged.csv" }, "bad/ragged.csv:3  row has 1 field, the header has 2"],
])("%s is the user's mistake, told in a sentence", async (_, parameters, message) => {
  const workspace = workspaceOf({ "data/flights.csv": csv, "data/other.csv": csv.replace("carrier", "carier"), "bad/ragged.csv": "a,b\n1,2\n3\n" });
  await expect(generate(workspace, parameters)).rejects.toThrow(message);
});

test("its parameters are described by a JSON Schema", () => {
  const check = new Ajv2020().compile(csvExampleGen.parameters);
  expect([{ input: "a.csv" }, { input: { train: "a.csv", eval: "b.csv" }, limit: 10 }, { input: "a", splits: { train: 2 }, partitionBy: "x", empty: "zero-values" }].map((given) => check(given))).toEqual([true, true, true]);
  expect([{}, { input: 1 }, { input: "a", splits: { train: 0 } }, { input: "a", empty: "zero" }, { input: "a", limt: 1 }].map((given) => check(given))).toEqual([false, false, false, false, false]);
});

const months = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, m) => [`data/f-2013-0${m + 1}.csv`, `when,n,label\n${Array.from({ length: 30 }, (_, i) => `2013-0${m + 1}-${String((i % 28) + 1).padStart(2, "0")},${m * 30 + i},${i % 5 === 0 ? "rare" : "common"}`).join("\n")}\n`]));

async function numbers(path: string, split: string): Promise<number[]> {
  return (await table(path, split)).map((row) => Number(row[1]));
}

test("spans are read in ranges: all, the last ones, from and to", async () => {
  const workspace = workspaceOf(months(4));
  const input = "data/f-{YYYY}-{MM}.csv";
  const read = async (spans: CsvExampleGenParameters["spans"]) => {
    const { path, properties } = await generate(workspace, { input, splits: { all: 1 }, ...(spans && { spans }) });
    return { months: [...new Set((await numbers(path, "all")).map((n) => Math.floor(n / 30) + 1))], first: properties["first_span"], span: properties["span"] };
  };
  expect(await read(undefined)).toEqual({ months: [4], first: undefined, span: 15796 });
  expect(await read("all")).toEqual({ months: [1, 2, 3, 4], first: 15706, span: 15796 });
  expect(await read({ last: 2, skip: 1 })).toEqual({ months: [2, 3], first: 15737, span: 15765 });
  expect(await read({ from: "2013-02", to: "2013-03-01" })).toEqual({ months: [2, 3], first: 15737, span: 15765 });
  await expect(read({ from: "2014-01" })).rejects.toThrow('no file of "data/f-{YYYY}-{MM}.csv" is of a span from 2014-01 to the last');
  await expect(generate(workspace, { input: "data/*.csv", spans: "all" })).rejects.toThrow('spans chooses among spans, and the pattern "data/*.csv" has none');
});

test("rows are split by time with shares or times, in order, and by stratum", async () => {
  const workspace = workspaceOf(months(4));
  const read = async (splitBy: NonNullable<CsvExampleGenParameters["splitBy"]>) => {
    const { path } = await generate(workspace, { input: "data/*.csv", splits: { train: 3, eval: 1 }, splitBy });
    return { train: await numbers(path, "train"), eval: await numbers(path, "eval") };
  };
  const last = Array.from({ length: 30 }, (_, i) => 90 + i);
  expect((await read({ time: "when", before: ["2013-04"] })).eval).toEqual(last);
  expect((await read({ time: "when" })).eval).toEqual(last);
  expect((await read("order")).eval).toEqual(last);
  const strata = await read({ stratum: "label" });
  const rare = (list: readonly number[]) => list.filter((n) => (n % 30) % 5 === 0).length;
  expect([rare(strata.train), rare(strata.eval), strata.eval.length]).toEqual([18, 6, 30]);
  await expect(read({ time: "when", before: ["soon"] })).rejects.toThrow('splitBy.before: "soon" is no time');
  await expect(read({ time: "when", before: ["2013-02", "2013-03"] })).rejects.toThrow("splitBy.before has 2 times for 2 splits");
});

test("shuffle stores the rows of each split in another order, the same each time", async () => {
  const workspace = workspaceOf(months(2));
  const plain = await generate(workspace, { input: "data/*.csv" });
  const shuffled = await generate(workspace, { input: "data/*.csv", shuffle: true });
  const again = await generate(workspace, { input: "data/*.csv", shuffle: true });
  for (const split of ["train", "eval"]) {
    const [before, after] = [await numbers(plain.path, split), await numbers(shuffled.path, split)];
    expect(after).not.toEqual(before);
    expect([...after].sort((a, b) => a - b)).toEqual(before);
    expect(await numbers(again.path, split)).toEqual(after);
  }
});

describe("of several files", () => {
  const artifactOf = ({ path, properties }: { readonly path: string; readonly properties: Record<string, PropertyValue> }): Artifact => ({
    type: "Examples", path, properties, digest: digestOf(path),
    manifest: (readdirSync(path, { recursive: true, encoding: "utf8" })).filter((file) => statSync(join(path, file)).isFile()).sort().map((file) => ({ path: file, size: statSync(join(path, file)).size, digest: digestOf(readFileSync(join(path, file))) })),
  });

  test("each has a shard of its own, and a changed file changes only that", async () => {
    const files = months(4);
    const workspace = workspaceOf(files);
    const first = await generate(workspace, { input: "data/*.csv" });
    expect(readdirSync(join(first.path, "Split-train"))).toEqual([0, 1, 2, 3].map((i) => `data_tfrecord-0000${i}-of-00004.gz`));
    writeFileSync(join(workspace, "data/f-2013-02.csv"), files["data/f-2013-02.csv"]!.replace("2013-02-01,30,", "2013-02-01,1030,"));
    const kept = await generate(workspace, { input: "data/*.csv" }, [{ examples: artifactOf(first) }]);
    const fresh = await generate(workspace, { input: "data/*.csv" });
    expect(artifactOf(kept).manifest).toEqual(artifactOf(fresh).manifest);
    expect(kept.properties).toEqual(fresh.properties);
    expect(kept.log).toEqual(["3 of 4 files are as they were: their examples are taken over"]);
    expect(fresh.log).toEqual([]);
    const changed = artifactOf(first).manifest.filter(({ path, digest }) => artifactOf(kept).manifest.find((entry) => entry.path === path)?.digest !== digest).map(({ path }) => path);
    expect(changed.filter((path) => path.includes("Split")).every((path) => path.includes("-00001-of-00004"))).toBe(true);
  });

  test("a type that changes is changed in all shards", async () => {
    const files = months(3);
    const workspace = workspaceOf(files);
    const first = await generate(workspace, { input: "data/*.csv" });
    writeFileSync(join(workspace, "data/f-2013-02.csv"), files["data/f-2013-02.csv"]!.replace(",30,", ",30.5,"));
    const kept = await generate(workspace, { input: "data/*.csv" }, [{ examples: artifactOf(first) }]);
    expect(kept.log).toEqual([]);
    expect(artifactOf(kept).manifest).toEqual(artifactOf(await generate(workspace, { input: "data/*.csv" })).manifest);
  });

  test("added, removed and renamed files take over what is as it was", async () => {
    const files = months(4);
    const workspace = workspaceOf(files);
    const first = await generate(workspace, { input: "data/*.csv" });
    rmSync(join(workspace, "data/f-2013-01.csv"));
    renameSync(join(workspace, "data/f-2013-04.csv"), join(workspace, "data/e.csv"));
    const kept = await generate(workspace, { input: "data/*.csv" }, [{ examples: artifactOf(first) }]);
    expect(kept.log).toEqual(["3 of 3 files are as they were: their examples are taken over"]);
    expect(artifactOf(kept).manifest).toEqual(artifactOf(await generate(workspace, { input: "data/*.csv" })).manifest);
    expect((await numbers(kept.path, "train"))[0]).toBeGreaterThanOrEqual(90);
  });
});

test("a dialect is read; a header that is one column is asked about", async () => {
  const workspace = workspaceOf({ "a.csv": "n;t\n1;'x;y'\nNA;z\n" });
  const { path, showing } = await generate(workspace, { input: "a.csv", splits: { all: 1 }, delimiter: ";", quote: "'", nulls: ["NA"] });
  expect(await table(path, "all")).toEqual([["1", "x;y"], [null, "z"]]);
  expect(showing.findings).toEqual([]);
  const plain = await generate(workspace, { input: "a.csv", splits: { all: 1 } });
  expect(plain.showing.findings).toEqual([{ rule: "examples.one-column", severity: "warning", subject: "n;t", message: 'it is the only column, and its name holds ";": is that the delimiter? then say delimiter: ";"' }]);
  await expect(generate(workspace, { input: "a.csv", delimiter: "::" })).rejects.toThrow('the delimiter "::" is not one ASCII character that can stand between cells');
});
