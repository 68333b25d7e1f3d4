import type { Generator } from "./generator.ts";
import { type ImageFormat } from "./image-headers.ts";
/** How the meaning of values is told. */
export interface SemanticTypesOptions {
    /** How many values must have been seen; default 100. */
    readonly minValues?: number | undefined;
    /** The share of values that must fit; default 0.8. */
    readonly minRatio?: number | undefined;
    /** Also give the largest width and height of pictures, by their headers; default no. */
    readonly imageSizes?: boolean | undefined;
}
interface SemanticState {
    readonly path: readonly string[];
    values: number;
    /** Whether there were values of a type that the meaning cannot have. */
    notText: boolean;
    notTime: boolean;
    invalid: boolean;
    empty: boolean;
    images: Record<ImageFormat, number>;
    maxWidth: number;
    maxHeight: number;
    sentences: number;
    /** In the order in which they were first seen: of two equally frequent formats the first one counts. */
    times: Map<string, number>;
}
/**
 * What values mean: pictures, sentences or times. The custom statistic `domain_info` holds the domain as SchemaGen takes it,
 * beside it are `image_format_histogram`, `natural_language_match_rate` or `time_match_ratio`. Every value is looked at: TFDV
 * takes only the first 100 of each batch for sentences, so that what it finds depends on the size of its batches.
 */
export declare function semanticTypes({ minValues, minRatio, imageSizes }?: SemanticTypesOptions): Generator<Map<string, SemanticState>>;
export {};
