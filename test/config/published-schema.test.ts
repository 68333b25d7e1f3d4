import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Ajv } from "ajv";
import { parse } from "yaml";
import { configurationSchema } from "../../src/config/configuration-schema.ts";
import { publishedSchema, sharedSchema } from "../../src/config/published-schema.ts";
import type { Json, JsonObject, JsonSchema } from "../../src/core/json.ts";

const root = resolve(import.meta.dirname, "../..");

/** The schema with each reference replaced by what it names. */
function resolved(schema: JsonSchema): JsonSchema {
  const { definitions = {}, ...rest } = schema as JsonSchema & { readonly definitions?: JsonObject };
  const visit = (value: Json): Json => {
    if (Array.isArray(value)) return (value as readonly Json[]).map(visit);
    if (value === null || typeof value !== "object") return value;
    const { $ref: reference } = value as JsonObject;
    if (typeof reference !== "string") return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, visit(inner)]));
    const definition = definitions[reference.replace("#/definitions/", "")];
    if (definition === undefined || Object.keys(value).length > 1) throw new Error(`${JSON.stringify(value)} is no reference`);
    return visit(definition);
  };
  return visit(rest) as JsonSchema;
}

test("the published schema is the one that is checked against, descriptions and defaults too, in less than half of the bytes", () => {
  const published = publishedSchema();
  expect(resolved(published)).toEqual(configurationSchema);
  expect(JSON.stringify(published).length).toBeLessThan(JSON.stringify(configurationSchema).length / 2);
});

test("ajv takes the published schema in strict mode, and judges the examples and mistakes as the whole one", () => {
  const [shared, whole] = [publishedSchema(), configurationSchema].map((schema) => new Ajv({ allErrors: true, strict: true, allowUnionTypes: true, strictTypes: false, strictRequired: false }).compile(schema));
  const wrong = [{ name: 1 }, { name: "a", examples: { csv: 3 } }, { name: "a", monitor: {} }, { name: "a", validate: { drift: { features: { x: { psi: 1 } } } } }, { name: "a", environments: { prod: { examples: { delimiter: 1 } } } }];
  for (const value of wrong) expect([JSON.stringify(value), shared!(value), shared!.errors!.map(({ message, instancePath }) => [message, instancePath])]).toEqual([JSON.stringify(value), whole!(value), whole!.errors!.map(({ message, instancePath }) => [message, instancePath])]);
  for (const name of ["penguins", "flights", "penguins-python", "penguins-pipeline"]) {
    expect([name, shared!(parse(readFileSync(join(root, "examples", name, "assay.yml"), "utf8"))), shared!.errors]).toEqual([name, true, null]);
  }
});

const long = { type: "string", description: "A text that is long enough to be worth a reference, in two places." };

test("what stands in two places is said once, the inner of what repeats as a whole is not shared by itself", () => {
  const outer = { type: "object", properties: { inner: long } };
  expect(sharedSchema({ properties: { a: outer, b: { anyOf: [outer, { type: "null" }] } } })).toEqual({
    properties: { a: { $ref: "#/definitions/a" }, b: { anyOf: [{ $ref: "#/definitions/a" }, { type: "null" }] } },
    definitions: { a: outer },
  });
});

test("what is short or stands once stays; values are no schemas; keys of the same name are kept apart", () => {
  const once = { properties: { a: { type: "string" }, b: { type: "string" }, c: long }, default: { c: long } };
  expect(sharedSchema(once)).toEqual(once);
  const other = { ...long, minLength: 1 };
  expect(sharedSchema({ properties: { "a b": long, x: { items: long }, y: { properties: { ab: other } }, z: { additionalProperties: other } } })).toEqual({
    properties: { "a b": { $ref: "#/definitions/ab" }, x: { items: { $ref: "#/definitions/ab" } }, y: { properties: { ab: { $ref: "#/definitions/ab-2" } } }, z: { additionalProperties: { $ref: "#/definitions/ab-2" } } },
    definitions: { ab: long, "ab-2": other },
  });
});
