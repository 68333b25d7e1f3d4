import { existsSync } from "node:fs";
import { join } from "node:path";
import { splitNames } from "../core/artifact.ts";
import { UserError } from "../core/error.ts";
import { outputsOfRun } from "../metadata/baseline.ts";
import { folderStore } from "../metadata/folder-store.ts";
import type { MetadataStore } from "../metadata/metadata-store.ts";
import type { RunRecord } from "../metadata/record.ts";
import { readStatistics } from "../statistics/statistics-file.ts";
import type { DatasetFeatureStatistics } from "../statistics/statistics_pb.ts";
import { directoryStore } from "../store/directory-store.ts";
import { committedFiles, commitOf } from "./committed-files.ts";
import { describeFiles } from "./described-data.ts";
import { stateOf } from "./state-of.ts";

/** A data set to compare: statistics of files, which are one split without a name, or those of a run, by split. */
export interface Described {
  /** The name it was asked for by. */
  readonly source: string;
  readonly splits: ReadonlyMap<string, DatasetFeatureStatistics>;
}

/** The name of the split that files are. */
export const wholeData = "";

/**
 * Statistics of files; of files of a commit, `HEAD~1:data/*.csv`; of the run of `folder` whose id is `source` or begins with it; or of
 * the newest run of a commit. A file of that name is meant first.
 */
export async function describeSource(source: string, { folder, home }: { readonly folder: string; readonly home: string }): Promise<Described> {
  const ofFiles = async (pattern: string): Promise<Described> => ({ source, splits: new Map([[wholeData, await describeFiles(pattern, { home })]]) });
  if (existsSync(source) || /^[a-z0-9]+:\/\//i.test(source)) return ofFiles(source);
  const [, name = source, pattern] = /^([^:]+):(.+)$/.exec(source) ?? [];
  const isRun = pattern === undefined && /^[0-9a-f]{4,12}$/.test(source);
  const commit = await commitOf(name);
  if (pattern !== undefined && commit !== undefined) {
    const files = await committedFiles(commit, pattern);
    return ofFiles(files.pattern).finally(files.remove);
  }
  if (!isRun && commit === undefined) return ofFiles(source);
  const state = stateOf(folder);
  const store = folderStore(join(state, "metadata"));
  const all = await store.list("run");
  const named = isRun ? all.filter(({ id }) => id.startsWith(source)) : [];
  const runs = named.length > 0 || commit === undefined ? named : newestOf(all.filter(({ provenance }) => provenance.commit === commit));
  if (runs.length === 0 && commit !== undefined) throw new UserError(`no run of commit ${source} is recorded in ${JSON.stringify(folder)}`, { hint: `its files can be compared too: ${source}:data/*.csv` });
  const [run, another] = runs.sort((a, b) => b.started - a.started);
  if (!run) throw new UserError(`there is no run ${source} in ${JSON.stringify(folder)}, nor a file of that name`, { hint: await knownRuns(store) });
  if (another) throw new UserError(`${source} begins the ids of ${runs.length} runs`, { hint: runs.slice(0, 5).map(({ id }) => id).join(", ") });
  return { source: `run ${run.id}`, splits: await statisticsOfRun(run.id, { store, state }) };
}

function newestOf(runs: readonly RunRecord[]): RunRecord[] {
  return [...runs].sort((a, b) => b.started - a.started).slice(0, 1);
}

async function knownRuns(store: MetadataStore): Promise<string> {
  const newest = [...(await store.list("run"))].sort((a, b) => b.started - a.started).slice(0, 5);
  return `newest runs: ${newest.map(({ id }) => id).join(", ") || "none"}`;
}

async function statisticsOfRun(run: string, { store, state }: { readonly store: MetadataStore; readonly state: string }): Promise<Described["splits"]> {
  const outputs = Object.values(await outputsOfRun(store, run)).map(({ statistics }) => statistics);
  const record = outputs.find((output) => output?.type === "ExampleStatistics");
  if (!record) throw new UserError(`run ${run} has no statistics`, { hint: "its StatisticsGen did not finish" });
  const artifact = await directoryStore(join(state, "artifacts")).open(record);
  if (!artifact) throw new UserError(`the statistics of run ${run} are not in ${JSON.stringify(state)} any more`, { hint: "assay run makes them again" });
  const splits = splitNames(artifact);
  return new Map(await Promise.all(splits.map(async (split) => [split, await readStatistics(artifact.path, split)] as const)));
}
