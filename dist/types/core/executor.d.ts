import type { Artifact, Properties } from "./artifact.ts";
import type { Component, Progress } from "./component.ts";
import type { JsonObject } from "./json.ts";
/** One execution of a component, ready to be carried out somewhere else: in a child process, on another machine. */
export interface Job {
    readonly node: string;
    readonly component: Component;
    readonly inputs: Readonly<Record<string, Artifact | undefined>>;
    /** Output → type and an existing, empty directory. */
    readonly outputs: Readonly<Record<string, {
        readonly type: string;
        readonly path: string;
    }>>;
    readonly parameters: JsonObject;
    readonly workspace: string;
    readonly temporary: string;
    readonly seed: number;
    readonly timeoutSeconds: number;
    readonly signal: AbortSignal;
    progress(progress: Progress): void;
    log(line: string, stream: "out" | "error"): void;
}
/**
 * Carries out a job and returns the properties of each output; the files are in the outputs' directories then.
 * A mistake of the user is a `UserError`; when it rejects, nothing of the job runs any more.
 */
export type Executor = (job: Job) => Promise<Readonly<Record<string, Properties>>>;
