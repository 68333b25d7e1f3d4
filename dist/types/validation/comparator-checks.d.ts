import { type Feature, type HistogramSelection } from "../data/schema_pb.ts";
import { type DriftSkewInfo_Measurement } from "./anomalies_pb.ts";
import { type DatasetView, type FeatureView } from "./feature-view.ts";
import { type Reason } from "./reason.ts";
/** What a comparator found: distances always, reasons where they are above their thresholds. */
interface Compared {
    readonly reasons: readonly Reason[];
    readonly measurements: readonly DriftSkewInfo_Measurement[];
}
/** TFDV's Jensen-Shannon divergence of a feature in two data sets; undefined where it cannot be measured. */
export declare function divergence(a: FeatureView, b: FeatureView, source?: HistogramSelection): number | undefined;
/** The comparators of a feature against the data sets there are. */
export declare function compareBoth(feature: Feature, view: FeatureView, { previous, serving }: {
    readonly previous?: DatasetView | undefined;
    readonly serving?: DatasetView | undefined;
}): {
    readonly drift: Compared;
    readonly skew: Compared;
};
export {};
