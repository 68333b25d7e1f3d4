import { clone, create, equals, toJson } from "@bufbuild/protobuf";
import fc from "fast-check";
import { SchemaSchema, type Schema } from "../../src/data/schema_pb.ts";
import { DatasetFeatureStatisticsSchema, type DatasetFeatureStatistics, type FeatureNameStatistics } from "../../src/statistics/statistics_pb.ts";
import { assembleAnomalies } from "../../src/validation/anomalies.ts";
import { AnomaliesSchema } from "../../src/validation/anomalies_pb.ts";
import { inferSchema } from "../../src/validation/schema/schema-inference.ts";
import { validateStatistics } from "../../src/validation/validate-statistics.ts";
import { schemaOf } from "./data.ts";
import { data, schemas } from "./fixtures/made-up.ts";

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
