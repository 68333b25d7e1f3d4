import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { counted } from "../core/counted.ts";
import { didYouMean, exitCodes, UserError } from "../core/error.ts";
import { readSchemaSource } from "../data/schema.ts";
import type { Schema } from "../data/schema_pb.ts";
import { codeSpan, logLine, markdownText, named, shorten, visible } from "../report/escape.ts";
import { cellTable } from "../report/markdown.ts";
import { effects, schemaChanges, type Effect, type SchemaChange } from "../validation/schema/schema-changes.ts";
import { committedFiles, commitOf } from "./committed-files.ts";
import type { Invocation } from "./invocation.ts";
import { chosenFormat, outputOptions, writeOutput } from "./write-output.ts";

/** `assay schema diff A B`: what of schema B differs from A by meaning: what breaks, what is tighter, what is looser. Exit code 1 only when `--fail-on` says so. */
export async function schemaDiff({ args }: Invocation): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { "fail-on": { type: "string" }, json: { type: "boolean" }, ...outputOptions } });
  const format = values.json ? "json" : chosenFormat(["json", "markdown", "md"], values);
  const [a, b, more] = positionals;
  if (a === undefined || b === undefined) throw new UserError("diff compares two schemas", { hint: "assay schema diff main:schema.pbtxt schema.pbtxt" });
  if (more !== undefined) throw new UserError(`diff compares two schemas, not also ${JSON.stringify(more.slice(0, 200))}`);
  const failing = failingEffects(values["fail-on"]);
  const changes = schemaChanges(await schemaOf(a), await schemaOf(b));
  await writeOutput(format === "json" ? `${JSON.stringify({ before: a, after: b, changes }, null, 2)}\n` : format === "text" ? asText(changes, { a, b }) : asMarkdown(changes, { a, b }), values.out);
  return changes.some(({ effect }) => failing.includes(effect)) ? exitCodes.notBlessed : exitCodes.ok;
}

function failingEffects(text = "never"): readonly Effect[] {
  const known = ["breaking", "tighter", "never"] as const;
  const found = known.find((name) => name === text);
  if (found === undefined) throw new UserError(`--fail-on ${JSON.stringify(text.slice(0, 80))} is no effect`, { hint: didYouMean(text, known) });
  return found === "never" ? [] : found === "breaking" ? ["breaking"] : ["breaking", "tighter"];
}

/** The schema in a file, or in a file of a commit: `main:schema.pbtxt`. A file of that name is meant first. */
async function schemaOf(name: string): Promise<Schema> {
  const [, revision, path] = existsSync(name) ? [] : /^([^:]+):(.+)$/.exec(name) ?? [];
  const commit = revision === undefined ? undefined : await commitOf(revision);
  if (commit === undefined && revision !== undefined && !name.includes("://")) throw new UserError(`there is no commit ${JSON.stringify(revision.slice(0, 200))} here, nor a file ${JSON.stringify(name.slice(0, 200))}`, { hint: "a file of a commit is written main:schema.pbtxt" });
  if (commit === undefined || path === undefined) return (await readSchemaSource(name)).schema;
  const files = await committedFiles(commit, path);
  try {
    return (await readSchemaSource(files.pattern, name)).schema;
  } finally {
    await files.remove();
  }
}

const titles: Readonly<Record<Effect, string>> = {
  breaking: "breaks models or code", tighter: "refuses data that passed", looser: "lets more data pass", neutral: "changes no check",
};

function summary(changes: readonly SchemaChange[]): string {
  if (changes.length === 0) return "no difference in meaning";
  return effects.flatMap((effect) => {
    const found = changes.filter((change) => change.effect === effect).length;
    return found === 0 ? [] : [`${counted(found, "change")} ${titles[effect].replace(/^(\w+?)s /, found === 1 ? "$1s " : "$1 ")}`];
  }).join(", ");
}

function sides({ before, after }: SchemaChange): string {
  if (before === undefined && after === undefined) return "";
  return `${before === undefined ? "(nothing)" : shorten(before, 120)} → ${after === undefined ? "(nothing)" : shorten(after, 120)}`;
}

function asText(changes: readonly SchemaChange[], { a, b }: { readonly a: string; readonly b: string }): string {
  const lines = changes.flatMap((change) => [
    logLine(visible(`${change.effect.padEnd(8)}  ${named(shorten(change.subject, 80))}  ${change.part}  ${change.message}`), 500),
    ...(sides(change) === "" ? [] : [logLine(visible(`            ${sides(change)}`), 500)]),
  ]);
  return `${[logLine(visible(`${a}  →  ${b}  ·  ${summary(changes)}`), 500), ...(lines.length > 0 ? ["", ...lines] : [])].join("\n")}\n`;
}

function asMarkdown(changes: readonly SchemaChange[], { a, b }: { readonly a: string; readonly b: string }): string {
  const head = `${codeSpan(a)} → ${codeSpan(b)}: ${markdownText(summary(changes))}.`;
  if (changes.length === 0) return `${head}\n`;
  const rows = changes.map((change) => [change.effect, codeSpan(named(change.subject), 80), codeSpan(change.part), markdownText(change.message, 500), change.before === undefined ? "" : codeSpan(change.before, 120), change.after === undefined ? "" : codeSpan(change.after, 120)]);
  return `${head}\n\n${cellTable(["Effect", "What", "Field", "", "Before", "After"], rows)}\n`;
}
