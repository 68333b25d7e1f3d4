import type { Transform } from "./transform.ts";
/** Writes a transform alone as a SavedModel: `serving_default` takes serialized tf.Examples (`examples`) and gives every output. */
export declare function writeTransformModel(directory: string, transform: Transform): Promise<void>;
