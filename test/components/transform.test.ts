import { create } from "@bufbuild/protobuf";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { transform } from "../../src/components/transform.ts";
import type { Artifact, Properties } from "../../src/core/artifact.ts";
import { digestOf } from "../../src/core/digest.ts";
import { UserError } from "../../src/core/error.ts";
import type { Batch } from "../../src/data/batch.ts";
import { readExamples, writeExamples } from "../../src/data/examples.ts";
import { writeSchema } from "../../src/data/schema.ts";
import { FeatureType, SchemaSchema } from "../../src/data/schema_pb.ts";
import { loadTransform } from "../../src/transform/transform-artifact.ts";
import type { Preprocess } from "../../src/transform/trace.ts";
import { batchOf, plain, type Table } from "../transform/rows.ts";

const features = [{ name: "distance", dtype: "float32", shape: [] }, { name: "carrier", dtype: "string", shape: [] }, { name: "arr_delay", dtype: "int64", shape: [] }] as const;
const train: Table = { distance: [100, 200, 300, null], carrier: ["AA", "UA", "AA", "B6"], arr_delay: [20, null, 3, 16] };
const evaluation: Table = { distance: [200, 400], carrier: ["UA", "ZZ"], arr_delay: [0, 99] };

const preprocess: Preprocess<"distance" | "carrier" | "arr_delay"> = (row, tft) => ({
  distance: tft.scaleToZScore(row.distance),
  carrier: tft.computeAndApplyVocabulary(row.carrier, { topK: 2, numOovBuckets: 1 }),
  hour: tft.bucketize(row.distance, { numBuckets: 2 }),
  delayed: tft.cast(row.arr_delay.greater(15)),
});

let folder: string;
beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), "assay-transform-")); });
afterEach(async () => { await rm(folder, { recursive: true, force: true }); });

function artifact<Name extends string>(type: Name, path: string, properties: Properties = {}): Artifact<Name> {
  return { type, path, properties, digest: digestOf(path), manifest: [] };
}

async function inputs(splits: Readonly<Record<string, Table>>) {
  const directory = await mkdtemp(join(folder, "in-"));
  const batches = ([, table]: [string, Table]): Batch[] => [batchOf(table, features)];
  for (const entry of Object.entries(splits)) await writeExamples(directory, entry[0], batches(entry));
  const types = { float32: FeatureType.FLOAT, int64: FeatureType.INT, string: FeatureType.BYTES };
  await writeSchema(directory, create(SchemaSchema, { feature: features.map(({ name, dtype }) => ({ name, type: types[dtype] })) }));
  const names = Object.keys(splits).map((name) => JSON.stringify(name)).join(", ");
  return { examples: artifact("Examples", directory, { split_names: `[${names}]`, span: 3 }), schema: artifact("Schema", directory) };
}

async function run(given: Awaited<ReturnType<typeof inputs>>, module: Readonly<Record<string, unknown>>, parameters = { code: "model.ts", export: "preprocess" }) {
  const path = await mkdtemp(join(folder, "out-"));
  const outputs = {
    transform_graph: { type: "TransformGraph" as const, path: await mkdtemp(join(path, "g-")), properties: {} },
    transformed_examples: { type: "Examples" as const, path: await mkdtemp(join(path, "e-")), properties: {} },
  };
  await transform.run(given, {
    parameters, outputs, pipeline: "", workspace: folder, temporary: path, seed: 1, signal: new AbortController().signal, materials: {}, earlier: async () => [], targets: {},
    load: async () => module, progress: () => {}, log: () => {},
  });
  return { inputs: given, parameters, workspace: folder, outputs: {
    transform_graph: artifact("TransformGraph", outputs.transform_graph.path),
    transformed_examples: artifact("Examples", outputs.transformed_examples.path, outputs.transformed_examples.properties),
  } };
}

async function rowsOf(directory: string, split: string): Promise<Record<string, unknown[]>> {
  for await (const batch of readExamples(directory, split)) return plain(batch);
  return {};
}

test("the train split is analyzed and every split is transformed, into TFX's layout", async () => {
  const { outputs } = await run(await inputs({ train, eval: evaluation }), { preprocess });
  const { transform_graph, transformed_examples } = outputs;
  expect(transformed_examples.properties).toMatchObject({ split_names: '["train", "eval"]', span: 3 });
  expect(await readdir(join(transformed_examples.path, "Split-eval"))).toEqual(["transformed_examples-00000-of-00001.gz"]);
  expect((await readdir(transform_graph.path)).sort()).toEqual(["graph.json", "metadata", "transform_fn", "transformed_metadata"]);
  const loaded = await loadTransform(transform_graph.path);
  expect(loaded.vocabulary("carrier")).toEqual(["AA", "UA"]);
  expect(await rowsOf(transformed_examples.path, "eval")).toMatchObject({ carrier: [1, 2], delayed: [0, 1], hour: [1, 1] });
  expect(await rowsOf(transformed_examples.path, "eval")).toEqual(plain(loaded.apply(batchOf(evaluation, features))));
  expect(await rowsOf(transformed_examples.path, "train")).toMatchObject({ delayed: [1, 0, 0, 1], carrier: [0, 1, 0, 2] });
});

test("without a train split the first one is analyzed", async () => {
  const { outputs } = await run(await inputs({ old: train, young: evaluation }), { preprocess });
  expect((await loadTransform(outputs.transform_graph.path)).vocabulary("carrier")).toEqual(["AA", "UA"]);
});

test("it shows what each output is made by and what was found", async () => {
  const shown = await run(await inputs({ train, eval: evaluation }), { preprocess });
  const { headline, sections } = await transform.show!(shown);
  expect(headline).toBe("4 outputs of 3 features");
  expect(sections![0]!.summary).toBe("Transform · 4 outputs of 3 features, 1 vocabulary");
  const table = sections![0]!.blocks.find((block) => block.type === "table");
  expect(table?.rows).toEqual([
    [{ code: "distance" }, { code: "scaleToZScore(distance)" }, "float32", "mean 200, deviation 81.65"],
    [{ code: "carrier" }, { code: "applyVocabulary(carrier)" }, "int64", "vocabulary of 2 of 3 tokens, 1 for others"],
    [{ code: "hour" }, { code: "bucketize(distance)" }, "int64", "2 buckets: 200"],
    [{ code: "delayed" }, { code: "arr_delay > 15" }, "int64", ""],
  ]);
});

test("a module without the function is a mistake that names the nearest one", async () => {
  const failing = run(await inputs({ train }), { preproces: preprocess });
  await expect(failing).rejects.toThrow(UserError);
  await expect(failing).rejects.toThrow('model.ts exports no function "preprocess"\n  hint: did you mean "preproces"?');
});

test("the code decides the execution", async () => {
  await writeFile(join(folder, "model.ts"), "export const preprocess = 1;");
  const { materials } = await transform.resolve!({ code: "model.ts", export: "preprocess" }, folder);
  expect(Object.keys(materials)).toEqual(["model.ts"]);
});
