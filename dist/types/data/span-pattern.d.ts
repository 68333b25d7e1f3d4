/** What a file's name says by the places of a pattern. */
export interface SpanMatch {
    /** Number of the span; days since 1970-01-01 for a date; 0 without a place for it. */
    readonly span: number;
    readonly version: number | undefined;
    /** The texts that stood in the places, so that `01` and `1` stay apart. */
    readonly tokens: string;
}
/** An input pattern in TFX's language, taken apart. */
export interface SpanPattern {
    readonly pattern: string;
    /** Which places it has: equal for inputs that can be read together. */
    readonly kind: string;
    /** The pattern with `*` for each place. */
    readonly glob: string;
    /** What a path (with `/`) says; `undefined` when it does not fit. */
    match(path: string): SpanMatch | undefined;
}
/**
 * Takes a pattern apart: `{SPAN}`, `{VERSION}` (both with `:width` for zero-padded numbers), `{YYYY}-{MM}-{DD}`, or
 * `{YYYY}` and `{MM}` alone (then the span is that of the first day of the month), beside `*`, `**`, `?` and `[…]`.
 */
export declare function parseSpanPattern(pattern: string): SpanPattern;
/** Days since 1970-01-01; `undefined` for a day that does not exist. */
export declare function spanOfDate({ year, month, day }: {
    readonly year: number;
    readonly month: number;
    readonly day: number;
}): number | undefined;
