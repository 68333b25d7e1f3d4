import type { Finding } from "../../core/finding.ts";
import type { DatasetFeatureStatistics } from "../../statistics/statistics_pb.ts";
import { type DriftRule, type FeatureDrift } from "./drift.ts";
import { driftFindings } from "../findings.ts";
interface SlicesBefore {
    /** Slices of the data and of the baseline, each named after its slice. */
    readonly slices: readonly DatasetFeatureStatistics[];
    readonly previousSlices: readonly DatasetFeatureStatistics[];
    readonly rules: Readonly<Record<string, DriftRule>>;
    readonly split: string;
    readonly severity: Parameters<typeof driftFindings>[1]["severity"];
}
/**
 * Features that drifted within a slice by more than in all examples together, so that what the whole says is not told again for each
 * of its parts. Significance is judged over the features of all slices together; slices that one side lacks are not compared.
 */
export declare function sliceDrift({ slices, previousSlices, rules, split, severity }: SlicesBefore, whole: readonly FeatureDrift[]): readonly Finding[];
export {};
