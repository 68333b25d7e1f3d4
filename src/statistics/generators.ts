import type { Schema } from "../data/schema_pb.ts";
import { crossFeatures, type CrossFeaturesOptions } from "./cross-features.ts";
import { emptyValues } from "./empty-values.ts";
import type { Generator } from "./generator.ts";
import { lift, type LiftOptions } from "./lift.ts";
import { mutualInformation, type MutualInformationOptions } from "./mutual-information.ts";
import { naturalLanguage, type NaturalLanguageOptions } from "./natural-language.ts";
import { semanticTypes, type SemanticTypesOptions } from "./semantic-types.ts";

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
export function generatorsFor(options: GeneratorOptions, schema?: Schema): Generator[] {
  const found: readonly (Generator | undefined)[] = [
    options.crossFeatures ? crossFeatures(options.crossFeatures === true ? {} : options.crossFeatures) : undefined,
    options.lift && lift(options.lift, schema),
    options.mutualInformation && mutualInformation(options.mutualInformation, schema),
    options.semanticTypes ? semanticTypes(options.semanticTypes === true ? {} : options.semanticTypes) : undefined,
    options.naturalLanguage && schema ? naturalLanguage(options.naturalLanguage === true ? {} : options.naturalLanguage, schema) : undefined,
    options.emptyValues ? emptyValues : undefined,
  ];
  return found.filter((one) => one !== undefined);
}
