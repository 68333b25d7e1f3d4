import { create, fromBinary, toBinary } from "@bufbuild/protobuf";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { splitDirectory } from "../data/examples.ts";
import { PathSchema } from "../data/path_pb.ts";
import type { Schema } from "../data/schema_pb.ts";
import {
  Anomalies_AnomalyNameFormat, AnomaliesSchema, AnomalyInfo_Severity, AnomalyInfoSchema, type Anomalies, type AnomalyInfo, type DriftSkewInfo,
} from "./anomalies_pb.ts";
import type { Reason } from "./reason.ts";

/** The file of an ExampleAnomalies artifact, in `Split-<name>/`. */
const anomaliesFile = "SchemaDiff.pb";

/** What goes into the proto. */
interface Found {
  readonly features: readonly { readonly path: readonly string[]; readonly key: string; readonly reasons: readonly Reason[] }[];
  readonly dataset: readonly Reason[];
  readonly driftSkew: readonly DriftSkewInfo[];
  readonly dataMissing: boolean;
}

/** Findings as TFDV's proto: keyed by path, one reason per finding, several summed up as `Multiple errors`. It holds the schema itself, no copy. */
export function assembleAnomalies({ features, dataset, driftSkew, dataMissing }: Found, schema: Schema): Anomalies {
  const anomalies = create(AnomaliesSchema, { baselineSchema: { case: "baseline", value: schema }, driftSkewInfo: [...driftSkew] });
  if (dataMissing) anomalies.dataMissing = true;
  else anomalies.anomalyNameFormat = Anomalies_AnomalyNameFormat.SERIALIZED_PATH;
  for (const { path, key, reasons } of features) {
    const info = infoOf(reasons);
    info.path = create(PathSchema, { step: [...path] });
    // A feature may be called __proto__.
    Object.defineProperty(anomalies.anomalyInfo, key, { value: info, enumerable: true, writable: true, configurable: true });
  }
  if (dataset.length > 0) anomalies.datasetAnomalyInfo = infoOf(dataset);
  return anomalies;
}

/** A reason without a long text counts for nothing beside one that has it; where none has, the last one counts. */
function infoOf(reasons: readonly Reason[]): AnomalyInfo {
  const told = reasons.filter(({ long }) => long !== "");
  const summed = told.length > 1 ? { short: "Multiple errors", long: told.map(({ long }) => long).join(" ") } : told[0] ?? reasons.at(-1)!;
  return create(AnomalyInfoSchema, {
    severity: reasons.reduce<AnomalyInfo_Severity>((worst, { severity = AnomalyInfo_Severity.ERROR }) => (severity > worst ? severity : worst), AnomalyInfo_Severity.UNKNOWN),
    shortDescription: summed.short,
    description: summed.long,
    reason: reasons.map(({ type, short, long }) => ({ type, shortDescription: short, description: long })),
  });
}

/** Writes the anomalies of one split into an artifact's directory, as TFX does. */
export async function writeAnomalies(directory: string, split: string, anomalies: Anomalies): Promise<void> {
  const folder = splitDirectory(directory, split);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, anomaliesFile), toBinary(AnomaliesSchema, anomalies));
}

/** The anomalies of one split. */
export async function readAnomalies(directory: string, split: string): Promise<Anomalies> {
  return fromBinary(AnomaliesSchema, await readFile(join(splitDirectory(directory, split), anomaliesFile)));
}
