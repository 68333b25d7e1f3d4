import { join } from "node:path";
import { UserError } from "../core/error.ts";
import { boundCommit, checkUnedited, mayCommand } from "../github/command-authority.ts";
import { isCommand, parseCommand, type CommentCommand } from "../github/command-comment.ts";
import { readCommentEvent, type CommentEvent } from "../github/comment-event.ts";
import { upsertComment } from "../github/comment.ts";
import { deliver, shortfall } from "../github/delivery.ts";
import { metadataBranch } from "../github/metadata-branch.ts";
import { statusOf, type Repository } from "../github/octokit.ts";
import { readShared } from "../github/layered-metadata.ts";
import type { MetadataStore } from "../metadata/metadata-store.ts";
import { answerMarker, commandAnswer } from "../report/command-answer.ts";
import { logLine } from "../report/escape.ts";
import { deedOf, type Deed } from "./carry-out.ts";
import type { Job } from "./job.ts";
import { rollbackDeed } from "./rollback-deed.ts";
import { write } from "./runner-log.ts";

/**
 * Carries out a command in a comment: one of a collaborator with write access, unedited, for a head that is the one the
 * writer saw. It is acknowledged by a reaction, recorded on the metadata branch, then done, and answered in one comment.
 * Runs nothing of a pull request. Returns 0 also when a command is refused; 1 when the answer could not be given.
 */
export async function commandAction(job: Job): Promise<number> {
  const { environment, at } = job;
  const event = readCommentEvent(environment);
  if (event.action !== "created" || !isCommand(event.comment.body)) {
    write("The comment is no command.");
    return 0;
  }
  if (!at) throw new UserError("without a token no command can be carried out", { hint: "leave the input token as it is" });
  if (!(await mayCommand(at, event))) {
    write(logLine(`${event.comment.author} may not command here: it takes write access to the repository.`));
    await react(job, { at, event, content: "-1" });
    return 0;
  }
  const seen = await react(job, { at, event, content: "eyes" });
  const outcome: Outcome = await outcomeOf(job, at, event);
  const answered = await answer(job, { ...outcome, at, event });
  await react(job, { at, event, content: outcome.outcome.type === "done" ? "+1" : "-1" });
  if (seen !== undefined) await job.at?.client.rest.reactions.deleteForIssueComment({ owner: at.owner, repo: at.repo, comment_id: event.comment.id, reaction_id: seen }).catch(() => undefined); // the eyes may stay
  if (outcome.fault !== undefined) throw outcome.fault;
  return answered ? 0 : 1;
}

interface Reacting {
  readonly at: Repository;
  readonly event: CommentEvent;
  readonly content: "eyes" | "+1" | "-1";
}

/** Reacts to the comment; returns the reaction's id. */
async function react({ delivery }: Job, { at, event, content }: Reacting): Promise<number | undefined> {
  return deliver(delivery, {
    otherwise: "The command was not acknowledged by a reaction", permission: event.onPullRequest ? "pull-requests: write" : "issues: write",
    work: async () => (await at.client.rest.reactions.createForIssueComment({ owner: at.owner, repo: at.repo, comment_id: event.comment.id, content })).data.id,
  });
}

type Outcome = Pick<Parameters<typeof commandAnswer>[0], "outcome" | "reason"> & {
  /** What went wrong that is nobody's mistake here: a fault of Assay. */
  readonly fault?: unknown;
};

async function outcomeOf(job: Job, at: Repository, event: CommentEvent): Promise<Outcome> {
  try {
    const command = parseCommand(event.comment.body);
    await checkUnedited(at, event);
    const sentences = await carryOut(job, at, { event, command });
    return { outcome: { type: "done", sentences }, reason: command.reason };
  } catch (error) {
    if (error instanceof UserError) return { outcome: { type: "refused", mistakes: error.mistakes }, reason: undefined };
    if (statusOf(error) === undefined) return { outcome: { type: "refused", mistakes: [{ message: "a fault of Assay kept it from being carried out", hint: "the log of the job has more" }] }, reason: undefined, fault: error };
    const sentence = shortfall(error, { otherwise: "The command was not carried out", permission: "the permissions that the README lists for commands" }, false);
    return { outcome: { type: "refused", mistakes: [{ message: sentence }] }, reason: undefined };
  }
}

interface Given {
  readonly event: CommentEvent;
  readonly command: CommentCommand;
}

async function carryOut(job: Job, at: Repository, { event, command }: Given): Promise<readonly string[]> {
  const store = branchOf(job);
  const { earlier } = await readShared(store);
  const metadata: MetadataStore = { put: (records) => store.put(records), list: async (kind) => (earlier.get(kind) ?? []) as never };
  if ((await metadata.list("command")).some(({ comment }) => comment === event.comment.id)) throw new UserError("this comment was carried out already", { hint: "write a new one to have it done again" });
  const bound = await boundCommit(at, event, command);
  const ordered = { at, command, actor: event.comment.author, comment: event.comment.id, bound, metadata, workflow: job.inputs.workflow, now: Date.now() };
  const deed: Deed = command.name === "rollback" ? await rollbackDeed(job, ordered) : await deedOf(ordered);
  await store.put(deed.records).catch((error: unknown) => {
    throw new UserError(shortfall(error, { otherwise: "The command could not be recorded, so it was not carried out", permission: "contents: write" }, false), { cause: error });
  });
  return [deed.done, await deed.effect().catch(afterwards)];
}

/** The record is written: what did not follow is said, and can be done by hand. */
function afterwards(error: unknown): string {
  if (error instanceof UserError) return error.mistakes.map(({ message, hint }) => `${message}${hint === undefined ? "" : ` (${hint})`}`).join("; ");
  throw error;
}

function branchOf({ inputs: { metadataBranch: branch, token }, place, temporary }: Job): MetadataStore {
  if (branch === undefined || token === undefined) throw new UserError("commands need the metadata branch, and it is off", { hint: "leave the input metadata-branch as it is" });
  return metadataBranch({ repositoryUrl: place.repositoryUrl, branch, token, folder: join(temporary, "records") });
}

interface Answering extends Outcome {
  readonly at: Repository;
  readonly event: CommentEvent;
}

async function answer({ delivery, place }: Job, { at, event, outcome, reason }: Answering): Promise<boolean> {
  const line = event.comment.body.split(/\r\n|\r|\n/, 1)[0] ?? "";
  const sentences = outcome.type === "done" ? outcome.sentences : outcome.mistakes.map(({ message, hint }) => (hint === undefined ? message : `${message} (${hint})`));
  for (const sentence of sentences) write(logLine(sentence));
  const body = commandAnswer({ comment: event.comment.id, line, actor: event.comment.author, reason, outcome, run: `${place.repositoryUrl}/actions/runs/${place.workflowRun}` });
  return (await deliver(delivery, {
    otherwise: "The command was not answered", permission: event.onPullRequest ? "pull-requests: write" : "issues: write",
    work: () => upsertComment({ ...at, issue: event.number }, { marker: answerMarker(event.comment.id), body }),
  })) !== undefined;
}
