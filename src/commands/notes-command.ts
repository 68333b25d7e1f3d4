import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { stateDirectory } from "../assemble.ts";
import { exitCodes } from "../core/error.ts";
import { findModel, readLineageRecords } from "../metadata/lineage.ts";
import { gatherNotes } from "../model-notes.ts";
import { modelNotes } from "../report/model-notes.ts";
import { directoryStore } from "../store/directory-store.ts";
import { atMost, type Invocation } from "./invocation.ts";
import { recordOptions, withRecords } from "./records-of.ts";
import { writeOutput } from "./write-output.ts";

/** `assay notes [MODEL] [FOLDER]`: the release notes of a model, as Markdown. */
export async function notesCommand({ args }: Invocation): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { json: { type: "boolean" }, out: { type: "string" }, ...recordOptions } });
  atMost(positionals, 2);
  const [first, second] = positionals;
  const folderOnly = second === undefined && first !== undefined && existsSync(first);
  const path = folderOnly ? first : (second ?? ".");
  const records = await withRecords(path, values, readLineageRecords);
  const model = findModel(records, folderOnly ? undefined : first);
  const pipeline = records.blessings.find((blessing) => blessing.model === model.digest)?.pipeline ?? records.runs.at(-1)?.pipeline ?? "model";
  const notes = await gatherNotes({ records, artifacts: directoryStore(join(stateDirectory(/\.ya?ml$/.test(path) ? dirname(path) : path), "artifacts")), pipeline, model });
  await writeOutput(values.json ? `${JSON.stringify(notes, undefined, 1)}\n` : `${modelNotes(notes)}\n`, values.out);
  return exitCodes.ok;
}
