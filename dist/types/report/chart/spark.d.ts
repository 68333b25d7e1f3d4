import type { FeatureRow } from "../../core/report.ts";
/** Size of a distribution in a row, and of the bars in it. The page's script draws the same. */
export declare const sparkSize: {
    readonly width: 200;
    readonly bars: 32;
    readonly height: 44;
};
/** A distribution ready to draw: heights 0…63 per bin, one series or two of one scale. */
interface Distribution {
    readonly current: readonly number[];
    readonly baseline?: readonly number[];
    /** Bars with gaps for values, steps for a histogram. */
    readonly values: boolean;
    /** Label of the first and of the last bin; of a range `a to b` only its outer end; of a bin outside the range with its share now. Of a single bar its label and its share. */
    readonly first: string;
    readonly last: string;
    /** Whether the first or last bin counts what lies outside the baseline's range. */
    readonly below: boolean;
    readonly above: boolean;
}
/**
 * A feature's distribution: two data sets on one scale, values aligned by name, the bins outside the range told apart.
 * The bar of all other values does not press the named ones down: it is cut at the top, and its share stands below it.
 */
export declare function distribution({ type, current, baseline }: FeatureRow): Distribution;
/** The outline of bars: steps without gaps, or single bars. Whole numbers; from the ground and back to it. */
export declare function outline(heights: readonly number[], gaps: boolean): string;
/** A label in at most 16 characters. */
export declare function brief(label: string): string;
/** What a distribution shows, in words. */
export declare function sparkLabel({ name, marks, distance }: {
    readonly name: string;
    readonly marks: readonly string[];
    readonly distance?: {
        readonly value: string;
    };
}): string;
export {};
