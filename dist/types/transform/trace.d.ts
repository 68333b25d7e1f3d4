import { type Expression } from "./expression.ts";
import type { RawFeature, TransformGraph } from "./graph.ts";
import { type Tft } from "./tft.ts";
/** The features of a row, by name. */
export type Row<Feature extends string = string> = {
    readonly [Name in Feature]: Expression;
};
/**
 * A user's transform: what a model sees, said in terms of raw features. Runs once, on symbols, and is then computed over the data:
 * the same for training, evaluation and serving.
 *
 * @example
 * export const preprocess: Preprocess<"distance" | "carrier" | "arr_delay"> = (row, tft) => ({
 *   distance: tft.scaleToZScore(row.distance),
 *   carrier: tft.computeAndApplyVocabulary(row.carrier, { topK: 20, numOovBuckets: 1 }),
 *   delayed: tft.cast(row.arr_delay.greater(15)),
 * });
 *
 * A value that is missing in an output becomes 0, "" or the vocabulary's default; see `Tft`.
 */
export type Preprocess<Feature extends string = string> = (row: Row<Feature>, tft: Tft) => Readonly<Record<string, Expression>>;
/** Where a preprocess comes from: places of mistakes are relative to `workspace`; `file` is its module, for what has no line. */
interface PreprocessSource {
    readonly workspace?: string;
    readonly file?: string;
}
/** Runs `preprocess` on symbols. Throws a `UserError` on the line of user code that is wrong. */
export declare function tracePreprocess(preprocess: Preprocess, features: readonly RawFeature[], { workspace, file }?: PreprocessSource): TransformGraph;
export {};
