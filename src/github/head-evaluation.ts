import { short } from "../core/digest.ts";
import { UserError } from "../core/error.ts";
import type { MetadataStore } from "../metadata/metadata-store.ts";
import type { BlessingRecord, RunRecord } from "../metadata/record.ts";
import type { BoundCommit } from "./command-authority.ts";

/** The newest run of a pipeline on the commit of a command, and its word on a model. */
interface HeadEvaluation {
  readonly run: RunRecord;
  readonly blessing: BlessingRecord | undefined;
}

/** The newest run of each pipeline on a commit (of a pull request: in that pull request), by the pipeline's name. */
export async function evaluationsOf(metadata: MetadataStore, { commit, pullRequest }: BoundCommit, pipeline: string | undefined): Promise<readonly HeadEvaluation[]> {
  const [runs, blessings] = await Promise.all([metadata.list("run"), metadata.list("blessing")]);
  const found = runs.filter(({ provenance, pipeline: name, verdict }) => provenance.commit === commit && provenance.pullRequest === pullRequest && verdict !== "canceled" && (pipeline === undefined || name === pipeline));
  const newest = new Map<string, RunRecord>();
  for (const run of found) {
    const known = newest.get(run.pipeline);
    if (!known || known.started < run.started) newest.set(run.pipeline, run);
  }
  return [...newest.values()].sort((a, b) => (a.pipeline < b.pipeline ? -1 : 1)).map((run) => ({ run, blessing: blessings.find((each) => each.run === run.id && each.pipeline === run.pipeline && !isDecision(each, run)) }));
}

/** A person's word on a run is told apart from the run's own by its time. */
function isDecision({ time, forced }: BlessingRecord, { finished }: RunRecord): boolean {
  return forced !== undefined && time > finished;
}

/** The evaluation that is meant; a `UserError` where there is none, or several and none is named. */
export function theEvaluation(found: readonly HeadEvaluation[], { commit, fork }: BoundCommit): HeadEvaluation {
  const [only, second] = found;
  if (!only && fork) throw new UserError(`${commit.slice(0, 7)} is the head of a fork, whose runs leave no records here to command over`, { hint: "start its run again on its page under Actions, or push the branch to this repository" });
  if (!only) throw new UserError(`no run of Assay is known at ${commit.slice(0, 7)}`, { hint: "wait until its run has ended" });
  if (second) throw new UserError(`${found.length} pipelines ran at ${commit.slice(0, 7)}`, { hint: `say which: ${found.map(({ run }) => `--pipeline ${run.pipeline}`).join(" or ")}` });
  return only;
}

/** The word of a run that a person may force: on trusted code, on a model, and not blessed. */
export function forcibleBlessing({ run, blessing }: HeadEvaluation): BlessingRecord {
  if (!run.provenance.trusted || (blessing && !blessing.trusted)) throw new UserError("the model was made by code of a fork, which is never blessed here", { hint: "push the branch to this repository to have it evaluated" });
  if (!blessing) throw new UserError(`run ${run.id} judged no model`, { hint: `${run.reason}; only a model that was evaluated can be blessed` });
  if (blessing.blessed) throw new UserError(`the model ${short(blessing.model)} is blessed already`, { hint: "there is nothing to force" });
  return blessing;
}
