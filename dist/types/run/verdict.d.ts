import type { Artifact } from "../core/artifact.ts";
import type { Outcome } from "../core/event.ts";
import type { Gate, Verdict } from "../core/finding.ts";
import type { Forced } from "../core/forced.ts";
import type { Pipeline } from "../core/pipeline.ts";
import type { NodeEnd } from "./node-run.ts";
import type { Made } from "./run-options.ts";
/** A verdict and the one sentence that says why. */
interface Judgement {
    readonly verdict: Verdict;
    readonly reason: string;
}
/** The verdict of a run: a failed step, else a failed gate or a refused blessing, else what the blessing says. */
export declare function judge(pipeline: Pipeline, ends: ReadonlyMap<string, NodeEnd>, made: Made): Judgement;
/** The word on the model alone: whether pushing it worked does not matter. */
export declare function judgeModel(pipeline: Pipeline, ends: ReadonlyMap<string, NodeEnd>, made: Made): Judgement;
/** The model a ModelBlessing of this run is about: the model of this run that the judging node reads. */
export declare function judgedModel(pipeline: Pipeline, made: Made): Artifact | undefined;
/** Whose word stands instead of the judge's. */
export declare function forcedIn(ends: ReadonlyMap<string, NodeEnd>): Forced | undefined;
/** All gates of a run, each with the node it comes from. */
export declare function gatesOf(outcomes: readonly Outcome[]): readonly Gate[];
export {};
