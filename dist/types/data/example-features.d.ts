import type { ValueType } from "./column-builder.ts";
/** A serialized `Feature` message: `bytes[start … end]`. */
export interface SerializedFeature {
    readonly bytes: Uint8Array;
    readonly start: number;
    readonly end: number;
}
/** The features of one serialized tf.Example by name. The last of equal names counts. */
export type SerializedFeatures = ReadonlyMap<string, SerializedFeature>;
/** A feature's values in a form of which there is one for equal values, however they were serialized. */
interface FeatureContent {
    readonly type: ValueType | "empty";
    /** Number of values. */
    readonly count: number;
    /** Type and values: each integer and float in its bytes, each byte string behind its length. Floats of other bits differ. */
    readonly bytes: Uint8Array;
}
/** Reads serialized tf.Examples one by one. What is none gives `undefined`. */
export interface ExampleFeatureReader {
    /** The features of the example in `bytes[start … end]`, whose memory they share. */
    features(bytes: Uint8Array, start?: number, end?: number): SerializedFeatures | undefined;
    /** What a serialized `Feature` holds; floats rounded to so many digits after the point where that is asked for. */
    content(feature: SerializedFeature, floatDigits?: number): FeatureContent | undefined;
}
/** Makes a reader, for one data set at a time: it is fastest where examples have the same features. */
export declare function createExampleFeatureReader(): ExampleFeatureReader;
/** Whether two features are serialized in the same bytes. */
export declare function sameFeature(a: SerializedFeature, b: SerializedFeature): boolean;
export {};
