import { mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { graphDefBuilder, type GraphDefBuilder } from "../../src/savedmodel/graph-builder.ts";
import { parseExamples } from "../../src/savedmodel/parse-examples.ts";
import { readSavedModel, writeSavedModel, type Signature } from "../../src/savedmodel/saved-model.ts";
import { stringTable } from "../../src/savedmodel/string-table.ts";

let directory: string;
beforeEach(async () => { directory = await mkdtemp(join(tmpdir(), "assay-savedmodel-")); });
afterEach(() => rm(directory, { recursive: true }));

function carriers(): { readonly builder: GraphDefBuilder; readonly signatures: Readonly<Record<string, Signature>> } {
  const builder = graphDefBuilder();
  const examples = builder.placeholder("examples", "string", [-1]);
  const parsed = parseExamples(builder, examples, [
    { name: "carrier", dtype: "string", dense: [], defaults: [""] },
    { name: "delay", dtype: "float32", sparse: true },
  ]);
  const carrier = parsed.get("carrier")!;
  const vocabulary = { file: "carrier.txt", bytes: Buffer.from("UA\nB6\n"), size: 2 };
  const index = stringTable(builder, vocabulary, carrier.values, { oovBuckets: 3 });
  return {
    builder,
    signatures: {
      serving_default: {
        inputs: { examples: { tensor: examples, dtype: "string", shape: [-1] } },
        outputs: { index: { tensor: index, dtype: "int64", shape: [-1] } },
      },
    },
  };
}

test("a written SavedModel is read back with its graph, signature, asset and initialiser", async () => {
  const { builder, signatures } = carriers();
  await writeSavedModel(directory, builder, signatures);
  const model = await readSavedModel(directory);
  expect(model.graphDef!.node.map(({ op }) => op)).toEqual(expect.arrayContaining(["Placeholder", "ParseExampleV2", "HashTableV2", "InitializeTableFromTextFileV2", "LookupTableFindV2", "StringToHashBucketFast", "NoOp"]));
  expect(model.signatureDef["serving_default"]!.inputs["examples"]!.encoding).toEqual({ case: "name", value: "examples:0" });
  expect(model.signatureDef["__saved_model_init_op"]).toBeDefined();
  expect(model.assetFileDef.map(({ filename }) => filename)).toEqual(["carrier.txt"]);
  expect(await readFile(join(directory, "assets/carrier.txt"), "utf8")).toBe("UA\nB6\n");
  expect((await readdir(directory)).sort()).toEqual(["assets", "saved_model.pb", "variables"]);
});

test("the same calls give the same bytes", async () => {
  const files = [];
  for (const name of ["one", "two"]) {
    const { builder, signatures } = carriers();
    await writeSavedModel(join(directory, name), builder, signatures);
    files.push(await readFile(join(directory, name, "saved_model.pb")));
  }
  expect(files[0]!.equals(files[1]!)).toBe(true);
});

test("sparse features come as indices, values and shape, in the order of the outputs of the node", () => {
  const builder = graphDefBuilder();
  const parsed = parseExamples(builder, builder.placeholder("examples", "string", [-1]), [
    { name: "a", dtype: "int64", sparse: true },
    { name: "b", dtype: "float32", dense: [2] },
    { name: "c", dtype: "string", sparse: true },
  ]);
  const node = builder.graphDef().node.at(-1)!.name;
  expect(parsed.get("a")).toEqual({ type: "sparse", dtype: "int64", indices: node, values: `${node}:2`, shape: `${node}:4` });
  expect(parsed.get("c")).toEqual({ type: "sparse", dtype: "string", indices: `${node}:1`, values: `${node}:3`, shape: `${node}:5` });
  expect(parsed.get("b")).toEqual({ type: "dense", dtype: "float32", shape: [2], values: `${node}:6` });
});

test("equal constants are made once, names are made valid and unique", () => {
  const builder = graphDefBuilder();
  expect(builder.constant("float32", [2], [1, 2])).toBe(builder.constant("float32", [2], [1, 2]));
  expect(builder.constant("float32", [1, 2], [1, 2])).not.toBe(builder.constant("float32", [2], [1, 2]));
  expect(builder.placeholder("a b:c", "float32", [])).toBe("a_b_c");
  expect(builder.placeholder("a b:c", "float32", [])).toBe("a_b_c_1");
});

test("constants whose values do not fill the shape are refused", () => {
  expect(() => graphDefBuilder().constant("float32", [3], [1, 2])).toThrow("2 values do not fill the shape [3]");
});

test("two different assets of one name are refused", () => {
  const builder = graphDefBuilder();
  builder.asset("vocabulary", Buffer.from("a"));
  builder.asset("vocabulary", Buffer.from("a"));
  expect(() => builder.asset("vocabulary", Buffer.from("b"))).toThrow("two different assets are named vocabulary");
});

test("a folder without saved_model.pb is the user's mistake", async () => {
  await expect(readSavedModel(directory)).rejects.toThrow("a SavedModel is a folder with saved_model.pb inside");
});
