import type { Finding } from "../../core/finding.ts";
import type { Section } from "../../core/report.ts";
import type { ExampleSkew } from "./example-skew.ts";
import type { FeatureSkew, MatchStats } from "../feature_skew_results_pb.ts";
/** Two splits compared, and how often a feature may differ. */
export interface ComparedPair {
    /** What was compared, for instance `train_train`; empty where there is one comparison. */
    readonly name: string;
    readonly skew: ExampleSkew;
}
/** What may differ, and what is not to be seen. */
export interface SkewRules {
    readonly identifiers: readonly string[];
    /** Largest share of compared pairs in which a feature may differ. Not given: nothing is judged. */
    readonly atMost?: number | undefined;
    /** The same for single features. */
    readonly features?: Readonly<Record<string, number>> | undefined;
    /** Features whose values are not shown. */
    readonly mask?: readonly string[] | undefined;
}
/** How many pairs a feature was compared in; those where one side has an empty list and the other nothing agree in no count. */
export declare function comparedPairs({ matchCount, diffCount }: FeatureSkew): number;
/** The share of pairs in which a feature differs. */
export declare function differingShare(feature: FeatureSkew): number;
/** What of the comparisons breaks the rules: features that differ too often, and identifiers by which nothing meets. */
export declare function skewFindings(pairs: readonly ComparedPair[], rules: SkewRules): Finding[];
/** Everything compared: which features differ how often, sample pairs with their values, which value became which. */
export declare function skewSection(pairs: readonly ComparedPair[], rules: SkewRules): Section;
/** How the two data sets met, in one line. */
export declare function matchText(match: MatchStats): string;
/** Features that differ in some pair, the one that differs most often first. */
export declare function differingFeatures({ features }: ExampleSkew): readonly FeatureSkew[];
