import type { Batch } from "../data/batch.ts";
/** About this share of a batch's rows: each is in or out by a hash of its values alone, whatever stands around it. */
export declare function sampledRows(batch: Batch, rate: number): Batch;
