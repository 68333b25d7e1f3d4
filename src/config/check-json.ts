import { Ajv, type ErrorObject } from "ajv";
import { didYouMean, type Mistake, type Place } from "../core/error.ts";
import type { Json, JsonObject, JsonSchema } from "../core/json.ts";

/** Finds where in the user's file a JSON path stands. */
type FindPlace = (path: readonly (string | number)[], what?: "key" | "value") => Place | undefined;

/**
 * Checks a value against a JSON Schema (draft-07) with ajv and puts each mistake into one sentence:
 * unknown keys and values come with the nearest known one. With `fill`, `default`s are written into the value.
 */
export function checkJson(value: Json, schema: JsonSchema, options: { readonly place: FindPlace; readonly fill?: boolean; readonly within?: readonly string[] }): readonly Mistake[] {
  const ajv = new Ajv({ meta: false, validateSchema: false, allErrors: true, strict: false, useDefaults: options.fill ?? false, verbose: true, validateFormats: false, addUsedSchema: false });
  const validate = ajv.compile(pruned(schema, [value]));
  if (validate(value)) return [];
  const errors = (validate.errors ?? []).filter((error, _, all) => !isNoise(error, all));
  const seen = new Set<string>();
  return errors.map((error) => mistake(error, options)).filter(({ message, place }) => {
    const key = `${message}|${place?.line}|${place?.column}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** The schema without what says nothing of these values: properties they lack keep their names and defaults. Compiling the rest takes most of the time. */
function pruned(schema: JsonSchema, values: readonly Json[]): JsonSchema {
  const { properties, additionalProperties } = schema as { readonly properties?: Readonly<Record<string, JsonSchema>>; readonly additionalProperties?: JsonSchema | boolean };
  const objects = values.filter((value): value is JsonObject => value !== null && typeof value === "object" && !Array.isArray(value));
  const of = (key: string): readonly Json[] => objects.flatMap((object) => (Object.hasOwn(object, key) && object[key] !== undefined ? [object[key]] : []));
  const shorter = properties && Object.fromEntries(Object.entries(properties).map(([key, inner]) => {
    const held = of(key);
    return [key, held.length > 0 ? pruned(inner, held) : "default" in inner ? { default: inner["default"]! } : {}];
  }));
  const rest = typeof additionalProperties === "object" ? { additionalProperties: pruned(additionalProperties, objects.flatMap((object) => Object.values(object))) } : {};
  const branches = (schema as { readonly anyOf?: readonly JsonSchema[] }).anyOf;
  return { ...schema, ...(shorter && { properties: shorter }), ...rest, ...(branches && { anyOf: branches.map((branch) => pruned(branch, values)) }) };
}

/** An `anyOf` reports itself and every branch: the most telling one is kept. */
function isNoise(error: ErrorObject, all: readonly ErrorObject[]): boolean {
  if (error.keyword === "anyOf") return all.some((other) => other !== error && other.instancePath.startsWith(error.instancePath) && !isBranchType(other, error));
  const parent = all.find((other) => other.keyword === "anyOf" && other.instancePath === error.instancePath && error.schemaPath.startsWith(`${other.schemaPath}/`));
  return parent !== undefined && isBranchType(error, parent);
}

/** A type or const mismatch of a branch at the value itself: the other branch was meant. */
function isBranchType(error: ErrorObject, anyOf: ErrorObject): boolean {
  return error.instancePath === anyOf.instancePath && (error.keyword === "type" || error.keyword === "const");
}

function mistake(error: ErrorObject, { place, within = [] }: { readonly place: FindPlace; readonly within?: readonly string[] }): Mistake {
  const path = error.instancePath.split("/").slice(1).map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
  const where = path.length > 0 ? ` in ${[...within, ...path].join(".")}` : within.length > 0 ? ` in ${within.join(".")}` : "";
  const say = (message: string, hint?: string, at = place(path)): Mistake => ({ message, ...(at && { place: at }), ...(hint && { hint }) });
  const { keyword, params, data, parentSchema } = error;
  if (keyword === "additionalProperties") {
    const key = String(params["additionalProperty"]);
    const known = Object.keys((parentSchema?.["properties"] ?? {}) as object).filter((name) => name !== "$schema");
    return say(`unknown key ${quote(key)}${where}`, didYouMean(key, known), place([...path, key], "key"));
  }
  if (keyword === "enum") {
    const allowed = (params["allowedValues"] as unknown[]).map(String);
    const name = path.at(-1) ?? "value";
    return say(`unknown ${name} ${quote(data)}${path.length > 1 ? ` in ${[...within, ...path.slice(0, -1)].join(".")}` : ""}`, didYouMean(String(data), allowed));
  }
  if (keyword === "required") return say(`${quote(String(params["missingProperty"]))} is missing${where}`);
  if (keyword === "type") return say(`${describe(data)} where ${article(String(params["type"]))} is expected${where}`);
  if (keyword === "anyOf") return say(`${describe(data)} does not fit${where}`, expected(parentSchema));
  if (keyword === "pattern") return say(`${quote(data)} has not the right form${where}`, expected(parentSchema));
  if (keyword === "minimum" || keyword === "maximum" || keyword === "exclusiveMinimum" || keyword === "exclusiveMaximum") {
    return say(`${describe(data)} where a number ${comparisons[String(params["comparison"])]!} ${String(params["limit"])} is expected${where}`);
  }
  if (keyword === "minProperties" || keyword === "minItems") return say(`${describe(data)} without entries${where}`, expected(parentSchema));
  if (keyword === "minLength") return say(`an empty text${where}`, expected(parentSchema));
  return say(`${error.message ?? keyword}${where}`, expected(parentSchema));
}

const comparisons: Readonly<Record<string, string>> = { ">=": "of at least", "<=": "of at most", ">": "above", "<": "below" };

function expected(schema: object | undefined): string | undefined {
  const description = (schema as { description?: unknown } | undefined)?.description;
  return typeof description === "string" ? description : undefined;
}

function quote(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return JSON.stringify(text.length > 100 ? `${text.slice(0, 100)}…` : text);
}

function describe(value: unknown): string {
  if (value === null) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a map";
  return quote(value).replace(/^"(-?[\d.]+(?:e[+-]?\d+)?|true|false)"$/, typeof value === "string" ? 'the text "$1"' : "$1");
}

function article(type: string): string {
  const names: Record<string, string> = { string: "a text", integer: "a whole number", number: "a number", boolean: "true or false", object: "a map", array: "a list" };
  return type.split(",").map((one) => names[one] ?? one).join(" or ");
}
