import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { readSchema } from "../../src/data/schema.ts";
import { readStatistics } from "../../src/statistics/statistics-file.ts";
import { assembleAnomalies, writeAnomalies } from "../../src/validation/anomalies.ts";
import { validateStatistics } from "../../src/validation/validate-statistics.ts";
import { runExample } from "./example-runs.ts";
import { comparedWithTfx, described, type Given, title, whenReady } from "./tfx-comparison.ts";

const examples = resolve(import.meta.dirname, "../../examples");

const given: Readonly<Record<"penguins" | "flights", Given>> = {
  penguins: { patterns: { all: "*.csv" }, buckets: { train: 2, eval: 1 } },
  flights: { patterns: { train: "flights-2013-0[1-2].csv", eval: "flights-2013-0[78].csv" }, buckets: {} },
};

let folder = "";
beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), "tfx-peers-")); });
afterAll(() => rm(folder, { recursive: true }));

/** The penguins, changed so that much is wrong with them. */
async function shifted(): Promise<string> {
  const workspace = join(folder, "shifted");
  await mkdir(join(workspace, "data"), { recursive: true });
  const [, ...rows] = (await readFile(join(examples, "penguins/data/penguins.csv"), "utf8")).trimEnd().split("\n");
  const changed = rows.map((row, index) => {
    const [species, island, length, , flipper, mass, sex, year] = row.split(",");
    return [index % 9 === 0 ? "Emperor" : species, index % 3 === 0 ? "" : island, length === "" ? "" : Number(length) * 1.2, flipper === "" ? "" : `${flipper}mm`, mass === "" ? "" : `${mass}.5`, sex, year, index].join(",");
  });
  await writeFile(join(workspace, "data/penguins.csv"), ["species,island,bill_length_mm,flipper_length_mm,body_mass_g,sex,year,number", ...changed].join("\n"));
  return workspace;
}

interface Case {
  readonly current: string;
  readonly schema: string;
  readonly previous?: string;
  readonly serving?: string;
  readonly environment?: string;
}

/** Writes a case for TFDV, and what our validation finds in it. `current` and the others are directories of statistics of one split. */
async function writeCase(name: string, { current, schema, environment, ...others }: Case): Promise<void> {
  const to = join(folder, "cases", name);
  for (const [split, from] of Object.entries({ current, ...others })) await cp(from, join(to, `Split-${split}`), { recursive: true });
  await writeFile(join(to, "schema.pbtxt"), schema);
  await writeFile(join(to, "case.json"), JSON.stringify({ environment }));
  const read = async (split: keyof typeof others) => (others[split] === undefined ? undefined : readStatistics(to, split));
  const proto = await readSchema(join(to, "schema.pbtxt"));
  const validation = validateStatistics(await readStatistics(to, "current"), proto, { previous: await read("previous"), serving: await read("serving"), environment });
  await writeAnomalies(to, "current", assembleAnomalies(validation, proto));
}

/** Puts lines into the entry of a feature. */
function within(schema: string, feature: string, lines: string): string {
  const place = `feature {\n  name: "${feature}"\n`;
  if (!schema.includes(place)) throw new Error(`no ${feature} in the schema`);
  return schema.replace(place, place + lines);
}

async function writeCases(penguins: Awaited<ReturnType<typeof described>>, flights: Awaited<ReturnType<typeof described>>): Promise<void> {
  const wrong = await described(await shifted(), given.penguins);
  const [plain, months] = await Promise.all([penguins, flights].map(({ schema }) => readFile(join(schema, "schema.pbtxt"), "utf8"))) as [string, string];
  const of = ({ statistics }: { readonly statistics: string }, split: string) => join(statistics, `Split-${split}`);
  const comparators = (text: string, kind: string, threshold: number) => ["carrier", "origin", "dest", "tailnum"].reduce((made, feature) => within(made, feature, `  ${kind} { infinity_norm { threshold: ${threshold} } }\n`), text);
  const diverging = (text: string, kind: string) => ["carrier", "distance", "dep_delay", "month", "air_time"].reduce((made, feature) => within(made, feature, `  ${kind} { jensen_shannon_divergence { threshold: 0.0001 } }\n`), text);
  const cases: Readonly<Record<string, Case>> = {
    penguins: { current: of(penguins, "eval"), schema: plain },
    flights: { current: of(flights, "eval"), schema: months },
    "flights of later months": { current: of(flights, "eval"), schema: await readFile(join(examples, "flights/schema.pbtxt"), "utf8") },
    shifted: { current: of(wrong, "train"), schema: plain },
    "shifted eval": { current: of(wrong, "eval"), schema: plain },
    "the schema of shifted": { current: of(penguins, "train"), schema: await readFile(join(wrong.schema, "schema.pbtxt"), "utf8") },
    "drift of texts": { current: of(flights, "eval"), previous: of(flights, "train"), schema: comparators(months, "drift_comparator", 0.01) },
    "little drift of texts": { current: of(flights, "eval"), previous: of(flights, "train"), schema: comparators(months, "drift_comparator", 0.9) },
    "skew of texts": { current: of(flights, "eval"), serving: of(flights, "train"), schema: comparators(months, "skew_comparator", 0.01) },
    "diverging": { current: of(flights, "eval"), previous: of(flights, "train"), schema: diverging(months, "drift_comparator") },
    "diverging from what is served": { current: of(flights, "eval"), serving: of(flights, "train"), schema: diverging(months, "skew_comparator") },
    "a range": { current: of(penguins, "train"), schema: within(within(plain, "bill_length_mm", "  float_domain { min: 40 max: 50 }\n"), "year", "  int_domain { min: 2008 max: 2008 }\n") },
    "sizes": { current: of(flights, "eval"), previous: of(flights, "train"), schema: `${months}\ndataset_constraints { num_examples_drift_comparator { min_fraction_threshold: 0.99 max_fraction_threshold: 1.01 } min_examples_count: 100000 }\n` },
    "an environment": { current: of(penguins, "train"), environment: "SERVING", schema: `default_environment: "TRAINING"\ndefault_environment: "SERVING"\n${within(plain, "species", '  not_in_environment: "SERVING"\n')}` },
    "some unseen values": { current: of(wrong, "train"), schema: within(within(plain, "species", "  distribution_constraints { min_domain_mass: 0.8 }\n"), "island", "  distribution_constraints { min_domain_mass: 0.999 }\n") },
  };
  for (const [name, one] of Object.entries(cases)) await writeCase(name, one);
}

whenReady(title("TFX makes the same records, TFDV the same statistics, schemas and anomalies; TFT opens the transform, TFMA the evaluation"), async () => {
  const made = Object.fromEntries(await Promise.all(Object.entries(given).map(async ([name, one]) => [name, await described(join(examples, name), one)] as const)));
  await writeCases(made["penguins"]!, made["flights"]!);
  const runs = await Promise.all((["penguins", "flights"] as const).map((name) => runExample(name, folder)));
  const plan = Object.fromEntries(Object.entries(given).map(([name, one], i) => [name, { base: join(examples, name, "data"), ...one, ...made[name]!, run: runs[i] }]));
  const result = await comparedWithTfx(folder, plan);
  expect(result.differences).toEqual({});
  // What TFDV found, to know that the cases are cases.
  const types = new Set(Object.values(result.found).flatMap((features) => Object.values(features).flat()));
  expect([...types].sort()).toEqual([
    "COMPARATOR_JENSEN_SHANNON_DIVERGENCE_HIGH", "COMPARATOR_L_INFTY_HIGH", "ENUM_TYPE_UNEXPECTED_STRING_VALUES", "FEATURE_TYPE_LOW_FRACTION_PRESENT", "FLOAT_TYPE_BIG_FLOAT", "FLOAT_TYPE_SMALL_FLOAT",
    "INT_TYPE_BIG_INT", "INT_TYPE_SMALL_INT", "INVALID_FEATURE_SHAPE", "SCHEMA_MISSING_COLUMN", "SCHEMA_NEW_COLUMN", "UNEXPECTED_DATA_TYPE",
  ]);
  expect(result.found).toMatchObject({ penguins: {}, flights: {}, "little drift of texts": {} });
  expect(result.runs).toMatchObject({ penguins: { slices: 5, ok: true }, flights: { slices: 15, ok: true } });
}, 180_000);
