import { type Schema } from "../data/schema_pb.ts";
import type { RawFeature } from "./graph.ts";
import type { TransformOutput } from "./transform.ts";
/** The features of a schema that `preprocess` may read: whole numbers, floats and texts, with one value or a fixed shape. */
export declare function rawFeatures(schema: Schema): RawFeature[];
/** The schema of what a transform makes, with TFT's annotations: domains of categories, vocabularies, bucket boundaries. */
export declare function transformedSchema(outputs: readonly TransformOutput[]): Schema;
