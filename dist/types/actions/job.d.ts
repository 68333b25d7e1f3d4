import type { WebPlace } from "../github/deliver-run.ts";
import type { Delivery } from "../github/delivery.ts";
import type { Inputs } from "../github/inputs.ts";
import type { Repository } from "../github/octokit.ts";
/** The variables a runner gives. */
export type Environment = Readonly<Record<string, string | undefined>>;
/** The folder of the pipeline that the input `path` names: the folder itself, or that of the file. */
export declare function pipelineFolder(path: string): string;
/** What one call of the action works with, whatever its mode. */
export interface Job {
    readonly environment: Environment;
    /** The folder of the bundle. */
    readonly home: string;
    readonly inputs: Inputs;
    /** Undefined without a token. */
    readonly at: Repository | undefined;
    readonly place: WebPlace;
    readonly delivery: Delivery;
    /** What could not be done, a sentence each. */
    readonly warnings: string[];
    /** An existing folder, removed afterwards. */
    readonly temporary: string;
    /** Aborted when the workflow is cancelled. */
    readonly stop: AbortController;
}
