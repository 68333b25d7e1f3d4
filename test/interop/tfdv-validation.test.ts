import { create, equals, fromBinary, toBinary } from "@bufbuild/protobuf";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SchemaSchema } from "../../src/data/schema_pb.ts";
import { DatasetFeatureStatisticsListSchema, type DatasetFeatureStatistics } from "../../src/statistics/statistics_pb.ts";
import { AnomaliesSchema, AnomalyInfo_Severity, AnomalyInfo_Type } from "../../src/validation/anomalies_pb.ts";
import { validationCases, type ValidationCase } from "../validation/fixtures/cases.ts";
import { assaySays, saidAnomalies, saidSchema, type Said } from "../validation/fixtures/said.ts";
import { runPython, title, whenReady } from "./tfx-comparison.ts";

let folder = "";
beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), "tfdv-validation-")); });
afterAll(() => rm(folder, { recursive: true }));

const kept = join(import.meta.dirname, "../validation/fixtures/tfdv-says.json");

async function write(name: string, dataset: DatasetFeatureStatistics | undefined): Promise<string | undefined> {
  if (!dataset) return undefined;
  await writeFile(join(folder, name), toBinary(DatasetFeatureStatisticsListSchema, create(DatasetFeatureStatisticsListSchema, { datasets: [dataset] })));
  return name;
}

const nameOf = (names: Readonly<Record<string, number | string>>, number: number): string => Object.entries(names).find(([, value]) => value === number)![0];

async function planned(key: string, given: ValidationCase): Promise<object> {
  const found = await given.statistics;
  await writeFile(join(folder, `${key}.pbtxt`), given.schema);
  await writeFile(join(folder, `${key}.ours`), toBinary(AnomaliesSchema, assaySays(given, found, "tfdv").message));
  const { environment, infer } = given;
  return {
    statistics: await write(`${key}.statistics`, found), schema: `${key}.pbtxt`, update: {}, read: `${key}.ours`,
    previous: await write(`${key}.previous`, given.previous), serving: await write(`${key}.serving`, given.serving), previous_version: await write(`${key}.version`, given.previousVersion),
    ...(environment !== undefined && { environment }),
    ...(given.severities && { severities: Object.fromEntries([...given.severities].map(([type, severity]) => [nameOf(AnomalyInfo_Type, type), nameOf(AnomalyInfo_Severity, severity)])) }),
    ...(infer && { infer: { infer_feature_shape: infer.inferFeatureShape ?? true, max_string_domain_size: infer.maxStringDomainSize ?? 100 } }),
  };
}

async function tfdvSays(key: string, given: ValidationCase): Promise<Said> {
  const bytes = (kind: string): Promise<Buffer> => readFile(join(folder, `${key}.${kind}.pb`));
  const schema = async (kind: string) => saidSchema(fromBinary(SchemaSchema, await bytes(kind)));
  return {
    anomalies: saidAnomalies(fromBinary(AnomaliesSchema, await bytes("anomalies"))), updated: await schema("updated"),
    ...(given.infer && { inferred: await schema("inferred") }),
  };
}

whenReady(title("TFDV says of each kind of anomaly what Assay says, and what is kept for tests without it"), async () => {
  const keys = validationCases.map((_, i) => `case${i}`);
  const plan = Object.fromEntries(await Promise.all(validationCases.map(async (given, i) => [keys[i]!, await planned(keys[i]!, given)] as const)));
  await writeFile(join(folder, "plan.json"), JSON.stringify(plan));
  const stdout = await runPython("tfdv-validation.py", folder);
  const errors = JSON.parse(stdout.slice(stdout.indexOf("RESULT ") + 7)) as Record<string, string>;
  expect(Object.entries(errors).map(([key, error]) => `${validationCases[keys.indexOf(key)]!.name}: ${error}`)).toEqual([]);
  const said = Object.fromEntries(await Promise.all(validationCases.map(async (given, i) => [given.name, await tfdvSays(keys[i]!, given)] as const)));
  if (process.env["ASSAY_KEEP_TFDV"]) await writeFile(kept, `${JSON.stringify(said, null, 1)}\n`);
  expect(JSON.parse(await readFile(kept, "utf8"))).toEqual(JSON.parse(JSON.stringify(said)));
  for (const [i, given] of validationCases.entries()) {
    const { message, ...ours } = assaySays(given, await given.statistics, "tfdv");
    expect({ name: given.name, ...ours }).toEqual({ name: given.name, ...said[given.name] });
    const read = fromBinary(AnomaliesSchema, await readFile(join(folder, `${keys[i]!}.read.pb`)));
    expect(equals(AnomaliesSchema, read, message)).toBe(true);
  }
}, 300_000);
