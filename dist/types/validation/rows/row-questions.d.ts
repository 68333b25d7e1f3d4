import type { Finding } from "../../core/finding.ts";
import type { Batch } from "../../data/batch.ts";
import { type Schema } from "../../data/schema_pb.ts";
import { type DatasetView } from "../feature-view.ts";
/** Tells of each row of a batch whether it shows a finding; undefined when none does. */
type RowTest = ((row: number) => boolean) | undefined;
/** A finding as a question to each row. */
export interface RowQuestion {
    /** The features looked at, the one the finding is about first. */
    readonly paths: readonly (readonly string[])[];
    bind(batch: Batch): RowTest;
    /** What shows it too, where no row does so well. */
    otherwise?(batch: Batch): RowTest;
    /** How far a row that shows it is beyond what is allowed, where that can be told: the worst rows are told first. */
    excess?(batch: Batch): (row: number) => number;
}
/** What a finding was made from. */
export interface QuestionContext {
    readonly schema: Schema;
    readonly current: DatasetView;
    /** What drift was measured against. */
    readonly baseline?: DatasetView | undefined;
}
/** Which rows show a finding; undefined where it is about all of them together, or about none. */
export declare function rowQuestion(finding: Finding, context: QuestionContext): RowQuestion | undefined;
export {};
