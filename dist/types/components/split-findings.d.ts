import type { Finding } from "../core/finding.ts";
import type { Schema } from "../data/schema_pb.ts";
import type { Placed } from "../data/text-format.ts";
import type { DatasetFeatureStatistics } from "../statistics/statistics_pb.ts";
import type { Anomalies } from "../validation/anomalies_pb.ts";
import { type CustomRules } from "../validation/rules/custom-validation.ts";
import { type FeatureDrift } from "../validation/drift/drift.ts";
import type { ExampleValidatorParameters } from "./example-validator-parameters.ts";
/** Where findings come from; each is a group of its own in `findings.json`. */
type FindingGroup = "schema" | "slices" | "drift" | "skew" | "rules";
/** What `findings.json` holds of a split. */
export interface SplitFindings extends Readonly<Record<FindingGroup, readonly Finding[]>> {
    readonly split: string;
    readonly features: readonly FeatureDrift[];
    /** Whether the baseline has this split. */
    readonly compared: boolean;
}
/** One split with all that findings are made from. */
export interface SplitToJudge {
    readonly split: string;
    readonly data: DatasetFeatureStatistics;
    /** Of slices of the split; each is named after its slice. */
    readonly slices: readonly DatasetFeatureStatistics[];
    /** The same split of the baseline, and its slices. */
    readonly previous: DatasetFeatureStatistics | undefined;
    readonly previousSlices: readonly DatasetFeatureStatistics[];
    /** The split the others are compared with; undefined for itself. */
    readonly first: {
        readonly split: string;
        readonly data: DatasetFeatureStatistics;
    } | undefined;
    readonly schema: Schema;
    /** Where the schema is written, when it is a file of the repository. */
    readonly source: Placed<Schema> | undefined;
    readonly given: ExampleValidatorParameters;
    /** Rules of the user's own on statistics. */
    readonly custom: CustomRules | undefined;
}
/** What was found in a split, and what its anomalies say in TFDV's words. */
interface Judged {
    readonly found: SplitFindings;
    readonly anomalies: Anomalies;
}
/** Everything found in a split but what its rows tell. */
export declare function findingsOf(judged: SplitToJudge): Judged;
export {};
