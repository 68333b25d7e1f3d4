import type { Finding } from "../core/finding.ts";
import type { FeatureRow } from "../core/report.ts";
import type { DatasetFeatureStatistics } from "../statistics/statistics_pb.ts";
import { type FeatureDrift } from "./drift/drift.ts";
import { type DatasetView } from "./feature-view.ts";
/** Two data sets compared: everything that differs, none of it judged by a schema. */
export interface Changes {
    /** The split both are, or what stands for it. */
    readonly split: string;
    readonly before: DatasetView;
    readonly now: DatasetView;
    readonly drifts: readonly FeatureDrift[];
    /** Every feature of both, the one that changed most first. */
    readonly rows: readonly FeatureRow[];
    readonly findings: readonly Finding[];
}
/** Compares two data sets by Assay's drift rule, and their features: new ones, ones that are gone, ones of another type. */
export declare function changesBetween(before: DatasetFeatureStatistics, now: DatasetFeatureStatistics, split: string): Changes;
