import type { Schema } from "../data/schema_pb.ts";
import { type Anomalies, type DriftSkewInfo } from "./anomalies_pb.ts";
import type { Reason } from "./reason.ts";
/** What goes into the proto. */
interface Found {
    readonly features: readonly {
        readonly path: readonly string[];
        readonly key: string;
        readonly reasons: readonly Reason[];
    }[];
    readonly dataset: readonly Reason[];
    readonly driftSkew: readonly DriftSkewInfo[];
    readonly dataMissing: boolean;
}
/** Findings as TFDV's proto: keyed by path, one reason per finding, several summed up as `Multiple errors`. It holds the schema itself, no copy. */
export declare function assembleAnomalies({ features, dataset, driftSkew, dataMissing }: Found, schema: Schema): Anomalies;
/** Writes the anomalies of one split into an artifact's directory, as TFX does. */
export declare function writeAnomalies(directory: string, split: string, anomalies: Anomalies): Promise<void>;
/** The anomalies of one split. */
export declare function readAnomalies(directory: string, split: string): Promise<Anomalies>;
export {};
