import { create, toBinary, toJson } from "@bufbuild/protobuf";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { inferCsvTypes, readCsv } from "../../src/data/csv.ts";
import { SchemaSchema } from "../../src/data/schema_pb.ts";
import type { SourceFile } from "../../src/data/source.ts";
import { describe as describeBatches } from "../../src/statistics/dataset-statistics.ts";
import { describeCsv, describeCsvInTurn } from "../../src/statistics/describe-csv.ts";
import { statisticsBytes, statisticsPieces } from "../../src/statistics/statistics-file.ts";
import { DatasetFeatureStatisticsSchema, FeatureNameStatisticsSchema, type DatasetFeatureStatistics } from "../../src/statistics/statistics_pb.ts";

let folder = "";
beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), "describe-csv-")); });
afterAll(() => rm(folder, { recursive: true }));

/** What a cell may hold, plain kinds often. */
const kinds: readonly (readonly string[])[] = [
  ["0", "7", "42", "-3", "123456789", "1234567890", "999999999999999", "-0", ""],
  ["0", "12", "+5", " 12", "1_000", "007", "9007199254740993", "-9223372036854775808", "1234567890123456", ""],
  ["0.5", "-1.25", ".5", "5.", "3", "1e3", "nan", "-inf", "0.1234567890123456789", "-0.0", ""],
  ["1.5", "2", "12345678.90625", "00.5", ""],
  ["x", "12", "-", ".", "+", "1.2.3", "9223372036854775808", "é", ""],
  [""],
];

function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => { state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0; return Math.floor((state / 2 ** 32) * below); };
}

/** Columns that hold one kind of cell up to some row and another from there on. */
async function written(seed: number): Promise<SourceFile[]> {
  const random = numbers(seed);
  const columns = Array.from({ length: 8 }, () => ({ first: kinds[random(kinds.length)]!, then: kinds[random(kinds.length)]!, from: random(2) === 0 ? random(60_000) : 60_000 }));
  const header = columns.map((_, at) => `c${at}`).join(",");
  const rows = Array.from({ length: 60_000 }, (_, row) => columns.map(({ first, then, from }) => { const kind = row < from ? first : then; return kind[random(kind.length)]!; }).join(",")).map((row) => `${row},end`);
  const files = [rows.slice(0, 45_000), rows.slice(45_000)].map((part, at) => ({ name: `${seed}-${at}.csv`, path: join(folder, `${seed}-${at}.csv`), text: `${header},last\n${part.join("\n")}\n` }));
  await Promise.all(files.map(({ path, text }) => writeFile(path, text)));
  return files;
}

/** What is exact whatever the order of reading: everything but quantiles and histograms. */
function exact(found: DatasetFeatureStatistics): unknown {
  return JSON.parse(JSON.stringify(toJson(DatasetFeatureStatisticsSchema, found), (key, value: unknown) =>
    (["histograms", "median", "customStats"].includes(key) ? undefined : typeof value === "number" ? Number(value.toPrecision(9)) : value))) as unknown;
}

test.each(Array.from({ length: 12 }, (_, seed) => seed))("one pass finds what two passes find, wherever types change (seed %i)", async (seed) => {
  const files = await written(seed);
  const types = await inferCsvTypes([files]);
  async function* rows() { for await (const { batch } of readCsv(files, types)) yield batch; }
  const [one, two] = [await describeCsv(files), await describeBatches(rows())];
  expect(exact(one)).toEqual(exact(two));
});

test("weights and features of several parts count the rows of every chunk, wherever types change", async () => {
  const rows = Array.from({ length: 700_000 }, (_, row) => `${(row % 7) + (row < 500_000 ? 1 : 1.5)},${row % 100},${row % 3 === 0 ? "" : row % 5},${row < 600_000 ? row % 9 : "x"}`);
  const file = { name: "weighted.csv", path: join(folder, "weighted.csv") };
  await writeFile(file.path, `w,at,value,late\n${rows.join("\n")}\n`);
  const schema = create(SchemaSchema, { sparseFeature: [{ name: "joined", indexFeature: [{ name: "at" }], valueFeature: { name: "value" } }] });
  const options = { weightFeature: "w", schema };
  const types = await inferCsvTypes([[file]]);
  async function* batches() { for await (const { batch } of readCsv([file], types)) yield batch; }
  const [alone, threads, whole] = [await describeCsv([file], { statistics: options }), await describeCsv([file], { statistics: options, threads: { threads: 2, home } }), await describeBatches(batches(), options)];
  expect(exact(alone)).toEqual(exact(whole));
  expect(alone.weightedNumExamples).toBeCloseTo(whole.weightedNumExamples, 3);
  const joined = (found: DatasetFeatureStatistics) => toJson(FeatureNameStatisticsSchema, found.features.find(({ fieldId }) => fieldId.case === "path" && fieldId.value.step[0] === "joined")!);
  expect(joined(alone)).toEqual(joined(whole));
  expect(toBinary(DatasetFeatureStatisticsSchema, threads)).toEqual(toBinary(DatasetFeatureStatisticsSchema, alone));
}, 60_000);

test("features made one after the other are the bytes of all together", async () => {
  const files = await written(5);
  const found = await describeCsv(files);
  found.weightedNumExamples = 2.5;
  const inTurn = await describeCsvInTurn(files);
  inTurn.whole.weightedNumExamples = 2.5;
  expect(Buffer.concat(statisticsPieces([inTurn]))).toEqual(Buffer.from(statisticsBytes(found, "pb")));
});

const home = resolve(import.meta.dirname, "../../src");

test("the result does not depend on threads, to the last bit", async () => {
  const files = await written(77);
  const [alone, two, three] = await Promise.all([describeCsv(files), ...[2, 3].map((threads) => describeCsv(files, { threads: { threads, home } }))]);
  expect(toJson(DatasetFeatureStatisticsSchema, two!)).toEqual(toJson(DatasetFeatureStatisticsSchema, alone!));
  expect(toJson(DatasetFeatureStatisticsSchema, three!)).toEqual(toJson(DatasetFeatureStatisticsSchema, alone!));
}, 60_000);

test("a mistake far down the file is told with its line, with and without threads", async () => {
  const lines = Array.from({ length: 700_000 }, (_, row) => `${row},"a\nb",x`);
  lines[650_000] = "1,2";
  const file = { name: "long.csv", path: join(folder, "long.csv") };
  await writeFile(file.path, `n,t,u\n${lines.join("\n")}\n`);
  for (const threads of [undefined, { threads: 2, home }]) {
    await expect(describeCsv([file], { threads })).rejects.toThrow("long.csv:1300002  row has 2 fields, the header has 3");
  }
}, 60_000);
