/** Averages `values` into at most `width` groups of equal length, so that a long histogram keeps its shape. */
export declare function resampled(values: readonly number[], width: number): readonly number[];
/**
 * Values as bars of text, at most `width`; `▁` is next to nothing, never a blank.
 * `max` is the value of a full bar, for two that share a scale. Not-numbers are zero.
 */
export declare function sparkline(values: readonly number[], width?: number, max?: number): string;
/** The highest bar `sparkline` would draw. */
export declare function peak(values: readonly number[], width?: number): number;
/** A share of a whole (0…1) as ten cells: `██████░░░░`. */
export declare function shareBar(share: number, cells?: number): string;
