import { stat } from "node:fs/promises";
import { isAbsolute, join, resolve } from "node:path";
import { digestOf, type Digest } from "../core/digest.ts";
import { UserError } from "../core/error.ts";
import { pathWithin } from "../core/path-within.ts";
import { readUserFile } from "../data/user-file.ts";

/** Commands whose code decides a result. */
interface CommandCode {
  readonly run?: string;
  readonly predict?: string;
  /** Files and folders to count in; those named in the commands when not given. */
  readonly files?: readonly string[];
}

/** Files of the workspace that a command line names: `python train.py --rate 0.1` names `train.py`. */
export async function namedFiles(workspace: string, command: string): Promise<readonly string[]> {
  const words = (command.match(/"[^"]*"|'[^']*'|\S+/g) ?? []).map((word) => word.replace(/^(["'])(.*)\1$/, "$2"));
  const files: string[] = [];
  for (const word of words) {
    const path = pathWithin(workspace, resolve(workspace, word));
    if (path === "" || path.startsWith("..") || isAbsolute(path) || files.includes(path)) continue;
    if ((await stat(join(workspace, path)).catch(() => undefined))?.isFile()) files.push(path);
  }
  return files;
}

/** Digests of the files that commands are made of, and of a lock file of their packages beside them. */
export async function commandMaterials(workspace: string, { run, predict, files }: CommandCode): Promise<Record<string, Digest>> {
  const named = files ?? [...(await namedFiles(workspace, run ?? "")), ...(await namedFiles(workspace, predict ?? ""))];
  const materials = await Promise.all([...new Set(named)].sort().map(async (file) => {
    const shown = `${file}, a file of the training command,`;
    const bytes = await readUserFile(join(workspace, file), shown, (cause) => new UserError(`${shown} cannot be read`, { hint: "files: lists files relative to the pipeline's folder", cause }));
    return [file, digestOf(bytes)] as const;
  }));
  const locks = await Promise.all(lockFiles.map(async (file) => {
    const bytes = await readUserFile(join(workspace, file), file, (cause) => new UserError(`${file} cannot be read`, { cause })).catch(() => undefined);
    return bytes ? [[file, digestOf(bytes)] as const] : [];
  }));
  return Object.fromEntries([...materials, ...locks.flat()]);
}

/** What says which packages a command runs with. */
const lockFiles = ["requirements.txt", "uv.lock", "poetry.lock", "Pipfile.lock", "conda-lock.yml", "environment.yml", "renv.lock", "Cargo.lock"];
