import { short } from "../core/digest.ts";
import { UserError } from "../core/error.ts";
import type { BoundCommit } from "../github/command-authority.ts";
import type { CommentCommand } from "../github/command-comment.ts";
import { evaluationsOf, forcibleBlessing, theEvaluation } from "../github/head-evaluation.ts";
import type { Repository } from "../github/octokit.ts";
import { startAgain, startWorkflow } from "../github/start-run.ts";
import type { MetadataStore } from "../metadata/metadata-store.ts";
import type { BlessingRecord, CommandRecord, MetadataRecord } from "../metadata/record.ts";

/** A command that may be carried out, and what it is for. */
export interface Ordered {
  readonly at: Repository;
  readonly command: CommentCommand;
  readonly actor: string;
  readonly comment: number;
  readonly bound: BoundCommit;
  readonly metadata: MetadataStore;
  /** File of the workflow that is started where there is no run to start again. */
  readonly workflow: string;
  readonly now: number;
}

/** What a command comes to: records that are written first, then its effect. */
export interface Deed {
  readonly records: readonly MetadataRecord[];
  /** What is so once the records are written: a sentence. */
  readonly done: string;
  /** Does the rest; returns the sentence that follows. */
  effect(): Promise<string>;
}

/** Decides what a command on a head comes to: nothing is written yet. A `UserError` says why it cannot be. */
export async function deedOf(ordered: Ordered): Promise<Deed> {
  switch (ordered.command.name) {
    case "retrain": return retrain(ordered);
    case "rebaseline": return rebaseline(ordered);
    case "bless": return bless(ordered);
    case "rollback": throw new Error("a rollback is not about a head");
  }
}

async function retrain(ordered: Ordered): Promise<Deed> {
  const { at, bound, command, metadata, workflow } = ordered;
  const found = await evaluationsOf(metadata, bound, command.pipeline);
  const again = [...new Set(found.flatMap(({ run }) => run.provenance.workflowRun ?? []))];
  const pipelines = found.length > 0 ? found.map(({ run }) => run.pipeline) : bound.pullRequest === undefined ? await knownPipelines(metadata, command.pipeline) : [];
  if (pipelines.length === 0 || (bound.pullRequest !== undefined && again.length === 0)) theEvaluation([], bound);
  return {
    records: pipelines.map((pipeline) => recordOf(ordered, pipeline)),
    done: `${pipelines.join(" and ")} trains again at ${bound.commit.slice(0, 7)}, whatever is kept of earlier runs`,
    async effect() {
      if (bound.pullRequest === undefined) await startWorkflow(at, { workflow, branch: bound.branch });
      else for (const run of again) await startAgain(at, run);
      return bound.pullRequest === undefined ? `${workflow} is started on ${bound.branch}` : again.map((run) => `run ${run} of the workflow is started again`).join("; ");
    },
  };
}

async function knownPipelines(metadata: MetadataStore, wanted: string | undefined): Promise<readonly string[]> {
  const names = new Set((await metadata.list("run")).filter(({ provenance }) => provenance.pullRequest === undefined).map(({ pipeline }) => pipeline));
  if (wanted !== undefined && !names.has(wanted)) throw new UserError(`no run of the pipeline ${wanted} is known`, { hint: `known: ${[...names].sort().join(", ") || "none"}` });
  return wanted === undefined ? [...names].sort() : [wanted];
}

async function rebaseline(ordered: Ordered): Promise<Deed> {
  const { at, bound, command, metadata } = ordered;
  const { run, blessing } = theEvaluation(await evaluationsOf(metadata, bound, command.pipeline), bound);
  if (!run.provenance.trusted) throw new UserError("code of a fork cannot set the baseline", { hint: "push the branch to this repository" });
  const { tree } = run.provenance;
  return {
    records: [{ ...recordOf(ordered, run.pipeline), ...(tree === undefined ? {} : { tree }), ...(blessing ? { model: blessing.model } : {}) }],
    done: `the baseline of ${run.pipeline} begins anew at ${bound.commit.slice(0, 7)}: no model blessed before counts there, nor after its merge`,
    effect: () => runAgain(at, run.provenance.workflowRun),
  };
}

async function bless(ordered: Ordered): Promise<Deed> {
  const { at, bound, command, metadata, actor, now } = ordered;
  if (bound.fork) throw new UserError("a model made by code of a fork is never blessed by force", { hint: "push the branch to this repository to have it evaluated" });
  const evaluation = theEvaluation(await evaluationsOf(metadata, bound, command.pipeline), bound);
  const word = forcibleBlessing(evaluation);
  const forced: BlessingRecord = { ...word, blessed: true, time: now, forced: { actor, reason: command.reason!, time: now } };
  return {
    records: [{ ...recordOf(ordered, word.pipeline), model: word.model, ...(word.tree === undefined ? {} : { tree: word.tree }) }, forced],
    done: `the model ${short(word.model)} of ${word.pipeline} at ${bound.commit.slice(0, 7)} is blessed BY FORCE, these bytes under these rules alone; the gate had said: ${evaluation.run.reason}`,
    effect: () => runAgain(at, evaluation.run.provenance.workflowRun),
  };
}

async function runAgain(at: Repository, workflowRun: string | undefined): Promise<string> {
  if (workflowRun === undefined) return "start the workflow again to have it shown";
  await startAgain(at, workflowRun);
  return `run ${workflowRun} of the workflow is started again to show it`;
}

function recordOf({ command, actor, comment, bound, now }: Ordered, pipeline: string): CommandRecord {
  return {
    kind: "command", pipeline, command: command.name, actor, comment, commit: bound.commit, time: now,
    ...(command.reason === undefined ? {} : { reason: command.reason }),
    ...(bound.pullRequest === undefined ? {} : { pullRequest: bound.pullRequest }),
  };
}
