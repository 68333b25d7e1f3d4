import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import type { Artifact } from "../core/artifact.ts";
import { digestOfJson, short } from "../core/digest.ts";
import { errorCode } from "../core/error-code.ts";
import { UserError } from "../core/error.ts";
import { pathWithin } from "../core/path-within.ts";
import { exampleFiles, readExampleFiles } from "../data/examples.ts";
import type { Batch } from "../data/batch.ts";
import type { Accumulator } from "../statistics/accumulator.ts";
import { restoreState, storeState } from "../statistics/stored-state.ts";

/** Folder of a statistics artifact with what was gathered of each file, beside TFX's folders. */
const folder = "accumulators";

/** Most bytes of a packed state that is kept: more costs more to carry around than to gather again. */
const mostKept = 4 << 20;
const mostUnpacked = 1 << 29;

interface Gathering<State> {
  readonly examples: Artifact;
  readonly split: string;
  readonly accumulator: Accumulator<Batch, State, unknown>;
  /** Names everything that decides what is gathered of a file besides its bytes. */
  readonly settings: string;
  /** Artifacts of earlier statistics, whole. */
  readonly earlier: readonly Artifact[];
  /** Directory of the statistics that are being made. */
  readonly directory: string;
  /** Keep what is gathered even of a split of one file: it is a share of one. */
  readonly keepAll?: boolean;
  onBatch(rows: number): void;
}

/** What was gathered of a split, and how many of its files had been read before. */
interface Gathered<State> {
  readonly state: State;
  readonly files: number;
  readonly taken: number;
}

/**
 * Gathers the statistics of a split file by file and merges them in the files' order; what was gathered earlier of a file with
 * the same bytes is taken over. The result is the same with and without, since merging is all that happens between files.
 */
export async function gatherSplit<State>({ examples, split, accumulator, settings, earlier, directory, keepAll = false, onBatch }: Gathering<State>): Promise<Gathered<State>> {
  const files = await exampleFiles(examples.path, split);
  const digests = new Map(examples.manifest.map(({ path, digest }) => [path, digest]));
  let state = accumulator.create();
  const payload = examples.properties["payload_format"] === 7 ? "sequence-example" : undefined;
  let taken = 0;
  for (const file of files) {
    const digest = files.length > 1 || keepAll ? digests.get(pathWithin(examples.path, file)) : undefined;
    const name = digest && `${short(digestOfJson({ digest, settings }), 32)}.gz`;
    const kept = name === undefined ? undefined : await findKept(earlier, name);
    const before = kept && await restored(kept);
    let own = (before?.state ?? accumulator.create()) as State;
    if (before) taken++;
    else {
      for await (const batch of readExampleFiles([file], { payload })) {
        own = accumulator.add(own, batch);
        onBatch(batch.length);
      }
    }
    if (name !== undefined) await keep(join(directory, folder), name, before?.packed ?? await promisify(gzip)(storeState(own), { level: 2 }));
    state = files.length === 1 ? own : accumulator.merge(state, own);
  }
  return { state, files: files.length, taken };
}

async function findKept(earlier: readonly Artifact[], name: string): Promise<Buffer | undefined> {
  const path = `${folder}/${name}`;
  const holder = earlier.find(({ manifest }) => manifest.some((entry) => entry.path === path));
  return holder && readFile(join(holder.path, path));
}

/** The state in a file; nothing when it was stored in another form or is damaged: then it is gathered again. */
async function restored(packed: Buffer): Promise<{ readonly packed: Buffer; readonly state: unknown } | undefined> {
  try {
    return { packed, state: restoreState(await promisify(gunzip)(packed, { maxOutputLength: mostUnpacked })) };
  } catch (error) {
    if (error instanceof UserError || errorCode(error)?.startsWith("Z_") || errorCode(error) === "ERR_BUFFER_TOO_LARGE") return undefined;
    throw error;
  }
}

async function keep(to: string, name: string, packed: Uint8Array): Promise<void> {
  if (packed.length > mostKept) return;
  await mkdir(to, { recursive: true });
  await writeFile(join(to, name), packed);
}
