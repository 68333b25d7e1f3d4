import type { Finding } from "../core/finding.ts";
import type { FeatureRow } from "../core/report.ts";
import type { FeatureDrift } from "./drift/drift.ts";
import { type DatasetView, type FeatureView } from "./feature-view.ts";
/** What the rows of one split are made from. */
interface Rows {
    readonly current: DatasetView;
    readonly baseline?: DatasetView | undefined;
    readonly drifts: readonly FeatureDrift[];
    readonly findings: readonly Finding[];
}
/** One row per feature, the worst first: failed before warned before passed, then by distance, then by name. */
export declare function featureRows({ current, baseline, drifts, findings }: Rows): FeatureRow[];
/** What a feature holds, in a word or two: `integer`, `text`, `integer, categories`. */
export declare function typeName({ type, strings }: FeatureView): string;
export {};
