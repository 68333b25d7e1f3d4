/** The files that patterns stand for: paths as the pattern begins them (relative to the workspace, or absolute), sorted. */
export interface ResolvedInputs {
    readonly inputs: readonly {
        readonly split: string;
        readonly files: readonly string[];
    }[];
    /** The latest span that is read. */
    readonly span: number;
    /** The first one, when a range is read. */
    readonly firstSpan?: number;
    /** The version of the latest span. */
    readonly version?: number;
}
/**
 * Which spans are read: the latest, all, the `last` ones after leaving out the newest `skip`, or those in a range
 * (inclusive; a date stands for its days since 1970-01-01, a month for all of its days).
 */
export type SpanRange = "latest" | "all" | {
    readonly last: number;
    readonly skip?: number;
} | {
    readonly from?: number | string;
    readonly to?: number | string;
};
/**
 * Finds the files of each split's pattern: of the latest span, or of those in the range, each in its latest version; spans
 * ascending, then names. All patterns must have the same places and come to the same spans and versions. No file is a `UserError` with the name
 * that is nearest to what was asked for. A folder stands for all `.csv` files in it.
 */
export declare function resolveInputs(patterns: Readonly<Record<string, string>>, workspace: string, range?: SpanRange): Promise<ResolvedInputs>;
/** Refuses a range of spans that contradicts itself, whatever files there are. */
export declare function checkSpans(range: SpanRange): void;
