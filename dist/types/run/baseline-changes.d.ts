import type { Artifact } from "../core/artifact.ts";
import type { Reason } from "../core/event.ts";
import type { Node, Pipeline } from "../core/pipeline.ts";
import { type Change } from "../core/report.ts";
import type { Baseline } from "../metadata/baseline.ts";
import type { FingerprintParts } from "../metadata/record.ts";
import type { Plan } from "./plan.ts";
/** What decided each step of the baseline's run. */
export type BaselineParts = ReadonlyMap<string, FingerprintParts>;
/** What decides this run and did not decide the baseline in the same way: files of data and code, parameters, rules of the gate, steps. */
export declare function decidingChanges(pipeline: Pipeline, plan: Plan, before: BaselineParts): readonly Change[];
/** How large the model is, beside the baseline's. Bytes of all its files. */
export declare function modelChanges(model: Pick<Artifact, "manifest"> | undefined, baseline: Baseline | undefined): readonly Change[];
/** Changes in the order of areas, in each what a reviewer has to look at first. */
export declare function inReviewOrder(changes: readonly Change[]): readonly Change[];
/** A parameter that changed. Those of steps that judge are the rules of the gate. */
export declare function settingChange(node: Node, { part, name, before, after }: Reason): Change;
