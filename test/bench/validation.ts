// Validates the statistics of many features against a schema, with drift on every one: node test/bench/validation.ts [features]
// Prints CPU seconds, and TFDV's on the same files when ASSAY_TFX_PYTHON names a Python with TFX.
import { clone, create, fromBinary, toBinary } from "@bufbuild/protobuf";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FeatureComparatorSchema, SchemaSchema, type Schema } from "../../src/data/schema_pb.ts";
import { printText } from "../../src/data/text-print.ts";
import { DatasetFeatureStatisticsListSchema, type DatasetFeatureStatistics } from "../../src/statistics/statistics_pb.ts";
import { assembleAnomalies } from "../../src/validation/anomalies.ts";
import { AnomaliesSchema } from "../../src/validation/anomalies_pb.ts";
import { inferSchema } from "../../src/validation/schema/schema-inference.ts";
import { validateStatistics } from "../../src/validation/validate-statistics.ts";
import { dataset, histogram, number, text } from "../validation/fixtures/statistics.ts";

const features = Number(process.argv[2] ?? 10_000);

/** A third each of integers, floats and texts of forty values; a tenth of them is wrong in the shifted ones. */
function described(shift: number): DatasetFeatureStatistics {
  const steps = Array.from({ length: 10 }, (_, i) => i);
  return dataset(Array.from({ length: features }, (_, i) => {
    const moved = i % 10 === 0 ? shift : 0;
    const histograms = [false, true].map((quantiles) => histogram(steps.map((step) => [step + moved / 3, step + 1 + moved / 3, 100 + ((i * step) % 17)]), { quantiles }));
    if (i % 3 === 0) return number(`f${i}`, "INT", { min: -moved, max: 10, histograms }, { present: 1000 - moved, missing: moved });
    if (i % 3 === 1) return number(`f${i}`, "FLOAT", { min: moved, max: 11, histograms }, { present: 1000 });
    return text(`f${i}`, Object.fromEntries(Array.from({ length: 40 }, (_, label) => [`value ${label + moved}`, 40 - label])), { present: 820 });
  }), 1000);
}

function guarded(schema: Schema): Schema {
  const drift = create(FeatureComparatorSchema, { jensenShannonDivergence: { threshold: 0.01 } });
  for (const feature of schema.feature) feature.driftComparator = clone(FeatureComparatorSchema, drift);
  return schema;
}

function packed(data: DatasetFeatureStatistics): Uint8Array {
  return toBinary(DatasetFeatureStatisticsListSchema, create(DatasetFeatureStatisticsListSchema, { datasets: [data] }));
}

function seconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

const files = { before: packed(described(0)), now: packed(described(2)) };
const read = (bytes: Uint8Array): DatasetFeatureStatistics => fromBinary(DatasetFeatureStatisticsListSchema, bytes).datasets[0]!;
const [before, now] = [read(files.before), read(files.now)];
const schema = guarded(inferSchema(before));
let size = 0;
let anomalies = 0;
const validate = seconds(() => {
  const found = assembleAnomalies(validateStatistics(now, schema, { previous: before }), schema);
  anomalies = Object.keys(found.anomalyInfo).length;
  size = toBinary(AnomaliesSchema, found).length;
});
const repair = seconds(() => { void validateStatistics(now, schema).repaired; });
const infer = seconds(() => { inferSchema(now); });
console.log(`${features} features, ${anomalies} with anomalies (${size} bytes): validated in ${validate.toFixed(2)} CPU s, updated in ${repair.toFixed(2)}, inferred in ${infer.toFixed(2)}`);

const python = process.env["ASSAY_TFX_PYTHON"];
if (python) {
  const folder = mkdtempSync(join(tmpdir(), "validation-bench-"));
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
  writeFileSync(join(folder, "schema.pbtxt"), printText(SchemaSchema, schema));
  const script = `
import os, sys, time
os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
import tensorflow_data_validation as tfdv
from tensorflow_metadata.proto.v0 import statistics_pb2
read = lambda name: statistics_pb2.DatasetFeatureStatisticsList.FromString(open(sys.argv[1] + "/" + name, "rb").read())
before, now, schema = read("before"), read("now"), tfdv.load_schema_text(sys.argv[1] + "/schema.pbtxt")
started = time.process_time(); found = tfdv.validate_statistics(now, schema, previous_statistics=before); validated = time.process_time() - started
print("TFDV: %d with anomalies, validated in %.2f CPU s" % (len(found.anomaly_info), validated))`;
  console.log(execFileSync(python, ["-c", script, folder], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim());
  rmSync(folder, { recursive: true });
}
