import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { stateDirectory } from "../assemble.ts";
import { UserError } from "../core/error.ts";

/** The `.assay` folder of a pipeline folder (or of its `assay.yml`). A `UserError` when nothing ran there yet. */
export function stateOf(path: string): string {
  const folder = /\.ya?ml$/.test(path) ? dirname(path) : path;
  const state = stateDirectory(folder);
  if (!existsSync(join(state, "metadata"))) throw new UserError(`nothing has run in ${JSON.stringify(folder)} yet`, { hint: `assay run ${folder}` });
  return state;
}
