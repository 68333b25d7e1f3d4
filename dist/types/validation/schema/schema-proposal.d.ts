import type { Suggestion } from "../../core/report.ts";
import { type LineChange } from "../../data/line-changes.ts";
import { type Schema } from "../../data/schema_pb.ts";
import type { DatasetFeatureStatistics } from "../../statistics/statistics_pb.ts";
import type { Reason } from "../reason.ts";
import { type InferenceOptions } from "./schema-inference.ts";
/** TFX's SchemaGen: the first data set makes the schema, the others widen it where they depart from it. */
export declare function inferFromAll(datasets: readonly DatasetFeatureStatistics[], options?: InferenceOptions): Schema;
/** Why a schema changes: a finding of validation. The path is empty for what concerns the whole data set. */
interface UpdateReason {
    readonly path: readonly string[];
    readonly reason: Reason;
}
/** A schema widened so that the data fit, and every finding that asked for it. */
export interface Update {
    readonly schema: Schema;
    readonly reasons: readonly UpdateReason[];
}
/** TFDV's update_schema over several data sets: relaxes what the data violate and adds new features, nothing else. Sets of integers are widened too. */
export declare function updateSchema(schema: Schema, datasets: readonly DatasetFeatureStatistics[], options?: InferenceOptions & {
    readonly environment?: string | undefined;
}): Update;
/** A line of a difference: added, removed or kept, or the head of a hunk; with the reason beside. */
interface DiffLine {
    readonly sign: "+" | "-" | " " | "@";
    readonly text: string;
    readonly note?: string;
}
/** Lines of a schema's file that give way to others, and why. */
interface ProposedChange extends LineChange {
    readonly reasons: readonly string[];
}
/** The smallest change to the text of a schema that makes an update true. */
export interface Proposal {
    readonly text: string;
    readonly changes: readonly ProposedChange[];
    /** The change as a person reads it: hunks with the file's own lines and numbers, and a reason where it changes. */
    readonly lines: readonly DiffLine[];
    /** The change as `git apply` takes it. Empty when nothing changes. */
    readonly patch: string;
}
/** What of a schema's text changes so that it reads as another schema; every other line stays as it is. */
export declare function proposeText({ text, file }: {
    readonly text: string;
    readonly file: string;
}, { schema, reasons }: Update): Proposal;
/** The changes as suggestions of whole lines: GitHub replaces lines, so what is only added comes with the line before it. */
export declare function suggestionsOf({ text, file }: {
    readonly text: string;
    readonly file: string;
}, changes: readonly ProposedChange[]): Suggestion[];
export {};
