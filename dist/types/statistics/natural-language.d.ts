import type { Schema } from "../data/schema_pb.ts";
import type { Generator } from "./generator.ts";
import { type LanguageCounts } from "./natural-language-counts.ts";
import type { Vocabulary } from "./vocabulary-file.ts";
/** How sequences of tokens are described. */
export interface NaturalLanguageOptions {
    /** The vocabularies that the schema names. */
    readonly vocabularies?: Readonly<Record<string, Vocabulary>> | undefined;
    readonly numQuantilesHistogramBuckets?: number | undefined;
    readonly numRankHistogramBuckets?: number | undefined;
}
/**
 * Of features whose natural language domain names a vocabulary or tokens to cover, each row a sequence of tokens: the custom
 * statistic `nl_statistics`, a NaturalLanguageStatistics: how many tokens the vocabulary covers, lengths of tokens and of
 * sequences, the most frequent tokens, what the schema's token constraints ask for, and the sequences that are covered least
 * and have the shortest tokens. Features inside structs, and such with fractions, have none.
 */
export declare function naturalLanguage({ vocabularies, numQuantilesHistogramBuckets, numRankHistogramBuckets }: NaturalLanguageOptions, schema: Schema): Generator<Map<string, LanguageCounts>>;
