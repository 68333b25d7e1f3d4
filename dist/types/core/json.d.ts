/** What JSON can say. */
export type Json = null | boolean | number | string | readonly Json[] | {
    readonly [key: string]: Json;
};
/** What parameters, settings and attributes are: a JSON object that nobody changes. */
export type JsonObject = {
    readonly [key: string]: Json;
};
/** A JSON Schema (draft 2020-12) as plain data. */
export type JsonSchema = {
    readonly [key: string]: Json;
};
/**
 * The one text of a JSON value: keys sorted by code unit, no blanks, `undefined` members left out.
 * Equal values have equal texts, so it can be hashed. Throws on NaN and infinities, which JSON has not.
 */
export declare function canonicalJson(value: unknown): string;
