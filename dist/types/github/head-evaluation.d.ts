import type { MetadataStore } from "../metadata/metadata-store.ts";
import type { BlessingRecord, RunRecord } from "../metadata/record.ts";
import type { BoundCommit } from "./command-authority.ts";
/** The newest run of a pipeline on the commit of a command, and its word on a model. */
interface HeadEvaluation {
    readonly run: RunRecord;
    readonly blessing: BlessingRecord | undefined;
}
/** The newest run of each pipeline on a commit (of a pull request: in that pull request), by the pipeline's name. */
export declare function evaluationsOf(metadata: MetadataStore, { commit, pullRequest }: BoundCommit, pipeline: string | undefined): Promise<readonly HeadEvaluation[]>;
/** The evaluation that is meant; a `UserError` where there is none, or several and none is named. */
export declare function theEvaluation(found: readonly HeadEvaluation[], { commit, fork }: BoundCommit): HeadEvaluation;
/** The word of a run that a person may force: on trusted code, on a model, and not blessed. */
export declare function forcibleBlessing({ run, blessing }: HeadEvaluation): BlessingRecord;
export {};
