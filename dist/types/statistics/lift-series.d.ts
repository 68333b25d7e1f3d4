import type { Contribution } from "./generator.ts";
import { type LiftCounts, type Tally, type Value } from "./lift-counts.ts";
interface Counted {
    readonly all: Tally;
    readonly labels: ReadonlyMap<Value, Tally>;
    readonly features: ReadonlyMap<string, LiftCounts>;
}
interface Choice {
    readonly label: string;
    readonly boundaries?: readonly number[] | undefined;
    readonly minXCount?: number | undefined;
    readonly topK?: number | undefined;
    readonly bottomK?: number | undefined;
    readonly weight?: string | undefined;
    readonly maxValues: number;
}
/** Counts as TFDV's statistics: a series of each label, of each feature by name; and the same as rank histograms to look at. */
export declare function liftOf({ all, labels, features }: Counted, choice: Choice): Contribution;
export {};
