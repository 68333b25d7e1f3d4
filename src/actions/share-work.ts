import { join, resolve } from "node:path";
import { assemble, type Assembled } from "../assemble.ts";
import type { Share } from "../core/component.ts";
import { counted } from "../core/counted.ts";
import { UserError } from "../core/error.ts";
import { archivedStore, type ArchivedStore } from "../github/archived-store.ts";
import { deliver, shortfall } from "../github/delivery.ts";
import { provenanceOf } from "../github/event.ts";
import { layeredMetadata, type SharedRecords } from "../github/layered-metadata.ts";
import { leaveShare, takeShares } from "../github/share-archive.ts";
import { downloadArchive, keepsArtifacts } from "../github/workflow-artifacts.ts";
import { folderStore } from "../metadata/folder-store.ts";
import { actionLog } from "../report/action-log.ts";
import { logLine } from "../report/escape.ts";
import { run } from "../run/run.ts";
import type { Made, RunOptions } from "../run/run-options.ts";
import { sharedWork } from "../run/shared-work.ts";
import type { PipelineJob } from "./finish-run.ts";
import { folded, write } from "./runner-log.ts";

/**
 * Reads this job's share of a pipeline's data and leaves what came of it for the job that merges. Nothing is judged, written
 * or recorded anywhere else. Returns 1 when the share could not be read or left.
 */
export async function shareWork(job: PipelineJob, share: Share, shared: SharedRecords | undefined): Promise<number> {
  const { inputs, event, environment, home, stop, temporary } = job;
  if (keepsArtifacts(environment) !== "yes") throw new UserError("the input shard needs workflow artifacts, and there are none here", { hint: "GitHub Enterprise Server keeps none for this action: leave out shard and shards" });
  const bytes: { store?: ArchivedStore } = {};
  const assembled = await assemble({
    path: resolve(inputs.path), home, sets: inputs.sets, listener: actionLog(write).listener, signal: stop.signal,
    environment: inputs.environment ?? (event.name === "pull_request" ? ["pull-request", "prod"] : ["prod"]),
    provenance: provenanceOf(event, environment, undefined),
    // What becomes of a share is no run of the pipeline: its records stay in this job.
    metadata: () => layeredMetadata(folderStore(join(temporary, "share-records")), shared),
    artifacts: (local, metadata) => (bytes.store = earlierBytes(job, local, metadata)),
  });
  try {
    return await readAndLeave(job, assembled, share);
  } finally {
    await Promise.all([assembled.close(), bytes.store?.close()]);
  }
}

function earlierBytes({ at, temporary, delivery }: PipelineJob, ...[local, metadata]: Parameters<NonNullable<Parameters<typeof assemble>[0]["artifacts"]>>): ArchivedStore {
  return archivedStore({
    local, metadata, temporary, makesAgain: true,
    download: (archive, file) => at ? downloadArchive(at, archive, file) : Promise.reject(new Error("there is no token")),
    warn: (sentence, error) => delivery.warn(shortfall(error, { otherwise: sentence, permission: "actions: read" }, delivery.fork)),
  });
}

async function readAndLeave({ environment, temporary, stop }: PipelineJob, { pipeline: whole, options }: Assembled, share: Share): Promise<number> {
  const pipeline = sharedWork(whole);
  if (pipeline.nodes.length === 0) throw new UserError("no step of this pipeline can be divided among jobs", { hint: "examples in files can: leave out shard and shards" });
  const { baseline: _, forced: __, withdrawn: ___, ...own } = options;
  const kept: { made: Made } = { made: {} };
  const summary = await run(pipeline, { ...own, share, archive: async (made) => { kept.made = made; return undefined; } });
  if (stop.signal.aborted || pipeline.nodes.some(({ id }) => kept.made[id] === undefined)) {
    write(logLine(`Share ${share.index} of ${share.of} could not be read: ${summary.reason}`));
    return 1;
  }
  await folded("Leaving the share", () => leaveShare(kept.made, { pipeline: pipeline.name, share, attempt: Number(environment["GITHUB_RUN_ATTEMPT"] ?? "1"), temporary }));
  return 0;
}

/** What other jobs of this workflow run have read for this one, where the input `shards` says that there are such. */
export async function sharesOf({ inputs: { shards }, at, place, delivery, temporary }: PipelineJob, { pipeline: whole, options: { artifacts: local } }: Assembled): Promise<Pick<RunOptions, "shares">> {
  if (shards === undefined || !at) return {};
  const pipeline = sharedWork(whole);
  const taken = await deliver(delivery, {
    otherwise: "The shares of other jobs were not taken, so all files are read here", permission: "actions: read",
    work: () => folded("Taking the shares", () => takeShares(at, { pipeline, workflowRun: place.workflowRun, shards, local, temporary })),
  });
  if (!taken) return {};
  for (const { name, error } of taken.damaged) delivery.warn(shortfall(error, { otherwise: `The share ${name} cannot be used, so its files are read here`, permission: "actions: read" }, delivery.fork));
  if (taken.missing.length > 0) delivery.warn(`${counted(taken.missing.length, "share")} of ${shards} ${taken.missing.length === 1 ? "was" : "were"} not left by a job of this workflow run (${taken.missing.slice(0, 10).join(", ")}), so those files are read here.`);
  return { shares: taken.made };
}
