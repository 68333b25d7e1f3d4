import { parseArgs } from "node:util";
import { clone } from "@bufbuild/protobuf";
import { exitCodes, UserError } from "../core/error.ts";
import { readSchemaSource, schemaText } from "../data/schema.ts";
import { SchemaSchema, type Feature, type Schema } from "../data/schema_pb.ts";
import { parseFieldPlaces } from "../data/text-places.ts";
import { schemaMistakes } from "../validation/schema/schema-mistakes.ts";
import { addFeature, applySetting, changeEnvironments, changeValues, featureAt, removeFeature } from "../validation/schema/schema-settings.ts";
import { atMost, type Invocation } from "./invocation.ts";
import { rewriteOptions, rewriteSchema } from "./schema-rewrite.ts";

const editOptions = {
  feature: { type: "string", multiple: true }, set: { type: "string", multiple: true }, add: { type: "boolean" }, remove: { type: "boolean" }, rename: { type: "string" },
  "add-value": { type: "string", multiple: true }, "remove-value": { type: "string", multiple: true },
  "in-environment": { type: "string", multiple: true }, "not-in-environment": { type: "string", multiple: true }, "every-environment": { type: "string", multiple: true },
  "add-environment": { type: "string", multiple: true }, "remove-environment": { type: "string", multiple: true },
} as const;

type Edits = { readonly [K in keyof typeof editOptions]?: ((typeof editOptions)[K] extends { multiple: true } ? string[] : (typeof editOptions)[K]["type"] extends "boolean" ? boolean : string) | undefined };

/**
 * `assay schema edit SCHEMA --feature F --set KEY=VALUE …`: changes a schema as told, by the smallest change of its text. A change
 * that would contradict the rest of the schema is refused.
 */
export async function schemaEdit({ args }: Invocation): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { ...editOptions, ...rewriteOptions } });
  atMost(positionals, 1);
  const [file] = positionals;
  if (file === undefined) throw new UserError("which schema is edited?", { hint: "assay schema edit schema.pbtxt --feature island --add-value Anvers" });
  const source = await readSchemaSource(file);
  const schema = clone(SchemaSchema, source.schema);
  applyEdits(schema, values);
  refuseNewMistakes(source.schema, schema);
  await rewriteSchema(source, { schema, reasons: [] }, values);
  return exitCodes.ok;
}

function applyEdits(schema: Schema, edits: Edits): void {
  const { feature: names = [], set = [], "add-environment": defined = [], "remove-environment": undefining = [] } = edits;
  schema.defaultEnvironment = [...schema.defaultEnvironment.filter((name) => !undefining.includes(name)), ...defined.filter((name) => !schema.defaultEnvironment.includes(name))];
  const ofFeature = Object.entries(edits).filter(([name, value]) => value !== undefined && !["feature", "set", "add-environment", "remove-environment", "dry-run", "json", "format", "out"].includes(name)).map(([name]) => name);
  if (names.length === 0 && ofFeature.length > 0) throw new UserError(`--${ofFeature[0]} of which feature?`, { hint: "--feature NAME" });
  if (names.length === 0) for (const setting of set) applySetting(schema, undefined, setting);
  for (const name of names) editFeature(schema, name, edits);
  if (names.length + set.length + defined.length + undefining.length === 0) throw new UserError("nothing is to be edited", { hint: "--feature island --set presence=required; assay help lists the options" });
}

function editFeature(schema: Schema, name: string, edits: Edits): void {
  if (edits.remove) return removeFeature(schema, name);
  const feature: Feature = edits.add ? addFeature(schema, name) : featureAt(schema, name);
  for (const setting of edits.set ?? []) applySetting(schema, feature, setting);
  changeValues(schema, feature, { add: edits["add-value"] ?? [], remove: edits["remove-value"] ?? [] });
  changeEnvironments(schema, feature, { into: edits["in-environment"] ?? [], out: edits["not-in-environment"] ?? [], reset: edits["every-environment"] ?? [] });
  if (edits.rename !== undefined) feature.name = edits.rename;
}

function refuseNewMistakes(before: Schema, after: Schema): void {
  const errors = (schema: Schema): string[] => schemaMistakes(parseFieldPlaces(SchemaSchema, schemaText(schema), "")).filter(({ severity }) => severity === "error").map(({ subject, message }) => `${subject}: ${message}`);
  const known = new Set(errors(before));
  const fresh = errors(after).filter((error) => !known.has(error));
  if (fresh.length > 0) throw new UserError(fresh.map((error) => ({ message: `the schema would be wrong: ${error}` })));
}
