import { lstat, readdir } from "node:fs/promises";
import { join } from "node:path";
import { UserError } from "../core/error.ts";

/** Most megabytes that a training command may leave where the pipeline does not say. */
export const usualLimit = 4096;

const mostFiles = 10_000;
const deepest = 32;

/**
 * Refuses what a training command left when it is too much to keep and to send, or not made of plain files, before any of it is
 * read or copied. What is wrong is a `UserError` that names the command.
 */
export async function checkLeftFiles(folder: string, { command, megabytes }: { readonly command: string; readonly megabytes: number }): Promise<void> {
  const shown = `\`${command.split("\n", 1)[0]}\``;
  const only = { hint: "leave nothing but the model in ASSAY_OUTPUT; checkpoints and caches belong elsewhere" };
  let bytes = 0;
  let files = 0;
  const open: { readonly path: string; readonly depth: number }[] = [{ path: "", depth: 0 }];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    if (place.depth > deepest) throw new UserError(`${shown} left folders that are more than ${deepest} deep`, only);
    for (const entry of await readdir(join(folder, place.path), { withFileTypes: true })) {
      const path = join(place.path, entry.name);
      if (++files > mostFiles) throw new UserError(`${shown} left more than ${mostFiles} files`, only);
      if (entry.isDirectory()) {
        open.push({ path, depth: place.depth + 1 });
        continue;
      }
      if (!entry.isFile()) throw new UserError(`${path} is not a plain file`, { hint: `${shown} left it in ASSAY_OUTPUT: a model holds files and folders only, no links, sockets or pipes` });
      bytes += (await lstat(join(folder, path))).size;
      if (bytes > megabytes * 1_000_000) throw new UserError(`${shown} left more than ${megabytes} MB`, { hint: `${only.hint}; if the model is that large, raise output-limit of train` });
    }
  }
}
