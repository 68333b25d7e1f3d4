import { type ExampleRow, type Finding } from "../../core/finding.ts";
import type { Batch } from "../../data/batch.ts";
import { type QuestionContext, type RowQuestion } from "./row-questions.ts";
/** What is searched, and how much of it is told. */
export interface RowSearchOptions extends QuestionContext {
    /** Rows told of each finding; 3 when not given. */
    readonly most?: number | undefined;
    /** Features whose values are not told. */
    readonly mask?: readonly string[] | undefined;
}
/** Some rows, and where each is: line or number of the row in a file, which may be named by its digest. */
export interface PlacedRows {
    readonly batch: Batch;
    place(row: number): {
        readonly file: string;
        readonly number: number;
    };
}
/** Rows that show findings, found in one pass. */
export interface RowSearch {
    /** Top-level features that must be read; nothing need be read when there is none. */
    readonly columns: readonly string[];
    /** Looks at a batch; true as long as there is something left to look for. */
    add(rows: PlacedRows): boolean;
    /** The findings, each with the rows that show it. */
    finish(): readonly Finding[];
}
/** Looks for rows that show each of the findings that are no notes, all of them in the same pass: the worst where one can be worse than another, else the first. */
export declare function rowSearch(findings: readonly Finding[], options: RowSearchOptions): RowSearch;
interface Telling {
    /** The features that the row is told for. */
    readonly question: Pick<RowQuestion, "paths">;
    readonly others: readonly string[];
    readonly masked: ReadonlySet<string>;
}
/** A row as it is told: the features it is about, then some others; the values of masked ones are stars. */
export declare function exampleRow({ batch, place }: PlacedRows, row: number, { question, others, masked }: Telling): ExampleRow;
export {};
