import { randomBytes } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { dirname, join } from "node:path";
import { errorCode } from "../core/error-code.ts";
import { storageError } from "../core/storage-error.ts";

/** Where a run works until its results are committed: a folder of its own that says who owns it. */
interface WorkFolder {
  readonly path: string;
  remove(): Promise<void>;
}

const oldestKept = 7 * 24 * 3600 * 1000;

/** Makes the work folder of a run under `<state>/tmp`, and removes what killed runs have left there. */
export async function workFolder(stateDirectory: string, run: string): Promise<WorkFolder> {
  const parent = join(stateDirectory, "tmp");
  const path = join(parent, run);
  try {
    await mkdir(parent, { recursive: true });
    await removeLeftovers(parent);
    await mkdir(path);
    await writeFile(join(path, "owner.json"), JSON.stringify({ pid: process.pid, host: hostname() }));
  } catch (error) {
    throw storageError(error, path);
  }
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

/** Writes a file whole or not at all. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const temporary = join(dirname(path), `.${randomBytes(6).toString("hex")}`);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(temporary, text);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw storageError(error, path);
  }
}

async function removeLeftovers(parent: string): Promise<void> {
  await Promise.all((await readdir(parent)).map(async (name) => {
    const folder = join(parent, name);
    if (!(await isAbandoned(folder))) return;
    const grave = join(parent, `.${randomBytes(6).toString("hex")}`);
    await rename(folder, grave).then(() => rm(grave, { recursive: true, force: true })).catch((error: unknown) => {
      if (errorCode(error) !== "ENOENT") throw error;
    });
  }));
}

/** Its owner ran on this machine and is gone; or nobody has said who owns it, or it ran elsewhere, and it is a week old. */
async function isAbandoned(folder: string): Promise<boolean> {
  const stats = await stat(folder).catch(() => undefined);
  if (!stats) return false;
  const text = await readFile(join(folder, "owner.json"), "utf8").catch(() => "");
  const match = /^\{"pid":(\d+),"host":"(.*)"\}$/.exec(text);
  if (match?.[2] === hostname()) return !isAlive(Number(match[1]));
  return Date.now() - stats.mtimeMs > oldestKept;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === "EPERM";
  }
}
