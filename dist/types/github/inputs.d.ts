/** What the user of the action sets; `action.yml` documents each. */
export interface Inputs {
    readonly path: string;
    readonly environment: string | undefined;
    readonly sets: readonly string[];
    readonly token: string | undefined;
    readonly comment: boolean;
    readonly check: boolean;
    readonly failOn: "not-blessed" | "failed" | "never";
    /** Undefined: nothing is recorded between runs. */
    readonly metadataBranch: string | undefined;
    readonly archive: boolean;
    /** Most bytes of the comment. */
    readonly commentBudget: number;
}
/** The inputs by the names of `action.yml`. */
export declare const inputNames: readonly ["path", "environment", "set", "token", "comment", "check", "fail-on", "metadata-branch", "archive", "comment-budget"];
/** Reads the inputs as the runner gives them (`INPUT_FAIL-ON`). All mistakes are one `UserError`. */
export declare function readInputs(environment: Readonly<Record<string, string | undefined>>): Inputs;
