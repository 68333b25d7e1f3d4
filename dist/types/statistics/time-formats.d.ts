/** The formats that a text is a time in, in TFDV's order. */
export declare function matchingTimeFormats(text: string): readonly string[];
interface IntegerTime {
    /** The number of TimeDomain's IntegerTimeFormat. */
    readonly format: number;
    /** From 1990 up to 2030. */
    readonly begin: number;
    readonly end: number;
}
/** Integers that are days, seconds, milliseconds, microseconds or nanoseconds since 1970, between 1990 and 2030. */
export declare const integerTimes: readonly IntegerTime[];
export {};
