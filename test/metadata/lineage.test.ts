import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { asDigest, digestOf } from "../../src/core/digest.ts";
import { folderStore } from "../../src/metadata/folder-store.ts";
import { findModel, lineageOf, readLineageRecords } from "../../src/metadata/lineage.ts";
import { lineageMermaid, lineageTree } from "../../src/metadata/lineage-text.ts";
import type { ArtifactRecord, ExecutionRecord, MetadataRecord } from "../../src/metadata/record.ts";

const artifact = (type: string, name: string): ArtifactRecord => ({ kind: "artifact", type, digest: digestOf(name), manifest: [], properties: {} });
const execution = (node: string, materials: readonly string[] = [], more: Partial<ExecutionRecord> = {}): ExecutionRecord => ({
  kind: "execution", id: node, pipeline: "p", node, component: node, version: 1, state: "COMPLETE", fingerprint: asDigest("0"), run: "run1", started: 1000, finished: 3500,
  parts: { component: node, version: 1, parameters: {}, inputs: {}, materials: Object.fromEntries(materials.map((name) => [name, digestOf(name)])), runtime: {} }, ...more,
});
const event = (type: "INPUT" | "OUTPUT", on: ExecutionRecord, key: string, { digest }: ArtifactRecord): MetadataRecord => ({ kind: "event", execution: on.id, artifact: digest, type, key, time: 1 });

const examples = artifact("Examples", "examples");
const graph = artifact("TransformGraph", "graph");
const model = artifact("Model", "model");
const rejected = artifact("Model", "rejected");
const gen = execution("CsvExampleGen", ["data/<b>`|@me\".csv"]);
const transform = execution("Transform", ["model.ts"]);
const trainer = execution("Trainer", ["model.ts", "lib.ts"]);
const cached = execution("Trainer", [], { id: "again", state: "CACHED", run: "run2", finished: 1 });
const provenance = { trusted: true, commit: "abcdef0123456789", pullRequest: 7 };

const records: readonly MetadataRecord[] = [
  examples, graph, model, rejected, gen, transform, trainer, cached,
  event("OUTPUT", gen, "examples", examples), event("INPUT", transform, "examples", examples), event("OUTPUT", transform, "transform_graph", graph),
  event("INPUT", trainer, "examples", examples), event("INPUT", trainer, "transform_graph", graph), event("OUTPUT", trainer, "model", model), event("OUTPUT", cached, "model", model),
  { kind: "run", id: "run1", pipeline: "p", started: 0, finished: 1, verdict: "blessed", reason: "", provenance, nodes: {}, metrics: {} },
  { kind: "blessing", pipeline: "p", run: "run1", key: asDigest("1"), model: model.digest, blessed: true, trusted: true, time: 1764288000000 },
  { kind: "blessing", pipeline: "p", run: "run2", key: asDigest("2"), model: rejected.digest, blessed: false, trusted: true, time: 1764289000000 },
  { kind: "push", pipeline: "p", run: "run1", model: model.digest, target: "directory", version: "1764288123", location: "serving/p/1764288123", time: 1764288123000 },
];

async function read(all: readonly MetadataRecord[] = records): ReturnType<typeof readLineageRecords> {
  const store = folderStore(await mkdtemp(join(tmpdir(), "assay-lineage-")));
  await store.put(all);
  return readLineageRecords(store);
}

test("a model is found by digest, pushed version, run, or as the one blessed last", async () => {
  const known = await read();
  for (const wanted of [undefined, "latest", model.digest, model.digest.slice(7, 15), "1764288123", "run1"]) expect(findModel(known, wanted)).toEqual(model);
  expect(findModel(known, "run2")).toEqual(rejected);
});

test("a model that is not there, or not one, is a sentence with what is known", async () => {
  const known = await read();
  expect(() => findModel(known, "abc")).toThrow(/no model "abc" is known here\n {2}hint: .*known models: [0-9a-f]{12}, [0-9a-f]{12}/);
  const twins = await read([{ ...model, digest: asDigest(`abcd1${"0".repeat(59)}`) }, { ...model, digest: asDigest(`abcd2${"0".repeat(59)}`) }]);
  expect(() => findModel(twins, "abcd")).toThrow('"abcd" means 2 artifacts');
  expect(() => findModel(twins)).toThrow("no model has been blessed here yet");
});

test("the tree shows data, code and runs behind a model, each once, and what became of it", async () => {
  const known = await read();
  const lines = lineageTree(lineageOf(known, model));
  const digits = (name: string, length: number): string => digestOf(name).slice(7, 7 + length);
  expect(lines).toEqual([
    `Model  ${digits("model", 12)}`,
    "└─ Trainer v1  run run1 · commit abcdef012345 · pull request 7 · 2.5 s",
    `   ├─ lib.ts  ${digits("lib.ts", 8)}`,
    `   ├─ model.ts  ${digits("model.ts", 8)}`,
    `   ├─ examples: Examples  ${digits("examples", 12)}`,
    "   │  └─ CsvExampleGen v1  run run1 · commit abcdef012345 · pull request 7 · 2.5 s",
    `   │     └─ data/<b>\`|@me".csv  ${digits("data/<b>`|@me\".csv", 8)}`,
    `   └─ transform_graph: TransformGraph  ${digits("graph", 12)}`,
    "      └─ Transform v1  run run1 · commit abcdef012345 · pull request 7 · 2.5 s",
    `         ├─ model.ts  ${digits("model.ts", 8)}`,
    `         └─ examples: Examples  ${digits("examples", 12)}  (above)`,
    "  2025-11-28 00:00 blessed in run run1",
    "  2025-11-28 00:02 pushed to directory as version 1764288123 (serving/p/1764288123) in run run1",
  ]);
});

test("Mermaid labels hold no sign that could be read as more than text", async () => {
  const text = lineageMermaid(lineageOf(await read(), model));
  expect(text.split("\n")[0]).toBe("flowchart LR");
  expect(text).toContain("data/#60;b#62;#96;#124;#64;me#34;.csv");
  for (const line of text.split("\n").slice(1)) expect(line).toMatch(/^ {2}(n\d+(\["[^"`<>@|]*(<br\/>)?[^"`<>@|]*"\]|\[\/"[^"`<>@|]*(<br\/>)?[^"`<>@|]*"\/\]|\(\["[^"`<>@|]*(<br\/>)?[^"`<>@|]*"\]\))|n\d+ --> n\d+)$/);
});

test("a large lineage is collapsed to fifteen boxes and says how many are left out", async () => {
  const files = Array.from({ length: 40 }, (_, i) => `data/${i}.csv`);
  const many = await read(records.map((record) => (record === gen ? execution("CsvExampleGen", files) : record)));
  const lineage = lineageOf(many, model);
  const boxes = (text: string): number => text.split("\n").filter((line) => /["]/.test(line)).length;
  expect(lineage.nodes.length).toBeGreaterThan(40);
  expect(boxes(lineageMermaid(lineage))).toBeLessThanOrEqual(15);
  expect(lineageMermaid(lineage)).toContain("40 files");
  expect(boxes(lineageMermaid(lineage, 5))).toBe(5);
  expect(lineageMermaid(lineage, 5)).toMatch(/… \d+ more/);
});

test("equal records in another order give equal texts", async () => {
  expect(lineageTree(lineageOf(await read([...records].reverse()), model))).toEqual(lineageTree(lineageOf(await read(), model)));
});
