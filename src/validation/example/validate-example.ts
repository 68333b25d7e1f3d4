import { create } from "@bufbuild/protobuf";
import { SchemaSchema, type Feature, type FeatureType, type Schema } from "../../data/schema_pb.ts";
import { datasetStatistics } from "../../statistics/dataset-statistics.ts";
import { DatasetFeatureStatisticsSchema, type DatasetFeatureStatistics } from "../../statistics/statistics_pb.ts";
import { AnomalyInfo_Type as Type } from "../anomalies_pb.ts";
import { anomalyTypeName } from "../anomaly-type-name.ts";
import { columnOf, exampleBatch, isNested, type Misfit } from "./example-batch.ts";
import { quickCheck, type QuickCheck } from "./example-check.ts";
import { valuesOf, type ExampleValues } from "./example-values.ts";
import { serializePath } from "../feature-path.ts";
import { isDeprecated } from "../reason.ts";
import { isInside, isRequired, validateStatistics } from "../validate-statistics.ts";

/** Something wrong with one example. */
export interface ExampleAnomaly {
  /** The feature: its name, behind the names of the structs around it. */
  readonly path: readonly string[];
  /** TFDV's type, for instance `ENUM_TYPE_UNEXPECTED_STRING_VALUES`. */
  readonly type: string;
  /** TFDV's short text. */
  readonly short: string;
  /** One sentence with the values. */
  readonly message: string;
  /** The value the example has; absent where it has none. */
  readonly value?: unknown;
}

/** How an example is validated. */
interface ExampleValidationOptions {
  /** One of the schema's default environments. */
  readonly environment?: string | undefined;
  /** Whether TFDV's surprises are kept. Default: none of them. */
  readonly compatibility?: "tfdv" | undefined;
}

/** Finds what is wrong with an example; nothing is an empty list. */
type ExampleValidator = (example: unknown) => readonly ExampleAnomaly[];

/** What says nothing of one example alone; TFDV's validate_instance leaves it out too. */
const globalOnly: ReadonlySet<Type> = new Set([
  Type.FEATURE_TYPE_LOW_FRACTION_PRESENT, Type.FEATURE_TYPE_LOW_NUMBER_PRESENT, Type.FEATURE_TYPE_NOT_PRESENT, Type.SCHEMA_TRAINING_SERVING_SKEW,
  Type.COMPARATOR_CONTROL_DATA_MISSING, Type.COMPARATOR_TREATMENT_DATA_MISSING, Type.COMPARATOR_L_INFTY_HIGH, Type.COMPARATOR_JENSEN_SHANNON_DIVERGENCE_HIGH,
  Type.COMPARATOR_LOW_NUM_EXAMPLES, Type.COMPARATOR_HIGH_NUM_EXAMPLES, Type.NO_DATA_IN_SPAN, Type.DATASET_LOW_NUM_EXAMPLES, Type.DATASET_HIGH_NUM_EXAMPLES,
]);

/**
 * Compiles a schema into a validator of single examples, such as serving requests, with the meaning of TFDV's validate_instance. An
 * example is an object of values by feature, a decoded tf.Example, or the bytes of one; null and undefined are missing. Numbers of an
 * object are floats where the schema says FLOAT, integers where they are whole, else floats. The schema must not be changed afterwards.
 * An environment that the schema does not know is a `UserError`.
 *
 * @example
 * const validate = exampleValidatorFor(await readSchema("schema.pbtxt"), { environment: "SERVING" });
 * for (const { path, type, short, value } of validate({ age: -1 })) …
 */
export function exampleValidatorFor(schema: Schema, options: ExampleValidationOptions = {}): ExampleValidator {
  validateStatistics(create(DatasetFeatureStatisticsSchema), schema, options);
  const whole = wholeValidator(schema, options);
  if (isComposite(schema)) return (example) => whole(valuesOf(example));
  const features = schema.feature.map((feature) => compiled(feature, schema, options));
  const known = new Set(features.map(({ name }) => name));
  return (example) => {
    const values = valuesOf(example);
    let found: ExampleAnomaly[] | undefined;
    let here = 0;
    for (const feature of features) {
      const value = values[feature.name];
      if (value === undefined || value === null) {
        if (feature.required) (found ??= []).push(missingAnomaly(feature.name));
        continue;
      }
      here++;
      if (feature.idle || feature.accepts(value)) continue;
      if (!Object.hasOwn(values, feature.name)) {
        here--;
        if (feature.required) (found ??= []).push(missingAnomaly(feature.name));
      } else if (isNested(value)) return whole(values);
      else for (const anomaly of feature.full(value)) (found ??= []).push(anomaly);
    }
    for (const _ in values) here--;
    if (here === 0) return found ? byPath(found) : none;
    const fresh = Object.keys(values).filter((name) => !known.has(name) && values[name] !== undefined && values[name] !== null);
    if (fresh.some((name) => isNested(values[name]))) return whole(values);
    return byPath([...(found ?? []), ...fresh.map((name) => newAnomaly(name, values[name]))]);
  };
}

const compiledValidators = new WeakMap<Schema, Map<string, ExampleValidator>>();

/**
 * What is wrong with one example (see `exampleValidatorFor`, which compiles the schema; so does this, the first time it sees one).
 *
 * @example
 * const anomalies = validateExample(schema, { age: 31, plan: "basic" }, { environment: "SERVING" });
 */
export function validateExample(schema: Schema, example: unknown, options: ExampleValidationOptions = {}): readonly ExampleAnomaly[] {
  let validators = compiledValidators.get(schema);
  if (!validators) compiledValidators.set(schema, (validators = new Map()));
  const key = JSON.stringify([options.environment ?? null, options.compatibility ?? null]);
  let validator = validators.get(key);
  if (!validator) validators.set(key, (validator = exampleValidatorFor(schema, options)));
  return validator(example);
}

const none: readonly ExampleAnomaly[] = Object.freeze([]);

function byPath(anomalies: ExampleAnomaly[]): readonly ExampleAnomaly[] {
  return anomalies.sort((a, b) => Buffer.compare(Buffer.from(serializePath(a.path)), Buffer.from(serializePath(b.path))));
}

function missingAnomaly(name: string): ExampleAnomaly {
  return { path: [name], type: anomalyTypeName(Type.SCHEMA_MISSING_COLUMN), short: "Column dropped", message: "The schema requires the feature, the example does not have it." };
}

function newAnomaly(name: string, value: unknown): ExampleAnomaly {
  return { path: [name], type: anomalyTypeName(Type.SCHEMA_NEW_COLUMN), short: "New column", message: "The example has this feature, the schema does not.", value };
}

function misfitAnomaly({ path, message }: Misfit, value: unknown): ExampleAnomaly {
  return { path, type: anomalyTypeName(Type.UNEXPECTED_DATA_TYPE), short: "Unexpected data type", message, value };
}

/** Features that are judged together with others, or twice. */
function isComposite({ feature, sparseFeature, weightedFeature }: Schema): boolean {
  return sparseFeature.length > 0 || weightedFeature.length > 0 || feature.some(({ domainInfo }) => domainInfo.case === "structDomain") || new Set(feature.map(({ name }) => name)).size < feature.length;
}

interface CompiledFeature {
  readonly name: string;
  readonly required: boolean;
  /** Left out of all checks. */
  readonly idle: boolean;
  readonly accepts: QuickCheck;
  /** All that is wrong with a value that is there. */
  full(value: unknown): readonly ExampleAnomaly[];
}

function compiled(feature: Feature, schema: Schema, options: ExampleValidationOptions): CompiledFeature {
  const { name } = feature;
  const inside = isInside(feature, schema, options.environment);
  const idle = isDeprecated(feature);
  const { stringDomain, intDomain, floatDomain, defaultEnvironment } = schema;
  const own = create(SchemaSchema, { feature: [feature], defaultEnvironment });
  if (feature.domainInfo.case === "domain") {
    const named = feature.domainInfo.value;
    own.stringDomain = stringDomain.filter((domain) => domain.name === named);
    own.intDomain = intDomain.filter((domain) => domain.name === named);
    own.floatDomain = floatDomain.filter((domain) => domain.name === named);
  }
  const describe = describer(own);
  return {
    name, idle, required: !idle && isRequired(feature) && inside, accepts: inside ? quickCheck(feature, schema) : () => false,
    full(value) {
      const column = columnOf(value, feature.type);
      if (typeof column === "string") return [misfitAnomaly({ path: [name], message: column }, value)];
      return anomaliesOf(describe({ length: 1, columns: new Map([[name, column]]) }), own, options).map(([path, reason]) => ({ path, ...reason, value }));
    },
  };
}

function describer(schema: Schema): (batch: Parameters<ReturnType<typeof datasetStatistics>["add"]>[1]) => DatasetFeatureStatistics {
  const { create: begin, add, finish } = datasetStatistics({ schema });
  return (batch) => finish(add(begin(), batch));
}

function anomaliesOf(statistics: DatasetFeatureStatistics, schema: Schema, options: ExampleValidationOptions): (readonly [path: readonly string[], anomaly: Omit<ExampleAnomaly, "path" | "value">])[] {
  return validateStatistics(statistics, schema, options).features.flatMap(({ path, reasons }) => reasons.filter(({ type }) => !globalOnly.has(type))
    .map(({ type, short, long, told }) => [path, { type: anomalyTypeName(type), short, message: long || told || short }] as const));
}

/** Holds an example as a whole against the schema, as data sets are. */
function wholeValidator(schema: Schema, options: ExampleValidationOptions): (values: ExampleValues) => readonly ExampleAnomaly[] {
  const describe = describer(schema);
  const typeOf = (path: readonly string[]): FeatureType | undefined => {
    let features: readonly Feature[] = schema.feature;
    let found: Feature | undefined;
    for (const step of path) {
      found = features.find(({ name }) => name === step);
      features = found?.domainInfo.case === "structDomain" ? found.domainInfo.value.feature : [];
    }
    return found?.type;
  };
  return (values) => {
    const { batch, misfits } = exampleBatch(values, typeOf);
    const found = anomaliesOf(describe(batch), schema, options);
    const valueAt = ([name = ""]: readonly string[]): unknown => (Object.hasOwn(values, name) ? values[name] : undefined);
    // A value that cannot be described is wrong, not missing.
    const odd = new Set(misfits.map(({ path }) => serializePath(path)));
    const told = found.filter(([path, { type }]) => type !== "SCHEMA_MISSING_COLUMN" || !odd.has(serializePath(path)));
    return byPath([
      ...told.map(([path, reason]): ExampleAnomaly => ({ path, ...reason, ...(valueAt(path) !== undefined && valueAt(path) !== null && { value: valueAt(path) }) })),
      ...misfits.map((misfit) => misfitAnomaly(misfit, valueAt(misfit.path))),
    ]);
  };
}
