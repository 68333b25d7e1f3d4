import type { Counts } from "../distances.ts";
import type { Distribution } from "./distribution.ts";
import { type FeatureView } from "../feature-view.ts";
/** How bad a change is: `small` is worth a look, `large` is a different data set. */
export type DriftLevel = "none" | "small" | "large";
/** One thing that changed beside the shape of the distribution. */
export interface DriftCheck {
    readonly rule: "drift.new-values" | "drift.vanished-values" | "drift.range" | "drift.peak" | "drift.spread" | "drift.missing";
    readonly level: DriftLevel;
    readonly message: string;
    readonly observed: string;
    readonly limit: string;
    readonly evidence: readonly string[];
    /** Short form for a row of a table. */
    readonly mark: string;
}
/** Fewest values on each side to say anything. */
export declare const fewest = 100;
/** The level of a change, by the limits from which on it is small and large. */
export declare function levelOf(value: number, [small, large]: readonly [number, number]): DriftLevel;
/** What changed in a number beside the shape of its distribution; `p` is the chance of a shape so different. */
export declare function numberChecks(a: Distribution, b: Distribution, p: number): readonly DriftCheck[];
/** Whether more or fewer examples than before miss the feature. */
export declare function missingCheck(view: FeatureView, before: FeatureView): DriftCheck[];
type Views = readonly [FeatureView, FeatureView];
/** Values that are new, and those that are gone. */
export declare function valueChecks(views: Views, counts: readonly [Counts, Counts]): readonly DriftCheck[];
export {};
