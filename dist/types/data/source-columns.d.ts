import type { Batch } from "./batch.ts";
import { type SourceColumn, type SourceFile } from "./source.ts";
type Described = readonly {
    readonly file: SourceFile;
    readonly columns: readonly SourceColumn[];
}[];
interface JoinRule {
    /** Files whose types of one column differ: `widen` takes the more general type, `refuse` is a `UserError`. */
    readonly mixed: "widen" | "refuse";
}
/** The columns of files by name, in the order in which the files have them first. A column that is missing in a file has no values there. */
export declare function joinColumns(files: Described, { mixed }: JoinRule): SourceColumn[];
/** Takes what a batch holds into the columns found so far. Types in one file are alike. */
export declare function unitedColumns(columns: Map<string, SourceColumn>, { columns: flat, nested }: Batch): void;
export {};
