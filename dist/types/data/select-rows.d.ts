import type { Batch } from "./batch.ts";
/** The rows of a batch with these numbers, in this order, as a batch of their own. */
export declare function selectRows({ columns, nested }: Batch, rows: Int32Array): Batch;
