import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { UserError } from "../core/error.ts";
import { folderStore } from "../metadata/folder-store.ts";
import { gitStore } from "../metadata/git-store.ts";
import type { MetadataStore } from "../metadata/metadata-store.ts";
import { git } from "../repository.ts";
import { stateOf } from "./state-of.ts";

/** The options of a command that reads records: those of this machine, or those that runs on GitHub share. */
export const recordOptions = { branch: { type: "string" }, remote: { type: "string" } } as const;

interface Source {
  readonly branch?: string | undefined;
  readonly remote?: string | undefined;
}

/** Lets `use` read the records of a pipeline folder: of what ran there, or of the metadata branch of its repository on GitHub. */
export async function withRecords<T>(path: string, { branch, remote }: Source, use: (store: MetadataStore) => Promise<T>): Promise<T> {
  if (branch === undefined && remote === undefined) return use(folderStore(join(stateOf(path), "metadata")));
  const folder = /\.ya?ml$/.test(path) ? dirname(path) : path;
  const address = await addressOf(folder, remote);
  const directory = await mkdtemp(join(tmpdir(), "assay-records-"));
  const store = gitStore({ remote: address, directory, ...(branch === undefined ? {} : { branch }) });
  try {
    return await use(store);
  } finally {
    await store.close();
    await rm(directory, { recursive: true, force: true });
  }
}

async function addressOf(folder: string, remote = "origin"): Promise<string> {
  if (/^-/.test(remote)) throw new UserError(`--remote ${JSON.stringify(remote.slice(0, 80))} is no remote`, { hint: "origin, or an address" });
  const named = await git(folder, "remote", "get-url", remote);
  if (named !== undefined) return named;
  if (/:\/\/|^[\w.-]+@[\w.-]+:/.test(remote) || existsSync(remote)) return remote;
  throw new UserError(`${JSON.stringify(folder)} has no remote ${JSON.stringify(remote.slice(0, 80))}`, { hint: "name one with --remote, or its address" });
}
