import { create } from "@bufbuild/protobuf";
import { anyPack } from "@bufbuild/protobuf/wkt";
import { firstValue, textAt, valueCount, type Column } from "../data/batch.ts";
import type { Schema } from "../data/schema_pb.ts";
import { mostFrequent } from "./byte-counts.ts";
import type { Generator } from "./generator.ts";
import { quantileHistogram } from "./histogram.ts";
import { addSequence, languageCounts, mergeLanguage, type LanguageCounts, type TokenCounts } from "./natural-language-counts.ts";
import { languageRules, type Token } from "./natural-language-rules.ts";
import { quantileSketch } from "./quantile-sketch.ts";
import { CustomStatisticSchema, NaturalLanguageStatisticsSchema, type CustomStatistic, type NaturalLanguageStatistics } from "./statistics_pb.ts";
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
export function naturalLanguage({ vocabularies = {}, numQuantilesHistogramBuckets = 10, numRankHistogramBuckets = 1000 }: NaturalLanguageOptions, schema: Schema): Generator<Map<string, LanguageCounts>> {
  const rules = languageRules(schema, vocabularies);
  return {
    name: "natural-language",
    create: () => new Map(),

    add(state, { columns, length }) {
      for (const [name, column] of columns) {
        const own = rules.get(name);
        if (!own || column.type === "empty" || column.type === "float") continue;
        let counts = state.get(name);
        if (!counts) state.set(name, (counts = languageCounts(own)));
        for (let row = 0; row < length; row++) {
          const count = valueCount(column, row);
          if (count >= 0) addSequence(counts, tokensOf(column, firstValue(column, row), count), own);
        }
      }
      return state;
    },

    merge(left, right) {
      for (const [name, from] of right) {
        let counts = left.get(name);
        if (!counts) left.set(name, (counts = languageCounts(rules.get(name)!)));
        mergeLanguage(counts, from);
      }
      return left;
    },

    finish: (state) => ({
      features: [...state].map(([name, counts]) => ({
        path: [name],
        custom: [packed(described(counts, rules.get(name)!.tokens, { quantiles: numQuantilesHistogramBuckets, ranks: numRankHistogramBuckets }))],
      })),
    }),
  };
}

function tokensOf(column: Exclude<Column, { type: "empty" }>, from: number, count: number): Token[] {
  return Array.from({ length: count }, (_, at) => (column.type === "bytes" ? textAt(column, from + at) : column.type === "int" && column.wide ? Number(column.wide[from + at]!) : column.values[from + at]!));
}

function packed(statistics: NaturalLanguageStatistics): CustomStatistic {
  return create(CustomStatisticSchema, { name: "nl_statistics", val: { case: "any", value: anyPack(NaturalLanguageStatisticsSchema, statistics) } });
}

function described(counts: LanguageCounts, tokens: readonly Token[], buckets: { readonly quantiles: number; readonly ranks: number }): NaturalLanguageStatistics {
  return create(NaturalLanguageStatisticsSchema, {
    featureCoverage: counts.tokens === 0 ? 0 : counts.covered / counts.tokens,
    avgTokenLength: counts.covered === 0 ? 0 : counts.characters / counts.covered,
    minSequenceLength: BigInt(Math.max(0, counts.shortest)),
    maxSequenceLength: BigInt(Math.max(0, counts.longest)),
    ...(counts.covered > 0 && { tokenLengthHistogram: quantileHistogram(quantileSketch.finish(counts.tokenLengths), buckets.quantiles) }),
    ...(counts.longest >= 0 && { sequenceLengthHistogram: quantileHistogram(quantileSketch.finish(counts.sequenceLengths), buckets.quantiles) }),
    rankHistogram: { buckets: mostFrequent(counts.occurrences, buckets.ranks).map(({ label, count }, rank) => ({ lowRank: BigInt(rank), highRank: BigInt(rank), label, sampleCount: count })) },
    tokenStatistics: counts.longest < 0 ? [] : tokens.map((token, at) => tokenStatistics(token, counts.byToken[at]!, counts.sequences)),
    reportedSequences: [...counts.leastCovered, ...counts.shortestTokens].map(({ text }) => text),
  });
}

function tokenStatistics(token: Token, { frequency, sequences, fewest, most, positions }: TokenCounts, all: number) {
  return {
    token: typeof token === "number" ? { case: "intToken" as const, value: BigInt(token) } : { case: "stringToken" as const, value: token },
    ...(sequences > 0 && {
      frequency,
      fractionOfSequences: sequences / all,
      perSequenceMinFrequency: fewest,
      perSequenceMaxFrequency: most,
      perSequenceAvgFrequency: frequency / sequences,
      positions: { buckets: [...positions].flatMap((sampleCount, part) => (sampleCount === 0 ? [] : [{ lowValue: part / positions.length, highValue: (part + 1) / positions.length, sampleCount }])) },
    }),
  };
}
