import type { Share } from "../core/component.ts";
/** What the user of the action sets; `action.yml` documents each. */
export interface Inputs {
    /** What the action is called for. */
    readonly mode: "pipeline" | "command" | "monitor" | "report";
    readonly path: string;
    readonly environment: string | undefined;
    readonly sets: readonly string[];
    readonly token: string | undefined;
    /** One comment kept up to date, a new one per run with the older ones hidden, or none. */
    readonly comment: "update" | "new" | "off";
    readonly check: boolean;
    readonly failOn: "not-blessed" | "failed" | "never";
    /** What a merge does whose result is not what was evaluated: evaluate it now, or refuse it. */
    readonly onMismatch: "rerun" | "fail";
    /** Whether code of a fork may run on a machine that is not GitHub's. */
    readonly allowSelfHostedForks: boolean;
    /** Undefined: nothing is recorded between runs. */
    readonly metadataBranch: string | undefined;
    readonly archive: boolean;
    /** Most bytes of the comment. */
    readonly commentBudget: number;
    /** Whether what is pushed is signed: where the job may, always (else the job fails), or never. */
    readonly attest: "auto" | "on" | "off";
    /** Which share of the data this job reads, where several jobs divide it. */
    readonly share: Share | undefined;
    /** How many jobs of this workflow run have read a share each. */
    readonly shards: number | undefined;
    /** File of the workflow that is started where something is to be trained again. */
    readonly workflow: string;
}
/** The inputs by the names of `action.yml`. */
export declare const inputNames: readonly ["mode", "path", "environment", "set", "token", "comment", "check", "fail-on", "on-mismatch", "allow-self-hosted-forks", "metadata-branch", "archive", "comment-budget", "attest", "shard", "shards", "workflow"];
/** Reads the inputs as the runner gives them (`INPUT_FAIL-ON`). All mistakes are one `UserError`. */
export declare function readInputs(environment: Readonly<Record<string, string | undefined>>): Inputs;
