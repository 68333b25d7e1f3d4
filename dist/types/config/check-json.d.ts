import { type Mistake, type Place } from "../core/error.ts";
import type { Json, JsonSchema } from "../core/json.ts";
/** Finds where in the user's file a JSON path stands. */
type FindPlace = (path: readonly (string | number)[], what?: "key" | "value") => Place | undefined;
/**
 * Checks a value against a JSON Schema (draft-07) with ajv and puts each mistake into one sentence:
 * unknown keys and values come with the nearest known one. With `fill`, `default`s are written into the value.
 */
export declare function checkJson(value: Json, schema: JsonSchema, options: {
    readonly place: FindPlace;
    readonly fill?: boolean;
    readonly within?: readonly string[];
}): readonly Mistake[];
export {};
