import { UserError } from "../core/error.ts";
import type { Schema } from "../data/schema_pb.ts";
import type { Vocabulary } from "./vocabulary-file.ts";

/** A token: a text, or its number where it has none. */
export type Token = string | number;

/** What a schema says of a feature's tokens. */
export interface LanguageRules {
  /** Tokens that do not count for coverage. */
  readonly excluded: ReadonlySet<Token>;
  /** Tokens that stand for those that are in no vocabulary. */
  readonly outOfVocabulary: ReadonlySet<Token>;
  /** Tokens that do not count for a sequence's length. */
  readonly notCounted: ReadonlySet<Token>;
  /** Tokens that are looked at on their own, numbers first. */
  readonly tokens: readonly Token[];
  readonly textOf: ReadonlyMap<number, string> | undefined;
  readonly numberOf: ReadonlyMap<string, number> | undefined;
}

/** The features of a schema whose natural language domain names a vocabulary or tokens to cover, each with its rules. */
export function languageRules(schema: Schema, vocabularies: Readonly<Record<string, Vocabulary>>): ReadonlyMap<string, LanguageRules> {
  const found = new Map<string, LanguageRules>();
  for (const { name, domainInfo } of schema.feature) {
    if (domainInfo.case !== "naturalLanguageDomain") continue;
    const { vocabulary, coverage, tokenConstraints, sequenceLengthConstraints: lengths } = domainInfo.value;
    const excluded = [...(coverage?.excludedStringTokens ?? []), ...(coverage?.excludedIntTokens ?? []).map(Number)];
    const outOfVocabulary = coverage?.oovStringTokens ?? [];
    if (vocabulary === "" && excluded.length === 0 && outOfVocabulary.length === 0) continue;
    const words = vocabulary === "" ? undefined : Object.hasOwn(vocabularies, vocabulary) ? vocabularies[vocabulary] : undefined;
    if (vocabulary !== "" && !words) {
      throw new UserError(`the feature ${name} has the vocabulary ${vocabulary}, of which no file is given`, { hint: `vocabPaths: { ${JSON.stringify(vocabulary)}: "path/of/the/file" }` });
    }
    const constraints = tokenConstraints.flatMap(({ value }): Token[] => (value.case === "intValue" ? [Number(value.value)] : value.case === "stringValue" ? [value.value] : []));
    found.set(name, {
      excluded: new Set<Token>(excluded),
      outOfVocabulary: new Set<Token>(outOfVocabulary),
      notCounted: new Set<Token>([...(lengths?.excludedIntValue ?? []).map(Number), ...(lengths?.excludedStringValue ?? [])]),
      tokens: [...new Set([...constraints.filter((token) => typeof token === "number"), ...constraints.filter((token) => typeof token === "string")])],
      textOf: words && new Map(words.map((text, at) => [at, text])),
      numberOf: words && new Map(words.map((text, at) => [text, at])),
    });
  }
  return found;
}
