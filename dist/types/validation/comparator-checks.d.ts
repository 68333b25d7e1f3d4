import { type Feature } from "../data/schema_pb.ts";
import { type DriftSkewInfo_Measurement } from "./anomalies_pb.ts";
import { type DatasetView, type FeatureView } from "./feature-view.ts";
import { type Reason } from "./reason.ts";
/** What a comparator found: distances always, reasons where they are above their thresholds. */
interface Compared {
    readonly reasons: readonly Reason[];
    readonly measurements: readonly DriftSkewInfo_Measurement[];
    /** Measures that the schema asks for and that say nothing of such data; each as a sentence. */
    readonly refused: readonly string[];
}
/** The data sets that comparators hold a feature against. */
interface Controls {
    readonly previous?: DatasetView | undefined;
    readonly serving?: DatasetView | undefined;
    readonly compatibility?: "tfdv" | undefined;
}
/** The comparators of a feature against the data sets there are. */
export declare function compareBoth(feature: Feature, view: FeatureView, { previous, serving, compatibility }: Controls): {
    readonly drift: Compared;
    readonly skew: Compared;
};
export {};
