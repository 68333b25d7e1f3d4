import { UserError } from "../../src/core/error.ts";
import type { RawFeature } from "../../src/transform/graph.ts";
import { tracePreprocess, type Preprocess } from "../../src/transform/trace.ts";

const features: readonly RawFeature[] = [
  { name: "carrier", dtype: "string", shape: [] }, { name: "delay", dtype: "float32", shape: [] },
  { name: "year", dtype: "int64", shape: [] }, { name: "place", dtype: "float32", shape: [2] },
];

function mistakeOf(preprocess: unknown): { readonly message: string; readonly hint?: string; readonly place?: { readonly file: string; readonly line?: number } } {
  try {
    tracePreprocess(preprocess as Preprocess, features, { workspace: import.meta.dirname, file: "model.ts" });
  } catch (error) {
    if (error instanceof UserError) return error.mistakes[0]!;
    throw error;
  }
  throw new Error("no mistake was found");
}

test("an unknown feature is named with the nearest known one and the line that asks for it", () => {
  const mistake = mistakeOf((row: Record<string, unknown>) => ({ x: row["carier"] }));
  expect(mistake).toMatchObject({ message: 'preprocess: feature "carier" is not in the data', hint: 'did you mean "carrier"?', place: { file: "trace.test.ts", line: 21 } });
});

test.each<[string, Preprocess, string]>([
  ["arithmetic on text", (row) => ({ x: row["carrier"]!.add(1) }), "add of string and int64"],
  ["a z-score of text", (row, tft) => ({ x: tft.scaleToZScore(row["carrier"]!) }), "scaleToZScore of text"],
  ["a vocabulary of floats", (row, tft) => ({ x: tft.computeAndApplyVocabulary(row["delay"]!) }), "vocabulary of float32"],
  ["a plain comparison", (row, tft) => ({ x: tft.constant((row["delay"] as unknown as number) > 15) }), "a feature is used as a plain number or text"],
  ["text compared with a number", (row) => ({ x: row["carrier"]!.equal(1) }), "equal of string and int64"],
  ["boundaries that descend", (row, tft) => ({ x: tft.applyBuckets(row["delay"]!, [2, 1]) }), "applyBuckets with boundaries [2, 1]"],
  ["no buckets", (row, tft) => ({ x: tft.bucketize(row["delay"]!, { numBuckets: 0 }) }), "numBuckets 0 is no whole number of at least 1"],
  ["an empty range", (row, tft) => ({ x: tft.scaleByMinMax(row["delay"]!, { outputMin: 1, outputMax: 1 }) }), "scaleByMinMax to 1 … 1"],
  ["vectors of different widths", (row, tft) => ({ x: row["place"]!.add(tft.concat([row["delay"]!, row["year"]!, row["year"]!])) }), "add of vectors of different widths: 2 and 3"],
  ["an analyzer over a constant", (row, tft) => ({ x: tft.scaleToZScore(tft.mean(row["delay"]!)) }), "an analyzer looks at something that is the same in every row"],
  ["oneHot without a depth", (row, tft) => ({ x: tft.oneHot(row["year"]!) }), "oneHot needs a depth here"],
  ["two vocabularies of one name", (row, tft) => ({ a: tft.computeAndApplyVocabulary(row["carrier"]!, { vocabFilename: "v" }), b: tft.computeAndApplyVocabulary(row["year"]!, { vocabFilename: "v" }) }), 'two vocabularies are named "v"'],
  ["a literal as an output", () => ({ x: 1 as never }), 'output "x" is a number, not an expression'],
  ["nothing", () => ({}), "it returns no outputs"],
  ["a method that is not there", (row) => ({ x: (row["delay"] as unknown as { scale(): never }).scale() }), "row.delay.scale is not a function"],
])("%s is a mistake of the user's, with its place", (_, preprocess, message) => {
  const mistake = mistakeOf(preprocess);
  expect(mistake.message).toBe(`preprocess: ${message}`);
  const place = message.startsWith("it returns") || message.startsWith("output") ? "model.ts" : "trace.test.ts";
  expect(mistake.place?.file).toBe(place);
});

test("equal expressions are one node, so that an analyzer written twice runs once", () => {
  const graph = tracePreprocess((row, tft) => ({ a: tft.scaleToZScore(row["delay"]!), b: tft.scaleToZScore(row["delay"]!).add(1) }), features);
  expect(graph.nodes.map(({ op }) => op)).toEqual(["input", "moments", "zScore", "constant", "add"]);
});

test("the row knows its features", () => {
  const graph = tracePreprocess((row, tft) => Object.fromEntries(Object.keys(row).filter((name) => name !== "carrier" && "year" in row).map((name) => [name, tft.scaleTo01(row[name]!)])), features);
  expect(graph.outputs.map(({ name }) => name)).toEqual(["delay", "year", "place"]);
});

test("types follow: whole with whole stays whole, conditions become 0 or 1", () => {
  const graph = tracePreprocess((row) => ({ a: row["year"]!.add(1), b: row["year"]!.add(0.5), c: row["delay"]!.add(1), d: row["year"]!.greater(2000), e: row["year"]!.greater(2000).add(1) }), features);
  expect(graph.outputs.map(({ node }) => graph.nodes[node]!.dtype)).toEqual(["int64", "float32", "float32", "int64", "int64"]);
});
