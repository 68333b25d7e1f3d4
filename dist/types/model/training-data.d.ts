import { UserError } from "../core/error.ts";
import { type Batch, type Batches } from "../data/batch.ts";
import type { Transform } from "../transform/transform.ts";
/** A feature as a model takes it: float32, the same number of values in every row. */
export interface TrainingFeature {
    readonly name: string;
    /** Values per row. */
    readonly width: number;
    /** Row-major. */
    readonly values: Float32Array<ArrayBuffer>;
}
/** A split in memory, ready to be cut into batches. */
export interface TrainingRows {
    readonly rows: number;
    readonly features: ReadonlyMap<string, TrainingFeature>;
    readonly label: TrainingFeature;
}
/** The classes of a label that is text, in the order of their numbers. */
export type LabelClasses = readonly string[];
/**
 * Reads a split into typed arrays: the outputs of the transform, float32, missing numbers 0, and the label. `batches` are raw rows,
 * or with `transformed` what the transform made of them. A text label becomes the number of its class. More than 2 GiB is a `UserError`.
 */
export declare function readTrainingRows(batches: Batches, source: TrainingSource): Promise<TrainingRows>;
/** The features of a batch that a transform made, as models take them. */
export declare function featureRows(batch: Batch, { outputs }: Transform): readonly TrainingFeature[];
/** How rows of a split become features and label. */
export interface TrainingSource {
    readonly transform: Transform;
    readonly label: string;
    /** The batches hold the transform's outputs already. */
    readonly transformed: boolean;
    /** Of a text label. */
    readonly classes?: LabelClasses | undefined;
}
/** The mistake of a label that no feature has. */
export declare function noLabel(label: string, names: readonly string[]): UserError;
/** The distinct values of a text column, sorted: classes of a text label. Undefined when the column is not text. */
export declare function textClasses(batches: Batches, name: string): Promise<LabelClasses | undefined>;
