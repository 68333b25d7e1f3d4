import { type ByteCounts } from "./byte-counts.ts";
import type { LanguageRules, Token } from "./natural-language-rules.ts";
import { type QuantileState } from "./quantile-sketch.ts";
/** How often one token occurs, and where. */
export interface TokenCounts {
    frequency: number;
    sequences: number;
    /** Per sequence; −1 before any. */
    fewest: number;
    most: number;
    /** By tenth of the sequence. */
    positions: Float64Array;
}
/** A sequence as it is shown, and why. */
interface Reported {
    readonly text: string;
    readonly measure: number;
}
/** What is counted of one feature's sequences. */
export interface LanguageCounts {
    sequences: number;
    tokens: number;
    covered: number;
    /** Characters of the covered tokens. */
    characters: number;
    shortest: number;
    longest: number;
    tokenLengths: QuantileState;
    sequenceLengths: QuantileState;
    occurrences: ByteCounts;
    /** By the token's place in the rules. */
    byToken: TokenCounts[];
    leastCovered: Reported[];
    shortestTokens: Reported[];
}
/** Nothing counted yet. */
export declare function languageCounts({ tokens }: LanguageRules): LanguageCounts;
/** Counts a sequence of tokens, as texts or as numbers. */
export declare function addSequence(counts: LanguageCounts, sequence: readonly Token[], rules: LanguageRules): void;
/** Adds the counts of `right`, under the same rules. */
export declare function mergeLanguage(left: LanguageCounts, right: LanguageCounts): void;
export {};
