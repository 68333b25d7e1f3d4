import { type Share } from "../core/component.ts";
import { type Pipeline } from "../core/pipeline.ts";
import type { ResolvedNode } from "./plan.ts";
/**
 * The steps of a pipeline whose work machines can divide: those that are divisible and read of nothing else. What they make
 * of a share is no result of the pipeline; a run of the whole is given it as `shares`.
 */
export declare function sharedWork(pipeline: Pipeline): Pipeline;
/** What decides a node, and which share of it is made: the share of a result never stands for the whole. */
export declare function ofShare(resolved: ResolvedNode, share: Share | undefined): ResolvedNode;
