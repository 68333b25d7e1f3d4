import { create, fromBinary, toJson } from "@bufbuild/protobuf";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Batch } from "../../src/data/batch.ts";
import { describeJsonLines, readJsonLines } from "../../src/data/json-lines.ts";
import { SchemaSchema } from "../../src/data/schema_pb.ts";
import { parseText } from "../../src/data/text-format.ts";
import { slicedStatistics } from "../../src/statistics/sliced-statistics.ts";
import { DatasetFeatureStatisticsListSchema, type DatasetFeatureStatistics } from "../../src/statistics/statistics_pb.ts";
import { prepareSlices, type SliceSpecification } from "../../src/statistics/slices.ts";
import type { StatisticsOptions } from "../../src/statistics/statistics-options.ts";
import { runPython, title, whenReady } from "./tfx-comparison.ts";

interface Case {
  readonly name: string;
  readonly types: Readonly<Record<string, unknown>>;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  /** TFDV's options. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly schema?: string;
  readonly slices?: readonly Readonly<Record<string, readonly unknown[] | null>>[];
  readonly ours: StatisticsOptions;
  readonly oursSlices?: readonly SliceSpecification[];
}

function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => { state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0; return Math.floor((state / 2 ** 32) * below); };
}

function cases(): readonly Case[] {
  const random = numbers(4);
  const words = ["red", "green", "blue", "grey"];
  const some = <T>(most: number, make: () => T): T[] => Array.from({ length: random(most + 1) }, make);
  const maybe = <T>(make: () => T): T | null => (random(5) === 0 ? null : make());
  const rows = Array.from({ length: 60 }, () => ({
    x: maybe(() => some(3, () => random(100) / 4)), s: maybe(() => some(2, () => words[random(4)]!)), n: maybe(() => [random(7)]), w: [random(9) / 4], v: [random(3) + 1], c: [random(4)],
    ll: maybe(() => some(3, () => some(3, () => random(9)))),
    ls: maybe(() => some(3, () => ({ a: some(2, () => random(5)), b: some(2, () => words[random(4)]!) }))),
  }));
  const types = { x: ["float"], s: ["bytes"], n: ["int"], w: ["float"], v: ["int"], c: ["int"], ll: [["int"]], ls: [{ a: ["int"], b: ["bytes"] }] };
  const sparse = Array.from({ length: 40 }, () => ({ i1: maybe(() => some(3, () => random(9))), i2: maybe(() => some(3, () => random(9))), val: maybe(() => some(3, () => random(9) / 2)), k: maybe(() => some(2, () => words[random(4)]!)), kw: maybe(() => some(3, () => random(5) / 2)) }));
  const flat = { x: ["float"], s: ["bytes"], n: ["int"], c: ["int"] };
  return [
    { name: "nested", types, rows, options: {}, ours: {} },
    { name: "weighted", types, rows, options: { weight_feature: "w" }, ours: { weightFeature: "w" } },
    { name: "two weights", types: { ...flat, w: ["float"], v: ["int"] }, rows, options: { weight_feature: "w", per_feature_weight_override: { x: "v", s: "v" } }, ours: { weightFeature: "w", perFeatureWeightOverride: { x: "v", s: "v" } } },
    {
      name: "categories and images", types: flat, rows, options: {}, ours: {},
      schema: 'feature { name: "c" type: INT int_domain { is_categorical: true } } feature { name: "n" type: INT bool_domain {} } feature { name: "s" type: BYTES image_domain {} } feature { name: "x" type: FLOAT }',
    },
    {
      name: "categorical floats", types: { x: ["float"] }, options: { experimental_use_sketch_based_topk_uniques: true }, ours: {}, schema: 'feature { name: "x" type: FLOAT float_domain { is_categorical: true } }',
      rows: [...rows, ...[0.1, 1, 1e20, 1e15, 1e-5, 0.0001, -0, 1e16, 2.5e-7, 1e-40].map((x) => ({ x: [x] }))],
    },
    {
      name: "sparse and weighted features", types: { i1: ["int"], i2: ["int"], val: ["float"], k: ["bytes"], kw: ["float"] }, rows: sparse, options: {}, ours: {},
      schema: 'feature { name: "i1" type: INT } feature { name: "i2" type: INT } feature { name: "val" type: FLOAT } feature { name: "k" type: BYTES } feature { name: "kw" type: FLOAT } sparse_feature { name: "sparse" index_feature { name: "i1" } index_feature { name: "i2" } value_feature { name: "val" } } weighted_feature { name: "weighed" feature { step: "k" } weight_feature { step: "kw" } }',
    },
    { name: "slices", types: flat, rows, options: {}, slices: [{ s: null }, { s: null, n: null }, { c: [1, 3] }], ours: {}, oursSlices: [{ features: ["s"] }, { features: ["s", "n"] }, { values: { c: [1, 3] } }] },
  ];
}

async function ourStatistics(folder: string, { name, rows, types, ours, schema, oursSlices = [] }: Case): Promise<readonly DatasetFeatureStatistics[]> {
  const path = join(folder, `${name}.jsonl`);
  const kept = rows.map((row) => Object.fromEntries(Object.keys(types).map((key) => [key, row[key]])));
  await writeFile(path, kept.map((row) => JSON.stringify(row)).join("\n"));
  const file = { path, name };
  const { columns } = await describeJsonLines(file);
  const typed = columns.map((column) => (["x", "w", "val", "kw"].includes(column.name) ? { ...column, type: "float" as const } : column));
  const { create: begin, add, finish } = slicedStatistics({ ...ours, ...(schema !== undefined && { schema: parseText(SchemaSchema, schema, "schema") }) }, await prepareSlices(oursSlices));
  let state = begin();
  for await (const { batch } of readJsonLines(file, typed)) state = add(state, batch satisfies Batch);
  return finish(state);
}

/** A data set as JSON that can be compared: features by their paths, numbers rounded, our own statistics left out. */
function comparable(dataset: DatasetFeatureStatistics, ownWeights: boolean): unknown {
  const json = toJson(DatasetFeatureStatisticsListSchema, create(DatasetFeatureStatisticsListSchema, { datasets: [dataset] })) as { datasets?: { features?: { path?: { step?: string[] }; customStats?: { name: string }[] }[] }[] };
  const [one = {}] = json.datasets ?? [];
  const features = (one.features ?? []).map(({ customStats = [], ...feature }) => {
    const kept = customStats.filter((custom) => !custom.name.startsWith("assay_")).sort((a, b) => (a.name < b.name ? -1 : 1));
    return { ...feature, ...(kept.length > 0 && { customStats: kept }) };
  }).sort((a, b) => (JSON.stringify(a.path) < JSON.stringify(b.path) ? -1 : 1));
  // TFDV takes the missing weight of a feature with a weight of its own from the sum of the common weight, and may get below zero.
  return JSON.parse(JSON.stringify({ ...one, features }, (key, value: unknown) => (ownWeights && key === "weightedCommonStats" ? { ...(value as object), numMissing: undefined } : typeof value === "number" ? Number(value.toPrecision(6)) : value))) as unknown;
}

let folder = "";
beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), "tfdv-depth-")); });
afterAll(() => rm(folder, { recursive: true }));

whenReady(title("weights, nested features, structs, images, categories, sparse and weighted features and slices are described as TFDV does"), async () => {
  const all = cases();
  await writeFile(join(folder, "cases.json"), JSON.stringify(all));
  expect(await runPython("tfdv-depth.py", folder)).toContain("RESULT ok");
  for (const one of all) {
    const { datasets } = fromBinary(DatasetFeatureStatisticsListSchema, await readFile(join(folder, `${one.name}.pb`)));
    const ours = await ourStatistics(folder, one);
    const byName = (list: readonly DatasetFeatureStatistics[]) => Object.fromEntries([...list].sort((a, b) => (a.name < b.name ? -1 : 1)).map((dataset) => [`${one.name}: ${dataset.name}`, comparable(dataset, one.options["per_feature_weight_override"] !== undefined)]));
    // With a weight of its own TFDV takes a feature's weight from that of all examples by another: then it comes out negative.
    const [found, theirs] = [byName(ours), byName(datasets)].map((list) => JSON.stringify(list));
    const own = one.name === "two weights" ? /"numMissing":-?[\d.]+,"numNonMissing":(\d+(?:\.\d+)?),"totNumValues":(\d+(?:\.\d+)?)\}/g : /$^/g;
    expect(JSON.parse(found!.replaceAll(own, '"numNonMissing":$1}'))).toEqual(JSON.parse(theirs!.replaceAll(own, '"numNonMissing":$1}')));
  }
}, 180_000);
