import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { exitCodes } from "../core/error.ts";
import { lineageMermaid, lineageTree } from "../metadata/lineage-text.ts";
import { findModel, lineageOf, readLineageRecords } from "../metadata/lineage.ts";
import { logLine } from "../report/escape.ts";
import { atMost, type Invocation } from "./invocation.ts";
import { recordOptions, withRecords } from "./records-of.ts";

/** `assay lineage [MODEL] [FOLDER]`: data, code and runs behind a model, as a tree of text or as Mermaid. */
export async function lineageCommand({ args }: Invocation): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { mermaid: { type: "boolean" }, json: { type: "boolean" }, ...recordOptions } });
  atMost(positionals, 2);
  const [first, second] = positionals;
  const folderOnly = second === undefined && first !== undefined && existsSync(first);
  const path = folderOnly ? first : (second ?? ".");
  const records = await withRecords(path, values, readLineageRecords);
  const lineage = lineageOf(records, findModel(records, folderOnly ? undefined : first));
  const text = values.json ? JSON.stringify(lineage) : values.mermaid ? lineageMermaid(lineage) : lineageTree(lineage).map((line) => logLine(line)).join("\n");
  process.stdout.write(`${text}\n`);
  return exitCodes.ok;
}
