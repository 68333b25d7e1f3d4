import { clone, create, equals, toJson } from "@bufbuild/protobuf";
import fc from "fast-check";
import { SchemaSchema, type Schema } from "../../src/data/schema_pb.ts";
import { DatasetFeatureStatisticsSchema, FeatureNameStatistics_Type as DataType, type DatasetFeatureStatistics, type FeatureNameStatistics } from "../../src/statistics/statistics_pb.ts";
import { assembleAnomalies } from "../../src/validation/anomalies.ts";
import { AnomaliesSchema } from "../../src/validation/anomalies_pb.ts";
import { inferSchema } from "../../src/validation/schema-inference.ts";
import { validateStatistics } from "../../src/validation/validate-statistics.ts";
import { schemaOf } from "./data.ts";
import { bytes, dataset, histogram, language, number, struct, text, type Counts } from "./fixtures/statistics.ts";

const counts: fc.Arbitrary<Counts> = fc.record({ present: fc.integer({ min: 0, max: 10 }), min: fc.integer({ min: 0, max: 3 }), more: fc.integer({ min: 0, max: 3 }), depth: fc.integer({ min: 1, max: 3 }) })
  .map(({ present, min, more, depth }) => ({
    present, missing: 10 - present, min, max: min + more, total: present * (min + more),
    ...(depth > 1 && { levels: Array.from({ length: depth }, (_, level) => [level === 0 ? 10 - present : 0, min, min + more] as const) }),
  }));
const bound = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constantFrom(-0.5, 0.5, 0.1, 1e10, -1e19, Infinity));
const label = fc.constantFrom("", "0", "1", "17", "true", "yes", "x", "ü", "1.5", "nan", "\ue000", "\u{1f600}");
const labels = fc.dictionary(label, fc.integer({ min: 1, max: 9 }), { maxKeys: 4 });

function feature(path: string): fc.Arbitrary<FeatureNameStatistics> {
  const histograms = fc.record({ nan: fc.integer({ min: 0, max: 2 }), low: fc.integer({ min: 0, max: 2 }) }).map(({ nan, low }) => [histogram([[low / 2, low, 5], [low, low + 1, 5]], { nan, quantiles: true })]);
  return fc.oneof(
    fc.tuple(fc.constantFrom("INT", "FLOAT"), bound, bound, fc.tuple(counts, histograms)).map(([type, a, b, [count, found]]) => {
      const [min, max] = [Math.min(a, b), Math.max(a, b)].map((value) => (type === "INT" && Number.isFinite(value) ? Math.trunc(value) : type === "INT" ? 7 : value));
      return number(path, type as "INT" | "FLOAT", { min: Math.min(min!, max!), max: Math.max(min!, max!), histograms: found }, count);
    }),
    fc.tuple(labels, counts, fc.constantFrom(DataType.STRING, DataType.INT, DataType.FLOAT), fc.constantFrom(0n, 0n, 0n, 1n)).map(([found, count, type, invalidUtf8Count]) => text(path, found, count, { type, invalidUtf8Count })),
    fc.tuple(fc.integer({ min: 0, max: 200 }), counts).map(([largest, count]) => bytes(path, largest, count)),
    fc.tuple(counts, fc.double({ min: 0, max: 1, noNaN: true })).map(([count, featureCoverage]) => text(path, { x: 1 }, { ...count, customStats: [language({ featureCoverage, tokenStatistics: [{ token: { case: "stringToken", value: "t" }, fractionOfSequences: featureCoverage, perSequenceMaxFrequency: featureCoverage * 9 }] })] })),
  );
}

const paths = ["a", "b", "c", "d", "s/x", "s/y"];
const data: fc.Arbitrary<DatasetFeatureStatistics> = fc.tuple(fc.subarray(paths), fc.tuple(...paths.map(feature)), counts).map(([kept, features, count]) =>
  dataset([...(kept.some((path) => path.startsWith("s/")) ? [struct("s", count)] : []), ...features.filter((_, i) => kept.includes(paths[i]!))]));

const domains = [
  "", "", 'domain: "d"', 'domain: "gone"', 'string_domain { value: "x" }', "bool_domain { }", 'bool_domain { true_value: "yes" false_value: "" }', "int_domain { min: 0 max: 1 }", "int_domain { }", "float_domain { min: 0.3 max: 0.7 disallow_nan: true disallow_inf: true }",
  "natural_language_domain { coverage { min_coverage: 0.7 } token_constraints { string_value: \"t\" min_fraction_of_sequences: 0.6 max_per_sequence: 2 } }", "image_domain { max_image_byte_size: 10 }", "time_domain { }", "audio_domain { }",
];
const described = (name: string) => fc.record({
  type: fc.constantFrom("type: INT", "type: FLOAT", "type: BYTES", ""), domain: fc.constantFrom(...domains),
  presence: fc.constantFrom("", "presence { min_count: 1 }", "presence { min_fraction: 1.0 min_count: 11 }", "presence { min_fraction: 0.35 }", "presence { min_fraction: -1 }"),
  shape: fc.constantFrom("", "value_count { min: 1 max: 1 }", "value_count { min: 2 }", "value_counts { value_count { min: 1 } value_count { min: 1 max: 2 } }", "shape { dim { size: 2 } }", "shape { }", "value_count { min: 3 max: 1 }"),
  more: fc.constantFrom("", "unique_constraints { min: 2 max: 3 }", "distribution_constraints { min_domain_mass: 0.5 }", "lifecycle_stage: ALPHA", 'not_in_environment: "E"'),
}).map((parts) => `feature { name: "${name}" ${Object.values(parts).join(" ")} }`);
const schemas: fc.Arbitrary<Schema> = fc.tuple(...["a", "b", "c", "x"].map(described), fc.boolean(), fc.constantFrom("", "dataset_constraints { min_examples_count: 20 max_examples_count: 30 }", "dataset_constraints { max_examples_count: 3 }"))
  .map(([a, b, c, x, nested, sizes]) => schemaOf(`${a} ${b} ${c} ${nested ? `feature { name: "s" type: STRUCT presence { min_count: 1 } struct_domain { ${x} } }` : ""} ${sizes} string_domain { name: "d" value: "x" value: "yes" } default_environment: "E"`));

test("a schema that was updated with data finds nothing wrong with them", () => {
  fc.assert(fc.property(data, schemas, fc.constantFrom(undefined, "E"), fc.boolean(), (found, schema, environment, inferFeatureShape) => {
    const { repaired } = validateStatistics(found, schema, { environment, maxStringDomainSize: 5, inferFeatureShape });
    const { features, dataset: size } = validateStatistics(found, repaired, { environment });
    expect([...features, ...size]).toEqual([]);
  }), { numRuns: 800 });
});

test("a schema that was inferred from data finds nothing wrong with them", () => {
  fc.assert(fc.property(data, fc.boolean(), (found, inferFeatureShape) => {
    expect(validateStatistics(found, inferSchema(found, { inferFeatureShape })).features).toEqual([]);
  }), { numRuns: 400 });
});

const anomaliesOf = (found: DatasetFeatureStatistics, schema: Schema, previous: DatasetFeatureStatistics) => assembleAnomalies(validateStatistics(found, schema, { previous, serving: previous }), schema);

test("validation changes nothing it is given, and says the same each time, in whatever order the features come", () => {
  fc.assert(fc.property(data, data, schemas, fc.nat(), (found, previous, plain, seed) => {
    const schema = clone(SchemaSchema, plain);
    for (const feature of schema.feature) feature.driftComparator = schemaOf('feature { drift_comparator { infinity_norm { threshold: 0.1 } jensen_shannon_divergence { threshold: 0.1 } } }').feature[0]!.driftComparator!;
    const [before, original] = [clone(DatasetFeatureStatisticsSchema, found), clone(SchemaSchema, schema)];
    const first = anomaliesOf(found, schema, previous);
    expect(equals(AnomaliesSchema, anomaliesOf(found, schema, previous), first)).toBe(true);
    expect(equals(DatasetFeatureStatisticsSchema, found, before) && equals(SchemaSchema, schema, original)).toBe(true);
    const shuffled = create(DatasetFeatureStatisticsSchema, { ...found, features: [...found.features].sort((a, b) => order(a, seed) - order(b, seed)) });
    expect(JSON.stringify(toJson(AnomaliesSchema, anomaliesOf(shuffled, schema, previous)))).toBe(JSON.stringify(toJson(AnomaliesSchema, first)));
    const turned = create(SchemaSchema, { ...schema, feature: [...schema.feature].reverse() });
    const { baselineSchema: _, ...other } = anomaliesOf(found, turned, previous);
    expect(other).toEqual({ ...first, baselineSchema: undefined });
  }), { numRuns: 200 });
});

function order({ fieldId }: FeatureNameStatistics, seed: number): number {
  const name = fieldId.case === "path" ? fieldId.value.step.join("/") : "";
  return [...name].reduce((hash, char) => (Math.imul(hash, 31) + char.charCodeAt(0) + seed) | 0, seed);
}
