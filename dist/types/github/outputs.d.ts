import type { RunSummary } from "../core/run-summary.ts";
/** The outputs of the action, all of them texts. `action.yml` documents them; a test holds the two together. */
interface ActionOutputs {
    readonly blessed: "true" | "false";
    readonly verdict: string;
    /** Overall metrics by name, as JSON. */
    readonly metrics: string;
    /** Where the report can be opened: an address, or a path when it could not be uploaded. */
    readonly report: string;
    /** Path of the findings as SARIF; empty when the run did not end. */
    readonly sarif: string;
    readonly "run-id": string;
    readonly "model-digest": string;
    /** Version of the first push; empty when nothing was pushed. */
    readonly "pushed-version": string;
}
/** What a run puts out for later steps of the workflow. */
export declare function outputsOf(summary: RunSummary, { report, sarif }: {
    readonly report?: string | undefined;
    readonly sarif?: string | undefined;
}): ActionOutputs;
/** What a step that names several pipelines puts out: the worst verdict, whether all are blessed, and metrics by pipeline. */
export declare function outputsOfAll(summaries: readonly RunSummary[]): Pick<ActionOutputs, "blessed" | "verdict" | "metrics">;
export {};
