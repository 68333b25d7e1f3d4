import type { GraphDefBuilder, TensorName } from "../savedmodel/graph-builder.ts";
import type { FeatureSpec, RawInput } from "../savedmodel/parse-examples.ts";
import type { Transform } from "./transform.ts";
/** How serialized tf.Examples must be parsed for `emitTransform`: sparse, so that a missing value can be told from a zero. */
export declare function transformFeatures(transform: Transform): readonly FeatureSpec[];
/**
 * Writes a transform into a TensorFlow graph: raw inputs in, one tensor `[rows, …shape]` per output of the transform. The numbers
 * are those of `Transform.apply`, missing values included. Dense raw inputs count as present. `transform.without([label])`
 * first where the label is not there.
 */
export declare function emitTransform(builder: GraphDefBuilder, transform: Transform, raw: ReadonlyMap<string, RawInput>): Readonly<Record<string, TensorName>>;
