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
export declare function languageRules(schema: Schema, vocabularies: Readonly<Record<string, Vocabulary>>): ReadonlyMap<string, LanguageRules>;
