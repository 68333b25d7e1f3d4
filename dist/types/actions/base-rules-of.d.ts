import { type Assembled } from "../assemble.ts";
import type { Pipeline } from "../core/pipeline.ts";
import type { Change } from "../core/report.ts";
import type { PipelineJob } from "./finish-run.ts";
/** A pipeline as it is judged, and what of its rules changed. */
interface Judged {
    readonly pipeline: Pipeline;
    readonly changes: readonly Change[];
}
/**
 * Before a merge, the pipeline judged by the rules of the base branch as well: its configuration and schema are read from git,
 * where the change cannot reach. Elsewhere the rules that are checked out are the law. Workflows that changed are told as rules.
 */
export declare function judgedByBase(job: PipelineJob, { pipeline, options: { workspace, stateDirectory } }: Assembled): Promise<Judged>;
/** What a run makes does not belong into a repository: records and artifacts that were committed would be taken for its own. */
export declare function refuseCommittedState(folder: string): Promise<void>;
export {};
