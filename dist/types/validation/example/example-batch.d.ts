import type { Batch, Column } from "../../data/batch.ts";
import { FeatureType } from "../../data/schema_pb.ts";
import { type ExampleValues } from "./example-values.ts";
/** What is wrong with a value that no feature can hold. */
export interface Misfit {
    readonly path: readonly string[];
    readonly message: string;
}
/** An example as a batch of one row. Values that no feature can hold are left out and told. */
export declare function exampleBatch(values: ExampleValues, typeOf: (path: readonly string[]) => FeatureType | undefined): {
    readonly batch: Batch;
    readonly misfits: readonly Misfit[];
};
/** Whether a value is more than one list: a list of lists, or an object. */
export declare function isNested(value: unknown): boolean;
/** A feature's value in one row as a column; a sentence where no feature can hold it. Whole numbers are integers unless the schema says FLOAT. */
export declare function columnOf(value: unknown, wanted: FeatureType | undefined): Column | string;
