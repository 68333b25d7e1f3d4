import { type ResolvedInputs } from "../data/input-pattern.ts";
/** What CsvExampleGen reads, and how rows become splits. */
export interface CsvExampleGenParameters {
    /** A pattern of files, or a pattern for each split. */
    readonly input: string | Readonly<Record<string, string>>;
    /** Buckets of each split when there is one input. */
    readonly splits?: Readonly<Record<string, number>>;
    readonly partitionBy?: string;
    readonly limit?: number;
    readonly empty?: "missing" | "zero-values";
    /** What `resolve` found; never given by a person. */
    readonly resolved?: ResolvedCsv;
}
/** Files and splits made definite. Splits are a list because their order decides who gets which bucket. */
interface ResolvedCsv extends ResolvedInputs {
    readonly buckets?: readonly (readonly [split: string, buckets: number])[];
}
/**
 * Reads CSV files into examples, in TFX's layout. One input is divided by TFX's hash split, several keep their names.
 * Types are found over all rows of all inputs; an empty cell is a missing value, or with `empty: "zero-values"`
 * a list without values, as TFX writes it. Either way a row lands in the split that TFX would put it in.
 */
export declare const csvExampleGen: import("../core/component.ts").Component<{}, {
    readonly examples: {
        readonly type: import("../core/artifact.ts").ArtifactType<"Examples">;
        readonly optional: false;
    };
}, CsvExampleGenParameters>;
export {};
