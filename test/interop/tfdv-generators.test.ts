import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { create, fromJson, toJson, type JsonValue } from "@bufbuild/protobuf";
import type { Batch } from "../../src/data/batch.ts";
import { SchemaSchema } from "../../src/data/schema_pb.ts";
import { parseText } from "../../src/data/text-format.ts";
import { generatorsFor, type GeneratorOptions } from "../../src/statistics/generators.ts";
import { DatasetFeatureStatisticsSchema, FeatureNameStatisticsSchema } from "../../src/statistics/statistics_pb.ts";
import { batch, lists, seeded, stringLists } from "../statistics/columns.ts";

const python = process.env["ASSAY_TFX_PYTHON"];
const why = python === undefined ? "skipped: ASSAY_TFX_PYTHON names no Python with TFX" : existsSync(python) ? "" : `skipped: ASSAY_TFX_PYTHON is ${python}, which is not there`;
const whenReady = why === "" ? test : test.skip;
const title = (text: string) => (why === "" ? text : `${text} (${why})`);

type Kind = "int" | "float" | "bytes";
type Rows = readonly (readonly (number | string | Uint8Array)[] | null)[];
type Data = Readonly<Record<string, readonly [Kind, Rows]>>;

interface Case {
  readonly data: Data;
  readonly schema?: string;
  /** TFDV's generators, and the same ones here. */
  readonly theirs: Readonly<Record<string, object>>;
  readonly ours: GeneratorOptions;
}

const base64 = (value: number | string | Uint8Array): string => Buffer.from(value as string).toString("base64");

function theirData(data: Data) {
  return Object.fromEntries(Object.entries(data).map(([name, [type, rows]]) => [name, { type, rows: type === "bytes" ? rows.map((row) => row && row.map(base64)) : rows }]));
}

function ourData(data: Data): Batch {
  return batch(Object.fromEntries(Object.entries(data).map(([name, [type, rows]]) => [name, type === "bytes" ? stringLists(rows as (string[] | null)[]) : lists(type, rows as (number[] | null)[])])));
}

/** Cross features and custom statistics by feature, in an order that is all one. */
interface Found {
  readonly crosses: Readonly<Record<string, unknown>>;
  readonly features: Readonly<Record<string, unknown>>;
}

/** Protobuf's JSON leaves zeros out in Python and writes counts as texts: both are made alike here. */
function found(json: JsonValue): Found {
  const { crossFeatures = [], features = [] } = toJson(DatasetFeatureStatisticsSchema, fromJson(DatasetFeatureStatisticsSchema, json)) as { crossFeatures?: readonly Cross[]; features?: readonly Feature[] };
  const byFeature = new Map<string, unknown[]>();
  for (const { path, customStats } of features) byFeature.set(path.step.join("."), [...(byFeature.get(path.step.join(".")) ?? []), ...customStats]);
  return {
    crosses: Object.fromEntries(crossFeatures.map(({ pathX, pathY, ...rest }) => [`${pathX.step.join(".")}×${pathY.step.join(".")}${JSON.stringify(rest).includes("weighted") ? " weighted" : ""}`, rest])),
    features: Object.fromEntries(byFeature),
  };
}

interface Cross {
  readonly pathX: { readonly step: readonly string[] };
  readonly pathY: { readonly step: readonly string[] };
}

interface Feature {
  readonly path: { readonly step: readonly string[] };
  readonly customStats: readonly unknown[];
}

function ourFound({ data, schema, ours }: Case): Found {
  const together = create(DatasetFeatureStatisticsSchema);
  for (const generator of generatorsFor(ours, schema === undefined ? undefined : parseText(SchemaSchema, schema, "schema.pbtxt"))) {
    const { features = [], crosses = [] } = generator.finish(generator.add(generator.create(), ourData(data)));
    together.crossFeatures.push(...crosses);
    together.features.push(...features.map(({ path, custom }) => create(FeatureNameStatisticsSchema, { fieldId: { case: "path", value: { step: [...path] } }, customStats: [...custom] })));
  }
  return found(toJson(DatasetFeatureStatisticsSchema, together));
}

const asked: Case[] = [];
let answers: readonly Found[] = [];
let folder = "";

beforeAll(async () => {
  if (why !== "") return;
  folder = await mkdtemp(join(tmpdir(), "tfdv-generators-"));
  await writeFile(join(folder, "cases.json"), JSON.stringify(asked.map(({ data, schema, theirs }) => ({ data: theirData(data), schema, generators: theirs })), (_, value: unknown) => (typeof value === "number" && !Number.isFinite(value) ? String(value) : value)));
  const { stdout } = await promisify(execFile)(python!, [join(import.meta.dirname, "tfdv-generators.py"), join(folder, "cases.json")], { maxBuffer: 2 ** 28 });
  answers = (JSON.parse(stdout) as Readonly<Record<string, JsonValue>>[]).map((byGenerator) => {
    const parts = Object.values(byGenerator).map(found);
    const features: Record<string, unknown[]> = {};
    for (const part of parts) for (const [name, custom] of Object.entries(part.features)) features[name] = [...(features[name] ?? []), ...(custom as unknown[])];
    return { crosses: Object.assign({}, ...parts.map(({ crosses }) => crosses)) as Found["crosses"], features };
  });
}, 300_000);
afterAll(() => (folder === "" ? undefined : rm(folder, { recursive: true })));

/** Numbers to so many digits, so that rounding is all one. */
function rounded(value: unknown, digits: number): unknown {
  return JSON.parse(JSON.stringify(value), (_, part: unknown) => (typeof part === "number" ? Number(part.toPrecision(digits)) : part));
}

/** Asks TFDV, and compares when all have been asked. */
function compared(name: string, one: Case, compare: (theirs: Found, ours: Found) => void = (theirs, ours) => { expect(rounded(ours, 6)).toEqual(rounded(theirs, 6)); }): void {
  const at = asked.push(one) - 1;
  whenReady(title(name), () => { compare(answers[at]!, ourFound(one)); });
}

const random = seeded(2024);
const times = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));
const pick = <T>(...values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
const maybe = <T>(value: T): T | null => (random() < 0.1 ? null : value);

{
  const x = times(300, () => Math.fround(random() * 100));
  compared("covariances and correlations are TFDV's", {
    data: {
      x: ["float", x.map((value) => maybe([value]))],
      y: ["float", x.map((value) => maybe([Math.fround(value / 3 + random() * 10)]))],
      holes: ["float", x.map((value, at) => (at % 7 === 0 ? [NaN] : at % 5 === 0 ? [1, 2] : [Math.fround(-value)]))],
      count: ["int", times(300, () => maybe([Math.floor(random() * 50)]))],
      constant: ["int", times(300, () => [7])],
      text: ["bytes", times(300, () => ["a"])],
    },
    theirs: { cross: {} },
    ours: { crossFeatures: true },
  }, (theirs, ours) => {
    // TFDV adds up float32 numbers and takes the difference of large sums: some of its digits are noise.
    const plain = ({ crosses }: Found) => Object.entries(crosses as Record<string, { count: string; numCrossStats: { covariance?: number; correlation?: number } }>).map(([pair, { count, numCrossStats }]) => ({ pair, count, ...numCrossStats }));
    const [our, their] = [plain(ours), plain(theirs).sort((a, b) => (a.pair < b.pair ? -1 : 1))];
    expect(our.map(({ pair, count }) => [pair, count])).toEqual(their.map(({ pair, count }) => [pair, count]));
    for (const [at, { covariance = 0, correlation = 0 }] of our.entries()) {
      expect(Math.abs(covariance - (their[at]!.covariance ?? 0))).toBeLessThan(5e-4);
      expect(Math.abs(correlation - (their[at]!.correlation ?? 0))).toBeLessThan(1e-6);
    }
  });
}

const categories: Data = {
  label: ["bytes", times(200, () => maybe([pick("yes", "no", "perhaps")]))],
  color: ["bytes", times(200, () => maybe(times(1 + Math.floor(random() * 3), () => pick("red", "green", "blue", "blü", "")) ))],
  size: ["int", times(200, () => maybe([pick(1, 2, 3, -4)]))],
  amount: ["float", times(200, () => maybe([Math.fround(random() * 9)]))],
  weight: ["float", times(200, () => [Math.fround(0.5 + random())])],
};
const schema = `feature { name: "label" type: BYTES } feature { name: "color" type: BYTES } feature { name: "size" type: INT int_domain { is_categorical: true } }
  feature { name: "amount" type: FLOAT } feature { name: "weight" type: FLOAT }`;

compared("lift for a label of strings is TFDV's", { data: categories, schema, theirs: { lift: { label: "label" } }, ours: { lift: { label: "label" } } });
compared("lift for a label of integers is TFDV's", { data: categories, schema, theirs: { lift: { label: "size" } }, ours: { lift: { label: "size" } } });
compared("lift for a numeric label with boundaries is TFDV's", {
  data: categories, schema, theirs: { lift: { label: "amount", y_boundaries: [2.5, 7.5] } }, ours: { lift: { label: "amount", boundaries: [2.5, 7.5] } },
});
compared("the largest and smallest lifts are TFDV's", {
  data: categories, schema, theirs: { lift: { label: "label", top_k_per_y: 2, bottom_k_per_y: 1 } }, ours: { lift: { label: "label", topK: 2, bottomK: 1 } },
});

interface Series { readonly liftValues: readonly { readonly lift?: number; readonly xString?: string; readonly weightedXCount: number }[]; readonly weightedYCount: number }
const weightedSeries = (cross: unknown): readonly Series[] => (cross as { categoricalCrossStats: { lift: { liftSeries: readonly Series[] } } }).categoricalCrossStats.lift.liftSeries;

compared("weighted counts are TFDV's; its weighted lift is off by the mean weight, ours is not", { data: categories, schema, theirs: { lift: { label: "label", weight: "weight" } }, ours: { lift: { label: "label", weight: "weight" } } }, (theirs, ours) => {
  const weights = (categories["weight"]![1] as number[][]).map(([weight]) => weight!);
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
  const [our, their] = [weightedSeries(ours.crosses["color×label weighted"]), weightedSeries(theirs.crosses["color×label weighted"])];
  expect(rounded(our.map(({ liftValues, ...rest }) => ({ ...rest, values: liftValues.map(({ lift, ...value }) => ({ ...value, lift: lift ?? 0 })) })), 6))
    .toEqual(rounded(their.map(({ liftValues, ...rest }) => ({ ...rest, values: liftValues.map(({ lift, ...value }) => ({ ...value, lift: (lift ?? 0) * mean })) })), 6));
  expect(rounded(ours.crosses["color×label"], 6)).toEqual(rounded(theirs.crosses["color×label"], 6));
});

const sentences = ["the quick brown fox", "jumps over lazy dogs", "a b c d", "one two", "", "naïve café visits every day", "x".repeat(150) + " and more", "  many   spaces   between words "];
const days = ["2018-11-30", "2018-1-3", "18-11-30", "30/11/2018", "11/30/18", "20181130", "30-November-2018", "2018-11-30T23:59:58", "2018-11-30 23:59:58.123", "2018-11-30 23:59:58,123", "Fri Nov 30 10:47:02 2018", "Fri Nov  3 10:47:02 2018", "23:59", "1:2:3", "601:00", "12:00:601", "2018-11-30\n", "2018-13-01", " 1/2/2018", "1. May", "2018-11-30t12:00"];
const pictures = [Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 1), Uint8Array.of(0xff, 0xd8, 0xff, 0xe1), Uint8Array.of(0x47, 0x49, 0x46, 0x38, 0x37), Uint8Array.of(0x42, 0x4d), Uint8Array.of(0x89, 0x50)];
const one = (values: Rows[number]): Rows => (values ?? []).map((value) => [value]);
const semantic = { image: {}, "natural-language-domain": {}, time: {} };

compared("every single text is a time in the formats in which TFDV has it", {
  data: Object.fromEntries(days.map((day, at) => [`day ${at}`, ["bytes", [[day]]] as const])),
  theirs: { image: { values_threshold: 1 }, "natural-language-domain": { values_threshold: 1 }, time: { values_threshold: 1 } },
  ours: { semanticTypes: { minValues: 1 } },
});
compared("every single text is a sentence where TFDV says so", {
  data: Object.fromEntries(sentences.map((sentence, at) => [`sentence ${at}`, ["bytes", [[sentence]]] as const])),
  theirs: { "natural-language-domain": { values_threshold: 1 } },
  ours: { semanticTypes: { minValues: 1 } },
});
compared("pictures, sentences and times are TFDV's on a hundred values", {
  data: {
    pictures: ["bytes", one(times(100, (at) => pictures[at % 9 === 0 ? 4 : at % 4]!))],
    few: ["bytes", [...one(times(99, () => pictures[0]!)), null]],
    mixed: ["bytes", one(times(100, (at) => (at % 2 === 0 ? pictures[0]! : "text")))],
    sentences: ["bytes", one(times(100, (at) => (at % 6 === 0 ? "word" : sentences[at % 2]!)))],
    days: ["bytes", one(times(100, () => pick("2018-11-30", "2018-10-02", "2018-12-31")))],
    ambiguous: ["bytes", one(times(100, () => pick("01/02/2018", "03/04/2018", "11/12/2018")))],
    "days in lists": ["bytes", times(100, (at) => (at < 60 ? times(2, () => pick("12:30", "1:15")) : null))],
    "a gap": ["bytes", one(times(100, (at) => (at === 50 ? "" : "2018-11-30")))],
    bytes: ["bytes", one(times(100, (at) => (at === 50 ? Uint8Array.of(0xff) : "2018-11-30")))],
    seconds: ["int", one(times(100, () => 1_500_000_000 + Math.floor(random() * 1e8)))],
    dayNumbers: ["int", one(times(100, (at) => (at % 8 === 0 ? 5 : 10_000 + at)))],
    floats: ["float", one(times(100, (at) => at))],
  },
  theirs: semantic,
  ours: { semanticTypes: true },
});

compared("values that stand for nothing are counted as TFDV counts them", {
  data: {
    int: ["int", times(50, () => maybe([pick(-1, 0, 1), -1]))],
    float: ["float", times(50, () => maybe([pick(-1, 0.5, NaN)]))],
    text: ["bytes", times(50, () => maybe([pick("", "a", " ")]))],
    none: ["bytes", times(50, () => ["x"])],
    lists: ["int", times(50, () => pick([], [1], [2, 3]))],
  },
  theirs: { "empty-values": {} },
  ours: { emptyValues: true },
});

const informative = times(400, () => Math.floor(random() * 3));
const telling: Data = {
  label: ["bytes", informative.map((value) => [["p", "q", "r"][value]!])],
  amount: ["float", informative.map((value) => [Math.fround(value + random() * 2)])],
  same: ["bytes", informative.map((value) => [`v${value}`])],
  some: ["bytes", informative.map((value) => maybe([random() < 0.7 ? `v${value}` : "other"]))],
  holes: ["float", informative.map((value) => (value === 0 && random() < 0.8 ? null : [Math.fround(random())]))],
  count: ["int", informative.map((value) => [value + Math.floor(random() * 4)])],
  far: ["float", informative.map(() => [Math.fround(random())])],
  id: ["bytes", informative.map((_, at) => [`id ${at}`])],
  constant: ["int", informative.map(() => [5])],
  tags: ["bytes", informative.map((value) => maybe(["x", `t${value}`, pick("y", "z")]))],
  numbers: ["float", informative.map((value) => maybe([Math.fround(value * 10 + random()), Math.fround(random() * 40)]))],
};
const single = (name: string, type: string) => `feature { name: "${name}" type: ${type} value_count { min: 1 max: 1 } }`;
const tellingSchema = [
  ...["label", "same", "some", "id"].map((name) => single(name, "BYTES")), ...["amount", "holes", "far"].map((name) => single(name, "FLOAT")),
  ...["count", "constant"].map((name) => single(name, "INT")), 'feature { name: "tags" type: BYTES } feature { name: "numbers" type: FLOAT }',
].join("\n");

const informations = ({ features }: Found) => Object.fromEntries(Object.entries(features as Record<string, { num?: number }[]>).map(([name, [first]]) => [name, first!.num ?? 0]));

/** Ties are broken by a noise, and values are shuffled: at random, there and here. Over ten seeds the standard deviation of either was up to 0.04 bits at 400 rows. */
const noise = 0.2;

for (const label of ["label", "amount"]) {
  compared(`adjusted mutual information with ${label} is TFDV's, to ${noise} bits`, {
    data: telling, schema: tellingSchema, theirs: { "mutual-information": { label } }, ours: { mutualInformation: { label } },
  }, (theirs, ours) => {
    const [our, their] = [informations(ours), informations(theirs)];
    if (process.env["ASSAY_SHOW"]) console.log(label, Object.keys(their).map((name) => `${name} ${their[name]!.toFixed(3)} ${our[name]!.toFixed(3)}`).join("\n"));
    expect(Object.keys(our).sort()).toEqual(Object.keys(their).sort());
    for (const [name, value] of Object.entries(our)) expect(Math.abs(value - their[name]!)).toBeLessThan(noise);
  });
}
