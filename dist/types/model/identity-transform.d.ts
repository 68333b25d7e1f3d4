import { type Batch } from "../data/batch.ts";
import type { RawFeature } from "../transform/graph.ts";
import { type Transform } from "../transform/transform.ts";
/** The transform of a pipeline without Transform: every feature as it is. */
export declare function identityTransform(features: readonly RawFeature[]): Transform;
/** The features of a batch, sorted by name, where no schema tells: a list is a vector as long as the longest row. */
export declare function featuresOf(batch: Batch): readonly RawFeature[];
