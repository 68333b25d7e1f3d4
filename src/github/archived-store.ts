import { join } from "node:path";
import type { Artifact } from "../core/artifact.ts";
import type { Digest } from "../core/digest.ts";
import type { MetadataStore } from "../metadata/metadata-store.ts";
import type { RunRecord } from "../metadata/record.ts";
import type { ArtifactStore, StoredArtifact } from "../store/artifact-store.ts";
import { takeOut } from "./taken-out.ts";
import { type Archive, ArchiveGone } from "./workflow-artifacts.ts";
import { openZip, type ZipArchive } from "./zip.ts";

/** Where an artifact lies in the archive of an earlier run. */
interface Found {
  readonly run: RunRecord;
  readonly archive: Archive;
  readonly node: string;
  readonly output: string;
  readonly execution: string;
}

/** What lies where: on this machine, in records, in archives. */
interface ArchivedStoreOptions {
  readonly local: ArtifactStore;
  /** Records of this and of earlier runs. */
  readonly metadata: MetadataStore;
  /** An existing folder for archives while they are read. */
  readonly temporary: string;
  /** Fetches an archive into a file and checks its digest. */
  download(archive: Archive, file: string): Promise<void>;
  /** Whether what cannot be fetched is made again, by the steps of a run; else another copy is all that helps. */
  readonly makesAgain: boolean;
  /** Says why an archive could not be used; the artifact then counts as absent. */
  warn(sentence: string, error: unknown): void;
}

/** A store with a second one behind it. */
export interface ArchivedStore extends ArtifactStore {
  /** Closes the archives that were read. */
  close(): Promise<void>;
}

/**
 * An artifact store whose artifacts also lie in the workflow artifacts of earlier runs: what is not on this machine is
 * fetched when it is first asked for. Only archives of trusted runs are read, only files that the artifact's own manifest
 * names are taken out of them, and each is checked against its size and digest there.
 */
export function archivedStore(options: ArchivedStoreOptions): ArchivedStore {
  const archives = new Map<number, Promise<ZipArchive | undefined>>();
  const restoring = new Map<Digest, Promise<Artifact | undefined>>();
  let unreachable = false;
  let places: Promise<ReadonlyMap<Digest, readonly Found[]>> | undefined;

  const otherwise = (steps: string, verb: string): string => (options.makesAgain ? `${steps} ${verb} again` : "another copy is looked for");

  async function restore(stored: StoredArtifact): Promise<Artifact | undefined> {
    places ??= findPlaces(options.metadata);
    for (const found of (await places).get(stored.digest) ?? []) {
      const archive = await opened(found.archive);
      if (!archive) continue;
      try {
        return await takeOut(archive, stored, found, options);
      } catch (error) {
        options.warn(`The artifact ${found.archive.name} of run ${found.run.id} cannot be used, so ${otherwise(found.node, "runs")}`, error);
      }
    }
    return undefined;
  }

  function opened(archive: Archive): Promise<ZipArchive | undefined> {
    const known = archives.get(archive.artifactId);
    if (known) return known;
    const file = join(options.temporary, `${archive.artifactId}.zip`);
    const opening = unreachable ? Promise.resolve(undefined) : options.download(archive, file).then(() => openZip(file)).catch((error: unknown) => {
      // One archive that has expired says nothing of the others; a refusal or a dead network does.
      if (unreachable) return undefined;
      unreachable = !(error instanceof ArchiveGone);
      options.warn(`The artifacts of an earlier run (${archive.name}) could not be fetched, so ${otherwise("its steps", "run")}`, error);
      return undefined;
    });
    archives.set(archive.artifactId, opening);
    return opening;
  }

  return {
    commit: (directory, at, about) => options.local.commit(directory, at, about),
    async open(stored) {
      const here = await options.local.open(stored);
      if (here) return here;
      const running = restoring.get(stored.digest) ?? restore(stored);
      restoring.set(stored.digest, running);
      return running;
    },
    async close() {
      for (const archive of archives.values()) await (await archive)?.close();
      archives.clear();
    },
  };
}

/** Artifact → archives that hold it, newest first. */
async function findPlaces(metadata: MetadataStore): Promise<ReadonlyMap<Digest, readonly Found[]>> {
  const [runs, executions, events] = await Promise.all([metadata.list("run"), metadata.list("execution"), metadata.list("event")]);
  const kept = new Map(runs.flatMap((run) => (run.archive && run.provenance.trusted ? [[run.id, { run, archive: run.archive }] as const] : [])));
  const byExecution = new Map(executions.map((execution) => [execution.id, execution]));
  const places = new Map<Digest, Found[]>();
  for (const { execution: id, artifact, key: output, type } of events) {
    const execution = byExecution.get(id);
    const holder = execution && type === "OUTPUT" ? kept.get(execution.run) : undefined;
    if (!execution || !holder) continue;
    const found = { ...holder, node: execution.node, output, execution: execution.reuses ?? execution.id };
    const known = places.get(artifact);
    if (known) known.push(found);
    else places.set(artifact, [found]);
  }
  for (const found of places.values()) found.sort((a, b) => b.run.started - a.run.started || (a.run.id < b.run.id ? -1 : 1));
  return places;
}
