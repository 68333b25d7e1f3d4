import { writeFile } from "node:fs/promises";
import { toBinary } from "@bufbuild/protobuf";
import { counted } from "../core/counted.ts";
import { UserError } from "../core/error.ts";
import { storageError } from "../core/storage-error.ts";
import type { SchemaSource } from "../data/schema.ts";
import { SchemaSchema } from "../data/schema_pb.ts";
import { logLine, visible } from "../report/escape.ts";
import { proposeText, type Proposal, type Update } from "../validation/schema/schema-proposal.ts";
import { chosenFormat, outputOptions, writeOutput } from "./write-output.ts";

/** The options of commands that rewrite a schema. */
export const rewriteOptions = { "dry-run": { type: "boolean", short: "n" }, json: { type: "boolean" }, ...outputOptions } as const;

interface RewriteValues {
  readonly "dry-run"?: boolean | undefined;
  readonly json?: boolean | undefined;
  readonly format?: string | undefined;
  readonly out?: string | undefined;
}

/**
 * Rewrites a schema's file by the smallest change of its text, or a binary one as a message, fields that we do not know kept; with
 * `--dry-run` not at all. Then tells the change: as lines with reasons, as JSON or as a patch.
 */
export async function rewriteSchema(source: SchemaSource, update: Update, values: RewriteValues): Promise<void> {
  const format = values.json ? "json" : chosenFormat(["json", "patch"], values);
  if (format === "patch" && source.binary) throw new UserError(`${source.file} is binary, and a patch is of lines`, { hint: "--format text or json; in text the schema is named .pbtxt" });
  const proposal = proposeText({ text: source.text, file: source.file }, update);
  const written = proposal.changes.length > 0 && !values["dry-run"];
  if (written) {
    try {
      await writeFile(source.file, source.binary ? toBinary(SchemaSchema, update.schema) : proposal.text);
    } catch (error) {
      throw storageError(error, source.file);
    }
  }
  await writeOutput(rendered(proposal, { file: source.file, written, format }), values.out);
}

function rendered({ changes, lines, patch }: Proposal, { file, written, format }: { readonly file: string; readonly written: boolean; readonly format: "text" | "json" | "patch" }): string {
  if (format === "patch") return patch;
  const strip = (text: string): string => text.replace(/\r?\n$/, "");
  if (format === "json") return `${JSON.stringify({ file, written, changes: changes.map((change) => ({ ...change, removed: change.removed.map(strip), added: change.added.map(strip) })) }, null, 2)}\n`;
  if (changes.length === 0) return `${logLine(file)}: nothing to change\n`;
  const shown = lines.map(({ sign, text, note }) => logLine(visible(`${sign === "@" ? "" : sign}${text}${note === undefined ? "" : `    ← ${note}`}`), 500));
  return `${[...shown, "", `${logLine(file)}: ${counted(changes.length, "change")}${written ? "" : ", not written (--dry-run)"}`].join("\n")}\n`;
}
