import type { Schema } from "../data/schema_pb.ts";
import { type CrossFeaturesOptions } from "./cross-features.ts";
import type { Generator } from "./generator.ts";
import { type LiftOptions } from "./lift.ts";
import { type MutualInformationOptions } from "./mutual-information.ts";
import { type NaturalLanguageOptions } from "./natural-language.ts";
import { type SemanticTypesOptions } from "./semantic-types.ts";
/** Which statistics are made beside those that every feature has. */
export interface GeneratorOptions {
    /** Covariance and correlation of pairs of numeric features. */
    readonly crossFeatures?: boolean | CrossFeaturesOptions | undefined;
    /** Lift of categorical values for each label. */
    readonly lift?: LiftOptions | undefined;
    /** How much each feature tells of a label. */
    readonly mutualInformation?: MutualInformationOptions | undefined;
    /** Pictures, sentences and times. */
    readonly semanticTypes?: boolean | SemanticTypesOptions | undefined;
    /** Coverage and lengths of token sequences, as the schema's natural language domains ask for. */
    readonly naturalLanguage?: boolean | NaturalLanguageOptions | undefined;
    /** Counts of −1, of empty strings and of empty inner lists. */
    readonly emptyValues?: boolean | undefined;
}
/** The generators of the chosen statistics, each with its options. `schema` says which features hold categories. */
export declare function generatorsFor(options: GeneratorOptions, schema?: Schema): Generator[];
