import { fromBinary, fromJsonString, toBinary } from "@bufbuild/protobuf";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { decodeExamples } from "../../src/data/example-decoder.ts";
import { createExampleEncoder } from "../../src/data/example-encoder.ts";
import { tfrecordBytes } from "../../src/data/tfrecord.ts";
import { parseText } from "../../src/data/text-format.ts";
import { inferCsvTypes, readCsv } from "../../src/data/csv.ts";
import { DatasetFeatureStatisticsListSchema, type DatasetFeatureStatisticsList } from "../../src/statistics/statistics_pb.ts";
import { assay, flights, penguins } from "./command-line.ts";

let folder = "";
beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), "assay-statistics-")); });
afterAll(() => rm(folder, { recursive: true }));

const statistics = (...args: readonly string[]) => assay(folder, "statistics", ...args);
const read = (bytes: Uint8Array): DatasetFeatureStatisticsList => fromBinary(DatasetFeatureStatisticsListSchema, bytes);
async function written(name: string, content: string | Uint8Array): Promise<string> {
  await writeFile(join(folder, name), content);
  return name;
}

test("describes a CSV file feature by feature, in its order", async () => {
  const { code, out, err } = await statistics(penguins);
  expect([code, err]).toEqual([0, ""]);
  expect(out).toContain("344 examples · 8 features");
  const names = out.split("\n").slice(3).map((line) => line.split(" ")[0]).filter((name) => name !== "");
  expect(names).toEqual(["species", "island", "bill_length_mm", "bill_depth_mm", "flipper_length_mm", "body_mass_g", "sex", "year"]);
  expect(out).toMatch(/^bill_length_mm +float +0\.6% .* mean 43\.92 · ± 5\.452 · 32\.1 to 59\.6 · median 44\.5$/m);
});

test("binary, JSON, text format and the files that --out names hold the same message", async () => {
  const { bytes } = await statistics(penguins, "--format", "pb");
  const json = await statistics(penguins, "--format", "json");
  expect(toBinary(DatasetFeatureStatisticsListSchema, fromJsonString(DatasetFeatureStatisticsListSchema, json.out))).toEqual(new Uint8Array(bytes));
  const text = await statistics(penguins, "--format=pbtxt");
  expect(toBinary(DatasetFeatureStatisticsListSchema, parseText(DatasetFeatureStatisticsListSchema, text.out, "out"))).toEqual(new Uint8Array(bytes));
  expect(json.out).toContain('"num_examples": "344"');
  for (const [name, same] of [["s.pb", bytes], ["s.json", json.bytes], ["s.pbtxt", text.bytes]] as const) {
    expect((await statistics(penguins, "--out", name)).out).toBe("");
    expect(await readFile(join(folder, name))).toEqual(same);
    expect((await statistics(name, "--format", "pb")).bytes).toEqual(bytes);
  }
});

test("an empty cell is missing, whatever the type of its column", async () => {
  const [{ numExamples, features }] = read((await statistics(await written("empty.csv", "a,b,c,d\n1,x,,0.5\n,,,\n3,y,,1.5\n"), "--format", "pb")).bytes).datasets as [DatasetFeatureStatisticsList["datasets"][0]];
  expect(numExamples).toBe(3n);
  expect(features.map(({ stats }) => stats.case && stats.value.commonStats?.numMissing)).toEqual([1n, 1n, 3n, 1n]);
});

test("a type that shows only late is the type of the whole column, and nothing of it is lost", async () => {
  const late = (value: string) => `early,late,number\n${"a,12,7\n".repeat(400_000)}b,${value},0.5\n`;
  const [{ features }] = read((await statistics(await written("late.csv", late("twelve")), "--format", "pb")).bytes).datasets as [DatasetFeatureStatisticsList["datasets"][0]];
  const [early, column, number] = features as [typeof features[0], typeof features[0], typeof features[0]];
  expect([early, column, number].map(({ fieldId }) => fieldId.value)).toMatchObject([{ step: ["early"] }, { step: ["late"] }, { step: ["number"] }]);
  expect(column.stats.value).toMatchObject({ unique: 2n, topValues: [{ value: "12", frequency: 400_000 }, { value: "twelve", frequency: 1 }] });
  expect(number.type).toBe(1);
  expect(number.stats.value).toMatchObject({ min: 0.5, max: 7, commonStats: { numNonMissing: 400_001n, totNumValues: 400_001n } });
});

test("a pattern stands for all its files", async () => {
  const pattern = join(dirname(flights("01")), "flights-2013-0[12].csv");
  const parts = await Promise.all([pattern, flights("01"), flights("02")].map(async (source) => read((await statistics(source, "--format", "pb")).bytes).datasets[0]!));
  expect(parts[0]!.numExamples).toBe(parts[1]!.numExamples + parts[2]!.numExamples);
});

test("TFRecords of the same examples, packed or not, have the same statistics", async () => {
  const files = [{ path: penguins, name: "penguins.csv" }];
  const records: Uint8Array[] = [];
  for await (const { batch } of readCsv(files, await inferCsvTypes([files]))) {
    const encoder = createExampleEncoder();
    encoder.begin(batch);
    for (let row = 0; row < batch.length; row++) records.push(encoder.bytes.slice(encoder.encode(row, "unset")));
  }
  expect(decodeExamples(records).length).toBe(344);
  const bytes = tfrecordBytes(records);
  await written("p.tfrecord", bytes);
  await written("p.tfrecord.gz", gzipSync(bytes));
  const sorted = async (source: string) => read((await statistics(source, "--format", "pb")).bytes).datasets[0]!.features.map((feature) => JSON.stringify(feature, (_, value: unknown) => (typeof value === "bigint" ? String(value) : value))).sort();
  const expected = await sorted(penguins);
  expect(await sorted("p.tfrecord")).toEqual(expected);
  expect(await sorted("p.tfrecord.gz")).toEqual(expected);
});

test("JSON Lines of the same rows have the same statistics, and a nested feature its levels", async () => {
  await written("a.csv", "n,t\n1,x\n,y\n3,\n");
  await written("a.jsonl", '{"n":1,"t":"x"}\n{"t":"y"}\n{"n":3,"t":null}\n');
  const features = async (source: string) => JSON.stringify(read((await statistics(source, "--format", "pb")).bytes).datasets[0]!.features, (_, value: unknown) => (typeof value === "bigint" ? String(value) : value));
  expect(await features("a.jsonl")).toBe(await features("a.csv"));
  await written("nested.ndjson", '{"m":[[1],[2,3]]}\n{"m":[]}\n');
  expect(JSON.parse(await features("nested.ndjson"))).toMatchObject([{ stats: { value: { commonStats: { presenceAndValencyStats: [{}, {}] } } } }]);
});

test("CSV files in another dialect are described when it is said, and asked about when it seems so", async () => {
  const file = await written("semicolons.csv", Buffer.from("größe;ort\n1,5;-\n-;Köln\n", "latin1"));
  const said = await statistics(file, "--delimiter", ";", "--encoding", "latin1", "--nulls", "-", "--nulls", "NA");
  expect(said.out).toMatch(/2 examples · 2 features[\s\S]*größe +text +50%[\s\S]*most often Köln/);
  const asked = await statistics(await written("asked.csv", "a;b\n1;2\n"));
  expect([asked.code, asked.err]).toEqual([2, expect.stringContaining('the only column is named "a;b"\n')]);
  expect(asked.err).toContain('is the delimiter a semicolon? --delimiter ";"');
  expect((await statistics("asked.csv", "--delimiter", ",")).code).toBe(0);
  expect((await statistics("asked.csv", "--delimiter", "x")).err).toContain('the delimiter "x" is not one ASCII character');
});

test("a schema says which numbers are categories", async () => {
  await written("schema.pbtxt", 'feature { name: "year" type: INT int_domain { is_categorical: true } }');
  expect((await statistics(penguins, "--schema", "schema.pbtxt")).out).toMatch(/^year +integer, categories +0% .* 3 values · most often 2009 34\.9%$/m);
});

test("the page needs nothing else, and names from data stay text", async () => {
  const { out, code } = await statistics(await written("hostile.csv", '"<script>alert(1)</script>",b\n"</script><img src=x onerror=1>",1\n'), "--format", "html");
  expect(code).toBe(0);
  expect(out).toMatch(/http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-/);
  expect(out).not.toMatch(/<script>alert|<img|https?:\/\//);
  expect(out).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  expect(out).toContain("1 example · 2 features");
});

test("no text of the data reaches the terminal as a command", async () => {
  const { out } = await statistics(await written("escape.csv", `"\u001b[31mred\u001b[0m","::error::x"\n"\u001b]0;title\u0007","::set-output name=a::b"\n`));
  expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f]|^\s*::/m);
});

describe("what is wrong is said in a sentence, with exit code 2", () => {
  const mistakes: readonly (readonly [name: string, args: () => Promise<readonly string[]>, says: RegExp])[] = [
    ["no file", async () => [], /statistics of which file\?/],
    ["a file that is not there", async () => [penguins.replace("penguins.csv", "pengiuns.csv")], /pengiuns\.csv[\s\S]*did you mean .*penguins\.csv\?/],
    ["two files", async () => [penguins, penguins], /one file or pattern/],
    ["an unknown format", async () => [penguins, "--format", "jsno"], /no format "jsno"[\s\S]*did you mean json\?/],
    ["an unknown option", async () => [penguins, "--frmat", "json"], /--frmat/],
    ["a name that says nothing", async () => [await written("data.txt", "a\n1\n")], /data\.txt.*does not say what it holds/],
    ["a ragged row", async () => [await written("ragged.csv", "a,b\n1,2\n1\n")], /ragged\.csv:3.*1 field.*2/],
    ["an empty file", async () => [await written("nothing.csv", "")], /nothing\.csv.*empty/],
    ["a damaged TFRecord", async () => [await written("bad.tfrecord", "this is no TFRecord file")], /bad\.tfrecord.*record 1 cannot be read/],
    ["a damaged gzip", async () => [await written("bad.csv.gz", "no gzip")], /bad\.csv\.gz.*unpacked/],
    ["statistics that are none", async () => [await written("bad.pb", "no statistics")], /bad\.pb.*does not hold statistics/],
    ["a schema that is none", async () => [penguins, "--schema", await written("bad.pbtxt", "featrue { }")], /bad\.pbtxt:1:1.*featrue[\s\S]*feature/],
    ["a folder that is not there", async () => [penguins, "--out", "nowhere/s.pb"], /no folder for "nowhere\/s\.pb"/],
  ];
  test.each(mistakes)("%s", async (_, args, says) => {
    const { code, out, err } = await statistics(...(await args()));
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(says);
    expect(err).not.toMatch(/\n\s+at /);
  });
});

test("slices by features and by expressions come after all examples, and files hold them all", async () => {
  const file = await written("hauls.csv", "origin,carrier,distance,w\nJFK,UA,100,1\nLGA,AA,2000,2\nJFK,AA,3000,0.5\n,UA,10,1\n");
  const given = [file, "--slice", "origin,carrier", "--slice-sql", "CASE WHEN distance > 1000 THEN 'long' ELSE 'short' END AS haul", "--weight", "w"];
  const { out, code } = await statistics(...given);
  expect(code).toBe(0);
  expect(out.split("\n").filter((line) => line.includes("  ·  "))).toEqual([
    "hauls.csv  ·  4 examples · 4 features", "carrier_AA_origin_JFK  ·  1 example · 4 features", "carrier_AA_origin_LGA  ·  1 example · 4 features",
    "carrier_UA_origin_JFK  ·  1 example · 4 features", "haul_long  ·  2 examples · 4 features", "haul_short  ·  2 examples · 4 features",
  ]);
  const { datasets } = read((await statistics(...given, "--format", "pb")).bytes);
  expect(datasets.map(({ name, weightedNumExamples }) => [name, weightedNumExamples])).toEqual([["All Examples", 4.5], ["carrier_AA_origin_JFK", 0.5], ["carrier_AA_origin_LGA", 2], ["carrier_UA_origin_JFK", 1], ["haul_long", 2.5], ["haul_short", 2]]);
  await statistics(...given, "--out", "hauls.html");
  expect(await readFile(join(folder, "hauls.html"), "utf8")).toMatch(/haul_long<.*50\.0%/s);
});

test("more slices than a person reads are counted, not shown", async () => {
  const file = await written("many.csv", `id\n${Array.from({ length: 30 }, (_, i) => i).join("\n")}\n`);
  const { out } = await statistics(file, "--slice", "id");
  expect(out.split("\n").filter((line) => line.startsWith("id_"))).toHaveLength(20);
  expect(out).toContain("10 more slices are not shown");
});

test("a sample has the same rows every time, and is said to be one", async () => {
  const file = await written("sampled.csv", `id\n${Array.from({ length: 4000 }, (_, i) => i).join("\n")}\n`);
  const [one, other] = [await statistics(file, "--sample-rate", "0.25"), await statistics(file, "--sample-rate", "0.25")];
  expect(one.out).toBe(other.out);
  const [, rows = "0"] = /a sample of 25% · ([\d,]+) examples/.exec(one.out) ?? [];
  expect(Math.abs(Number(rows.replace(",", "")) - 1000)).toBeLessThan(150);
});

test.each([
  [["--slice", "orign"], /"orign", which the data have not[^]*did you mean origin/],
  [["--slice-sql", "distance >"], /cannot be read: it ends too early/],
  [["--weight", "origin"], /the weight feature "origin" is no number/],
  [["--sample-rate", "2"], /--sample-rate "2" is no share of the rows/],
])("%p is a mistake that is told", async (options, sentence) => {
  const file = await written("small.csv", "origin,distance\nJFK,1\n");
  const { code, err } = await statistics(file, ...options);
  expect(code).toBe(2);
  expect(err).toMatch(sentence);
});
