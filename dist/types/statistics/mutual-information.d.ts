import type { Schema } from "../data/schema_pb.ts";
import type { Generator } from "./generator.ts";
import { type RowSample } from "./row-sample.ts";
/** How much each feature tells of a label. */
export interface MutualInformationOptions {
    readonly label: string;
    /** Numeric features that are categories, beside those that the schema says. */
    readonly categorical?: readonly string[] | undefined;
    /** How many rows are looked at, at most: default 10,000. */
    readonly sampleRows?: number | undefined;
    /** Of lists: how many coordinates stand for one, at most; default 512. */
    readonly maxEncodingLength?: number | undefined;
    readonly seed?: number | undefined;
}
/**
 * The custom statistic `adjusted_mutual_information`: how many bits a feature tells of the label, beyond what it would by
 * chance (the same values shuffled). TFDV's estimate, over all data instead of the mean of random partitions: of up to
 * `sampleRows` rows that are chosen by a hash of all their values, so that neither order nor batches matter; of fewer
 * rows it takes all.
 */
export declare function mutualInformation({ label, categorical, sampleRows, maxEncodingLength, seed }: MutualInformationOptions, schema?: Schema): Generator<RowSample>;
