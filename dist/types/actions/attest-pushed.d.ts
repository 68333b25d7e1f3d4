import type { Assembled } from "../assemble.ts";
import type { RunSummary } from "../core/run-summary.ts";
import type { PipelineJob } from "./finish-run.ts";
/** What is signed, and with what it is found out. */
interface Signing {
    readonly summary: RunSummary;
    readonly assembled: Assembled;
}
/** A job that must sign what it pushes and may not is stopped before it pushes anything. */
export declare function demandSigning({ inputs, event, environment }: PipelineJob): void;
/**
 * Signs what a run of the default branch pushed of a blessed model, each model and place once: its provenance and how its
 * gates came out. The bundles go to GitHub, beside what was pushed, and into the records. What goes wrong is said in a
 * sentence each. Returns false when something did.
 */
export declare function attestPushed(job: PipelineJob, { summary, assembled }: Signing): Promise<boolean>;
export {};
