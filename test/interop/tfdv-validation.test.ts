import { create, equals, fromBinary, toBinary } from "@bufbuild/protobuf";
import fc from "fast-check";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { describeParts } from "../../src/commands/described-data.ts";
import { SchemaSchema } from "../../src/data/schema_pb.ts";
import { printText } from "../../src/data/text-print.ts";
import { DatasetFeatureStatisticsListSchema, type DatasetFeatureStatistics } from "../../src/statistics/statistics_pb.ts";
import { AnomaliesSchema, AnomalyInfo_Severity, AnomalyInfo_Type } from "../../src/validation/anomalies_pb.ts";
import { inferSchema } from "../../src/validation/schema/schema-inference.ts";
import { validationCases, type ValidationCase } from "../validation/fixtures/cases.ts";
import { data, schemas } from "../validation/fixtures/made-up.ts";
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

async function asked(key: string, given: ValidationCase): Promise<object> {
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

async function run(plan: object): Promise<void> {
  await writeFile(join(folder, "plan.json"), JSON.stringify(plan));
  const stdout = await runPython("tfdv-validation.py", folder);
  expect(JSON.parse(stdout.slice(stdout.indexOf("RESULT ") + 7))).toEqual({});
}

/** What TFDV says of each case, by name. */
async function tfdvSays(cases: readonly ValidationCase[]): Promise<Readonly<Record<string, Said>>> {
  await run(Object.fromEntries(await Promise.all(cases.map(async (given, i) => [`case${i}`, await asked(`case${i}`, given)] as const))));
  return Object.fromEntries(await Promise.all(cases.map(async (given, i) => [given.name, await saidOf(`case${i}`, given)] as const)));
}

async function saidOf(key: string, given: ValidationCase): Promise<Said> {
  const bytes = (kind: string): Promise<Buffer> => readFile(join(folder, `${key}.${kind}.pb`));
  const schema = async (kind: string) => saidSchema(fromBinary(SchemaSchema, await bytes(kind)));
  const ours = assaySays(given, await given.statistics, "tfdv").message;
  expect(equals(AnomaliesSchema, fromBinary(AnomaliesSchema, await bytes("read")), ours)).toBe(true);
  return {
    anomalies: saidAnomalies(fromBinary(AnomaliesSchema, await bytes("anomalies"))), updated: await schema("updated"),
    ...(given.infer && { inferred: await schema("inferred") }),
  };
}

whenReady(title("TFDV says of each kind of anomaly what Assay says, and what is kept for tests without it"), async () => {
  const said = await tfdvSays(validationCases);
  if (process.env["ASSAY_KEEP_TFDV"]) await writeFile(kept, `${JSON.stringify(said, null, 1)}\n`);
  expect(JSON.parse(await readFile(kept, "utf8"))).toEqual(JSON.parse(JSON.stringify(said)));
  for (const given of validationCases) {
    const { message: _, ...ours } = assaySays(given, await given.statistics, "tfdv");
    expect({ name: given.name, ...ours }).toEqual({ name: given.name, ...said[given.name] });
  }
}, 300_000);

const measures = "infinity_norm { threshold: 0.01 } jensen_shannon_divergence { threshold: 0.01 } normalized_abs_difference { threshold: 0.01 }";

whenReady(title("TFDV says the same of eighty made-up schemas and statistics"), async () => {
  const made = fc.sample(fc.tuple(data, data, schemas, fc.boolean(), fc.boolean()), { numRuns: 80, seed: 5 });
  const cases = made.map(([found, previous, schema, isEnvironment, inferFeatureShape], i): ValidationCase => ({
    name: `made up ${i}`, statistics: found, previous, serving: previous, infer: { inferFeatureShape, maxStringDomainSize: 3 },
    schema: printText(SchemaSchema, schema).replaceAll(/^feature \{$/gm, `feature {\n drift_comparator { ${measures} }\n skew_comparator { ${measures} }`),
    ...(isEnvironment && { environment: "E" }),
  }));
  const said = await tfdvSays(cases);
  const different = cases.flatMap((given, i) => {
    const { message: _, ...ours } = assaySays(given, made[i]![0], "tfdv");
    return isDeepStrictEqual(JSON.parse(JSON.stringify(ours)), JSON.parse(JSON.stringify(said[given.name]))) ? [] : [{ schema: given.schema, ours, tfdv: said[given.name] }];
  });
  expect(different).toEqual([]);
}, 300_000);

/** The schema of the training part with every comparator on every feature. */
function guarded(train: DatasetFeatureStatistics): string {
  return printText(SchemaSchema, inferSchema(train)).replaceAll(/^feature \{$/gm, `feature {\n drift_comparator { ${measures} }\n skew_comparator { jensen_shannon_divergence { threshold: 0.02 source { type: QUANTILES } } infinity_norm { threshold: 0.02 } }`);
}

/** A table in two: rows as they stand, the later ones shifted: without one column, with a new one, and some values of others changed. */
function parted(csv: string): { readonly train: string; readonly serving: string } {
  const [header = "", ...rows] = csv.trimEnd().split("\n");
  const cut = Math.ceil(rows.length * 0.6);
  const shifted = rows.slice(cut).map((row, i) => `${row.replace(/(^|,)(\d+)(?=,)/, (_, before: string, digits: string) => `${before}${i % 7 === 0 ? "" : Number(digits) * 2 + 1}`)},${["new", "newer"][i % 2]!}`);
  return { train: [header, ...rows.slice(0, cut)].join("\n"), serving: [`${header},added`, ...shifted].join("\n") };
}

whenReady(title("of eleven real data sets, cut into training and shifted serving rows, TFDV finds the same anomalies and distances, whoever described them"), async () => {
  const names = JSON.parse(await runPython("real-data.py", folder)) as readonly string[];
  const parts = names.flatMap((name) => [`${name}-train`, `${name}-serving`]);
  for (const name of names) {
    const { train, serving } = parted(await readFile(join(folder, name, "data", `${name}.csv`), "utf8"));
    await writeFile(join(folder, `${name}-train.csv`), train);
    await writeFile(join(folder, `${name}-serving.csv`), serving);
  }
  await run(Object.fromEntries(parts.map((part) => [part, { table: `${part}.csv` }])));
  const ours = async (part: string): Promise<DatasetFeatureStatistics> => (await describeParts(join(folder, `${part}.csv`), { slices: [], sampleRate: undefined }, { home: folder }))[0]!;
  const theirs = async (part: string): Promise<DatasetFeatureStatistics> => fromBinary(DatasetFeatureStatisticsListSchema, await readFile(join(folder, `${part}.statistics.pb`))).datasets[0]!;
  const cases: ValidationCase[] = [];
  for (const name of names) {
    for (const [who, described] of [["Assay", ours], ["TFDV", theirs]] as const) {
      const [train, serving] = [await described(`${name}-train`), await described(`${name}-serving`)];
      cases.push({ name: `${name} by ${who}: training`, statistics: train, schema: guarded(train), infer: {} });
      cases.push({ name: `${name} by ${who}: serving`, statistics: serving, previous: train, serving: train, schema: guarded(train), infer: { inferFeatureShape: false } });
    }
  }
  const said = await tfdvSays(cases);
  for (const given of cases) {
    const { message: _, ...exact } = assaySays(given, await given.statistics, "tfdv");
    expect({ name: given.name, ...exact }).toEqual({ name: given.name, ...said[given.name] });
    // Updates may differ by domains that grow too large.
    expect({ name: given.name, anomalies: assaySays(given, await given.statistics).anomalies }).toEqual({ name: given.name, anomalies: said[given.name]!.anomalies });
  }
  const found = new Set([...JSON.stringify(said).matchAll(/"([A-Z]+_[A-Z_]+)"/g)].map(([, type]) => type!));
  expect([...found]).toEqual(expect.arrayContaining(["SCHEMA_NEW_COLUMN", "ENUM_TYPE_UNEXPECTED_STRING_VALUES", "FEATURE_TYPE_LOW_FRACTION_PRESENT", "COMPARATOR_L_INFTY_HIGH", "COMPARATOR_JENSEN_SHANNON_DIVERGENCE_HIGH"]));
}, 300_000);
