import type { Batch } from "./batch.ts";
interface Sampling {
    /** About so many rows are taken, of `rows` that the split has; all when there are not more. */
    readonly most: number;
    readonly rows: number;
    readonly seed: number;
}
/**
 * A random sample of a split's tf.Examples in one batch: every row has the same chance, and the same split and seed give the same
 * rows. Only rows that are taken are decoded, so that the time goes into unpacking the files.
 */
export declare function sampleExamples(directory: string, split: string, { most, rows, seed }: Sampling): Promise<Batch>;
export {};
