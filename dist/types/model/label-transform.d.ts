import type { Transform } from "../transform/transform.ts";
/** How a model's label is made from raw examples, for those who judge it; `undefined` when the label is a raw feature. */
export declare function loadLabelTransform(directory: string): Promise<Transform | undefined>;
