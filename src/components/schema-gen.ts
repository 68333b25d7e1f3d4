import { access, readFile, writeFile } from "node:fs/promises";
import { join, resolve as resolvePath } from "node:path";
import { ExampleStatistics, Schema, splitNames, type Artifact } from "../core/artifact.ts";
import { component, parameters, required } from "../core/component.ts";
import { counted } from "../core/counted.ts";
import { digestOf } from "../core/digest.ts";
import type { Block, Section, Showing } from "../core/report.ts";
import { isBinarySchema, readPlacedSchema, readSchema, schemaFile, schemaText } from "../data/schema.ts";
import type { Schema as SchemaProto } from "../data/schema_pb.ts";
import { readStatistics } from "../statistics/statistics-file.ts";
import type { DatasetFeatureStatistics } from "../statistics/statistics_pb.ts";
import { inferLimits, withEvidence } from "../validation/schema/inferred-limits.ts";
import { serializePath } from "../validation/feature-path.ts";
import { isMasked } from "../validation/rows/masked-findings.ts";
import { inferFromAll, proposeText, suggestionsOf, updateSchema, type Proposal } from "../validation/schema/schema-proposal.ts";
import { copySchema, schemaSource } from "./import-schema-gen.ts";
import { withoutValues } from "./masked-schema.ts";
import { schemaGenProperties, type SchemaGenParameters } from "./schema-gen-parameters.ts";

/**
 * Infers the schema from the statistics: TFX's SchemaGen with TFDV's rules. Where the repository keeps a schema (`file`),
 * that one is the output, and what the data would change in it is shown as a proposal.
 *
 * @example
 * const { schema } = add(schemaGen, { statistics }, { file: "schema.pbtxt" });
 */
export const schemaGen = component({
  name: "SchemaGen",
  version: 1,
  inputs: { statistics: required(ExampleStatistics) },
  outputs: { schema: required(Schema) },
  parameters: parameters<SchemaGenParameters>({ type: "object", additionalProperties: false, properties: schemaGenProperties }),

  async resolve(given, workspace) {
    const path = given.file === undefined ? undefined : resolvePath(workspace, given.file);
    if (given.file === undefined || path === undefined || !(await exists(path))) return { parameters: given, materials: {} };
    await readPlacedSchema(path, given.file);
    return { parameters: given, materials: { [given.file]: digestOf(await readFile(path)) } };
  },

  async run({ statistics }, { parameters: given, outputs: { schema }, workspace }) {
    if (given.file !== undefined && (await exists(resolvePath(workspace, given.file)))) {
      await copySchema(resolvePath(workspace, given.file), schema.path, given.file);
      schema.properties[schemaSource] = given.file;
      return;
    }
    const datasets = await datasetsOf(statistics, given);
    const inferred = inferLimits(inferFromAll(datasets, given), datasets, given);
    await writeFile(join(schema.path, schemaFile), withEvidence(schemaText(inferred.schema), inferred.schema, inferred.evidence));
  },

  async show({ inputs: { statistics }, outputs: { schema }, parameters: given }): Promise<Showing> {
    const current = await readSchema(schema.path);
    const source = schema.properties[schemaSource];
    const text = await readFile(join(schema.path, schemaFile), "utf8");
    if (typeof source !== "string") return showInferred({ schema: current, text: given.mask ? schemaText(withoutValues(current, given.mask)) : text }, given.file);
    const update = updateSchema(current, await datasetsOf(statistics, given), given);
    const secret = update.reasons.filter(({ path }) => isMasked(serializePath(path), given.mask)).length;
    if (secret > 0) return showMasked(source, secret);
    const proposal = proposeText({ text, file: source }, update);
    return { ...showKept(source, proposal), suggestions: isBinarySchema(source) ? [] : suggestionsOf({ text, file: source }, proposal.changes) };
  },
});

async function datasetsOf(statistics: Artifact, { excludeSplits = [] }: SchemaGenParameters): Promise<DatasetFeatureStatistics[]> {
  const splits = splitNames(statistics).filter((split) => !excludeSplits.includes(split));
  return Promise.all(splits.map((split) => readStatistics(statistics.path, split)));
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(() => true, () => false);
}

/** A change would tell values that are not to be told. */
function showMasked(file: string, changes: number): Showing {
  const text: Block = { type: "text", text: [`These data would change ${counted(changes, "thing")} in `, { code: file }, " about masked features, so the change is not shown: ", { code: `assay schema update ${file} DATA --dry-run` }, " shows it."] };
  const summary = `Schema · changes to masked features`;
  return { headline: `${file}, changes to masked features`, sections: [section(summary, [text], { place: "folded", blocks: [text] })] };
}

function section(summary: string, blocks: readonly Block[], comment?: Section["comment"]): Section {
  return { id: "schema", title: "Schema", problems: 0, summary, blocks, ...(comment && { comment }) };
}

function showInferred({ schema, text: schemaWritten }: { readonly schema: SchemaProto; readonly text: string }, file: string | undefined): Showing {
  const features = counted(schema.feature.length, "feature");
  const text: Block = {
    type: "text",
    text: file === undefined
      ? "The schema is inferred from these data. Keep it in the repository (schema: in assay.yml), and later data are held against it."
      : [{ code: file }, " is not there yet. This is the schema inferred from these data; save it there, and later data are held against it."],
  };
  const blocks: Block[] = [text, { type: "code", language: "protobuf", text: schemaWritten }];
  const summary = `Schema · ${features}, inferred`;
  return { headline: `${features}, inferred`, sections: [section(summary, blocks, { place: "folded", blocks: [text] })] };
}

/** Lines of a proposal that fit into a comment. */
const commentLines = 60;

function showKept(file: string, { lines, changes, patch }: Proposal): Showing {
  if (changes.length === 0) {
    return { headline: `${file} unchanged`, sections: [section(`Schema · ${file}, nothing to change`, [{ type: "text", text: ["The data fit ", { code: file }, "."] }])] };
  }
  const count = counted(changes.length, "proposed change");
  const text: Block = { type: "text", text: ["What these data would change in ", { code: file }, ", should they be right:"] };
  const cut: Block[] = lines.length > commentLines ? [{ type: "text", text: [`and ${lines.length - commentLines} more lines, in the report; `, { code: `assay schema update ${file} DATA` }, " writes them all"] }] : [];
  const apply: Block = { type: "details", summary: ["The same for ", { code: "git apply" }], blocks: [{ type: "code", language: "diff", text: patch }] };
  // Reports show unseen characters and widen tabs: then the block would be no patch.
  const isExact = !isBinarySchema(file) && patch.split("\n").every((line) => line.length <= 1000 && !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(line));
  const folded: Block[] = [text, { type: "diff", lines: lines.slice(0, commentLines) }, ...cut, ...(cut.length === 0 && isExact ? [apply] : [])];
  return {
    headline: `${file}, ${count}`,
    sections: [section(`Schema · ${count}`, [text, { type: "diff", lines }, ...(isExact ? [apply] : [])], { place: "folded", blocks: folded })],
  };
}
