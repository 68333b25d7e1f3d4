import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openTfrecordWriter } from "../../src/data/tfrecord.ts";
import { exampleValidatorFor } from "../../src/validation/example/validate-example.ts";
import { schemaOf } from "../validation/data.ts";
import { exampleOf, type ExampleValues } from "../validation/serialized-examples.ts";
import { runPython, title, whenReady } from "./tfx-comparison.ts";

const text = `
feature { name: "age" type: INT int_domain { min: 0 max: 120 } presence { min_fraction: 1 min_count: 1 } shape { dim { size: 1 } } }
feature { name: "plan" type: BYTES string_domain { value: "basic" value: "plus" } presence { min_count: 1 } value_count { min: 1 max: 1 } }
feature { name: "price" type: FLOAT float_domain { min: 0 max: 10 } }
feature { name: "strict" type: FLOAT float_domain { min: -1 disallow_nan: true disallow_inf: true } }
feature { name: "any" type: FLOAT presence { min_fraction: 0.5 } }
feature { name: "free" type: INT }
feature { name: "tags" type: BYTES value_count { min: 1 max: 3 } }
feature { name: "grid" type: INT shape { dim { size: 2 } dim { size: 2 } } }
feature { name: "flag" type: INT bool_domain {} }
feature { name: "half" type: FLOAT bool_domain {} }
feature { name: "word" type: BYTES bool_domain { true_value: "yes" false_value: "no" } }
feature { name: "kind" type: INT int_domain { is_categorical: true min: 1 max: 9 } }
feature { name: "old" type: INT lifecycle_stage: DEPRECATED presence { min_count: 1 } }
feature { name: "label" type: BYTES domain: "labels" presence { min_fraction: 1 } not_in_environment: "SERVING" }
feature { name: "code" type: BYTES int_domain { min: 1 max: 9 } }
feature { name: "ratio" type: BYTES float_domain { min: 0.5 max: 9 } }
feature { name: "mass" type: BYTES string_domain { value: "a" value: "b" } distribution_constraints { min_domain_mass: 0.5 } }
feature { name: "ids" type: BYTES unique_constraints { min: 1 max: 2 } }
feature { name: "twice" type: BYTES unique_constraints { min: 2 max: 3 } presence { min_count: 5 } }
feature { name: "at" type: INT }
feature { name: "v" type: FLOAT }
string_domain { name: "labels" value: "yes" value: "no" }
default_environment: "TRAINING"
default_environment: "SERVING"
`;
const sparse = 'sparse_feature { name: "s" index_feature { name: "at" } value_feature { name: "v" } }\n';

function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => { state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0; return Math.floor((state / 2 ** 32) * below); };
}

const good: ExampleValues = {
  age: 31, plan: "basic", price: 3.5, strict: 0.25, any: 1.5, free: 3, tags: ["a", "b"], grid: [1, 2, 3, 4], flag: 1, half: 1e-45, word: "yes", kind: 3, label: "yes", code: "7", ratio: "0.75", mass: ["a", "c"], ids: ["x", "y"], twice: ["x", "y"], at: [1, 2], v: [0.5, 1.5],
};

/** Examples that fit but for a few features. */
function examples(seed: number, count: number): ExampleValues[] {
  const below = numbers(seed);
  const values: readonly ExampleValues[string][] = [0, 1, 2, 31, 121, -3, 0.5, 11.5, -2.5, 2 ** 40, "basic", "yes", "no", "a", "x", "7", "10", "0.25", "nan", "inf", "", "é", "\n", [1, 2], [1, 2, 3, 4], [0.5, 1.5], ["a", "b", "c"], ["a", "b", "a", "b"], [1], Infinity, NaN, ["x"]];
  const names = [...Object.keys(good), "old", "fresh", "fresh.er"];
  return Array.from({ length: count }, () => {
    const changed = Array.from({ length: below(4) }, () => [names[below(names.length)]!, values[below(values.length)]!] as const);
    const gone = new Set(Array.from({ length: below(3) }, () => names[below(names.length)]));
    return Object.fromEntries(Object.entries({ ...good, half: 0.5, ...Object.fromEntries(changed) }).filter(([name]) => !gone.has(name)));
  });
}

let folder = "";
beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), "tfdv-instances-")); });
afterAll(() => rm(folder, { recursive: true }));

type Found = Readonly<Record<string, readonly (readonly [type: string, short: string])[]>>;

async function compared(schema: string, rows: readonly ExampleValues[]): Promise<ReadonlySet<string>> {
  await writeFile(join(folder, "schema.pbtxt"), schema);
  const writer = openTfrecordWriter(join(folder, "examples.gz"));
  const records = rows.map(exampleOf);
  for (const record of records) writer.append(record);
  await writer.close();
  const stdout = await runPython("tfdv-instances.py", folder);
  const theirs = JSON.parse(stdout.slice(stdout.indexOf("RESULT ") + 7)) as readonly (readonly [Found, Found])[];
  const validators = [undefined, "SERVING"].map((environment) => exampleValidatorFor(schemaOf(schema), { environment, compatibility: "tfdv" }));
  const types = new Set<string>();
  for (const [i, record] of records.entries()) {
    for (const [at, validator] of validators.entries()) {
      const own: Record<string, [string, string][]> = {};
      for (const { path, type, short } of validator(record)) (own[path.map((step) => (/[.']/.test(step) ? `'${step}'` : step)).join(".")] ??= []).push([type, short]);
      expect([rows[i], at, own]).toEqual([rows[i], at, theirs[i]![at]]);
      for (const reason of Object.values(own).flat()) types.add(reason[0]);
    }
  }
  return types;
}

whenReady(title("single examples are judged as TFDV's validate_instance judges them"), async () => {
  const types = await compared(text, examples(1, 250));
  expect([...types].sort()).toEqual(expect.arrayContaining([
    "BOOL_TYPE_UNEXPECTED_FLOAT", "BOOL_TYPE_UNEXPECTED_STRING", "ENUM_TYPE_UNEXPECTED_STRING_VALUES", "FEATURE_TYPE_HIGH_NUMBER_VALUES", "FEATURE_TYPE_HIGH_UNIQUE", "FLOAT_TYPE_BIG_FLOAT", "FLOAT_TYPE_SMALL_FLOAT",
    "INT_TYPE_BIG_INT", "INT_TYPE_NOT_INT_STRING", "INT_TYPE_SMALL_INT", "INVALID_FEATURE_SHAPE", "SCHEMA_MISSING_COLUMN", "SCHEMA_NEW_COLUMN", "UNEXPECTED_DATA_TYPE",
  ]));
  expect(await compared(text + sparse, examples(2, 100))).toContain("SPARSE_FEATURE_LENGTH_MISMATCH");
}, 240_000);
