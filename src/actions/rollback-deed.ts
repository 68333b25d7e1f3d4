import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { assemble, type Assembled } from "../assemble.ts";
import { short } from "../core/digest.ts";
import { UserError } from "../core/error.ts";
import { archivedStore, type ArchivedStore } from "../github/archived-store.ts";
import { shortfall } from "../github/delivery.ts";
import { releasedModel } from "../github/released-model.ts";
import { releaseTarget } from "../github/release.ts";
import { downloadArchive } from "../github/workflow-artifacts.ts";
import { planRollback, type RollbackPlan } from "../metadata/rollback-plan.ts";
import { guardStart, markdownText } from "../report/escape.ts";
import { bytesOf, placesOf, pushAgain } from "../roll-back.ts";
import type { Deed, Ordered } from "./carry-out.ts";
import type { Job } from "./job.ts";
import { notesOfPush } from "./release-notes.ts";

/**
 * What a rollback comes to: the bytes are found and verified now, the decision is recorded, then they are pushed as a
 * new version. The pipeline's configuration is that of the default branch, which is checked out.
 */
export async function rollbackDeed(job: Job, ordered: Ordered): Promise<Deed> {
  const temporary = join(job.temporary, "rollback");
  await mkdir(temporary, { recursive: true });
  const assembled = await assembledFor(job, ordered, temporary);
  try {
    return await deedFor(job, { ordered, assembled, temporary });
  } catch (error) {
    await assembled.close();
    throw error;
  }
}

interface Prepared {
  readonly ordered: Ordered;
  readonly assembled: Assembled;
  readonly temporary: string;
}

async function deedFor(job: Job, { ordered, assembled, temporary }: Prepared): Promise<Deed> {
  const { at, command, bound, metadata, actor, comment, now } = ordered;
  const { name } = assembled.pipeline;
  if (command.pipeline !== undefined && command.pipeline !== name) throw new UserError(`${command.pipeline} is not the pipeline in ${job.inputs.path}`, { hint: `it is ${name}; set the input path of the job that listens to comments` });
  const plan = await planRollback(metadata, { pipeline: name, version: command.version });
  const { places } = placesOf(assembled);
  if (places.length === 0) throw new UserError(`${name} is pushed nowhere`, { hint: "push: [{ release: {} }] in assay.yml" });
  const model = await bytesOf(plan, assembled, async (push, record) => (push.target === "release" ? releasedModel(at, { push, model: record, temporary }) : undefined));
  const reason = command.reason === undefined ? {} : { reason: command.reason };
  return {
    records: [{ kind: "command", pipeline: name, command: "rollback", actor, comment, commit: bound.commit, model: plan.model.digest, replaces: plan.replaces, time: now, ...reason }],
    done: `${name} goes back to version ${plan.version} (model ${short(plan.model.digest)}) from ${plan.from}; what was pushed after it stays where it is, and is not pushed again`,
    async effect() {
      try {
        const records = await pushAgain(withTargets(assembled, { job, ordered, plan, temporary }), { plan, model, places, now, commit: plan.pushes[0]?.commit, note: noteOf(plan, ordered) });
        return records.map(({ target, version, location }) => `pushed to ${target} as version ${version}: ${location}`).join("; ");
      } finally {
        await assembled.close();
      }
    },
  };
}

function noteOf({ version, from }: RollbackPlan, { actor, command }: Ordered): string {
  return `The bytes of version ${version} again, instead of ${from}: rolled back by ${actor}${command.reason === undefined ? "" : `, ${JSON.stringify(command.reason)}`}`;
}

async function assembledFor({ inputs, home, delivery }: Job, { at, metadata, bound }: Ordered, temporary: string): Promise<Assembled> {
  let bytes: ArchivedStore | undefined;
  const assembled = await assemble({
    path: resolve(inputs.path), home, sets: inputs.sets, environment: inputs.environment ?? ["prod"],
    provenance: { commit: bound.commit, branch: bound.branch, trusted: true },
    metadata: () => metadata,
    targets: { release: releaseTarget({ ...at, commit: bound.commit, temporary }) },
    artifacts: (local) => bytes = archivedStore({
      local, metadata, temporary, makesAgain: false, download: (archive, file) => downloadArchive(at, archive, file),
      warn: (sentence, error) => delivery.warn(shortfall(error, { otherwise: sentence, permission: "actions: read" }, false)),
    }),
  });
  return { ...assembled, close: async () => { await Promise.all([assembled.close(), bytes?.close()]); } };
}

interface Retargeting {
  readonly job: Job;
  readonly ordered: Ordered;
  readonly plan: RollbackPlan;
  readonly temporary: string;
}

/** The release is tagged at the commit that made the model, and says both why it is made and what the model is. */
function withTargets(assembled: Assembled, { job: { delivery }, ordered: { at, bound }, plan, temporary }: Retargeting): Assembled {
  const { metadata, artifacts } = assembled.options;
  const release = releaseTarget({
    ...at, commit: plan.pushes.find(({ commit }) => commit !== undefined)?.commit ?? bound.commit, temporary,
    notes: async (push) => [guardStart(markdownText(push.note, 900)), await notesOfPush({ at, metadata, artifacts, delivery }, push) ?? ""].join("\n\n").trimEnd(),
  });
  return { ...assembled, options: { ...assembled.options, targets: { ...assembled.options.targets, release } } };
}
