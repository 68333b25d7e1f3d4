import type { Finding, Verdict } from "../core/finding.ts";
import type { RunSummary } from "../core/run-summary.ts";
import type { RunRecord } from "../metadata/record.ts";
import { comment, commentMarker, suggestionMarker, type CommentContext } from "../report/comment.ts";
import { verdictTitle } from "../report/verdict-text.ts";
import { annotationsOf, writeAnnotations, type AnnotationLog } from "./annotations.ts";
import { conclusionOf, finishCheck } from "./check-run.ts";
import { addComment, hideOlderComments, upsertComment } from "./comment.ts";
import { deliver, type Delivery } from "./delivery.ts";
import { speaksForPullRequest } from "./current-head.ts";
import { pullRequestNumber, type GitHubEvent } from "./event.ts";
import type { Inputs } from "./inputs.ts";
import type { Repository } from "./octokit.ts";
import { suggestInReview } from "./suggestions.ts";
import { configurationNode } from "./unfinished-summary.ts";

/** Where a run's addresses begin: `https://github.com/octo/penguins`. */
export interface WebPlace {
  readonly repositoryUrl: string;
  readonly workflowRun: string;
  /** Of the workflow run, from 1; the first when not given. */
  readonly attempt?: number;
}

/** The page of a workflow run; of this attempt when it was started again. */
function runUrl({ repositoryUrl, workflowRun, attempt = 1 }: WebPlace): string {
  return `${repositoryUrl}/actions/runs/${workflowRun}${attempt > 1 ? `/attempts/${attempt}` : ""}`;
}

/** The page of a workflow artifact. */
export function artifactUrl(place: WebPlace, id: number): string {
  return `${place.repositoryUrl}/actions/runs/${place.workflowRun}/artifacts/${id}`;
}

/** A run that has ended, and everything that goes with it onto GitHub. */
export interface Ended {
  readonly summary: RunSummary;
  readonly event: GitHubEvent;
  readonly inputs: Inputs;
  readonly place: WebPlace;
  readonly check: number | undefined;
  readonly cancelled: boolean;
  /** Told by the run of a fork: its verdict is a stranger's word. */
  readonly reported?: true;
  readonly report: string | undefined;
  readonly artifacts: string | undefined;
  readonly history: CommentContext["history"];
  readonly warnings: readonly string[];
}

/** What the writers of reports need to know of this run. */
export function contextOf({ event, inputs, place, report, artifacts, history, warnings, cancelled, reported }: Ended, now: Date): CommentContext {
  return {
    mode: event.pullRequest || event.name === "merge_group" ? "pull-request" : "default-branch",
    ...(cancelled ? { cancelled } : {}),
    ...(reported ? { reported } : {}),
    links: { run: runUrl(place), ...(report === undefined ? {} : { report }), ...(artifacts === undefined ? {} : { artifacts }) },
    warnings, history, commit: event.headSha, budget: inputs.commentBudget,
    updated: `${now.toISOString().slice(0, 16).replace("T", " ")} UTC`,
  };
}

/** Earlier runs that are told. */
const mostEarlier = 50;

/** Earlier runs of the pipeline on the same pull request, newest first. */
export function historyOf(runs: readonly RunRecord[], { summary, event, repositoryUrl }: { readonly summary: RunSummary; readonly event: GitHubEvent; readonly repositoryUrl: string }): CommentContext["history"] {
  const number = pullRequestNumber(event);
  if (number === undefined) return [];
  const earlier = runs.filter((run) => run.pipeline === summary.pipeline && run.id !== summary.run && run.provenance.pullRequest === number && run.verdict !== "canceled");
  return earlier.sort((a, b) => b.started - a.started).slice(0, mostEarlier).map(({ id, verdict, started, provenance: { workflowRun, workflowAttempt: attempt = 1, commit } }) => ({
    run: id, verdict: verdict as Verdict, started, ...(commit === undefined ? {} : { commit }),
    ...(workflowRun === undefined ? {} : { url: runUrl({ repositoryUrl, workflowRun, attempt }) }),
  }));
}

/** What a delivery needs besides the run. */
interface DeliveryTools {
  readonly delivery: Delivery;
  readonly log: AnnotationLog;
  readonly now: Date;
  /** A file as findings name it → its path in the repository. */
  locate(file: string): string;
}

/**
 * Writes comment, suggestions, check and annotations, each for itself; annotations go to the log when there is no check to carry
 * them. Of a cancelled run the check comes first, since GitHub soon ends the job, and nothing is suggested. Returns whether comment
 * or check tell of it, or those of a newer run.
 */
export async function deliverRun(at: Repository | undefined, ended: Ended, tools: DeliveryTools): Promise<boolean> {
  const text = comment(ended.summary, contextOf(ended, tools.now));
  const steps = ended.cancelled ? [deliverCheck, deliverThread] : [deliverThread, deliverCheck];
  let shown = false;
  for (const step of steps) shown = await step(at, { ...ended, text }, tools) || shown;
  return shown;
}

type Told = Ended & { readonly text: string };

/** What stands in the pull request's thread: only of the run that speaks for it now. */
async function deliverThread(at: Repository | undefined, told: Told, tools: DeliveryTools): Promise<boolean> {
  const number = pullRequestNumber(told.event);
  if (!at || told.inputs.comment === "off" || number === undefined) return false;
  const speaks = await deliver(tools.delivery, { otherwise: "The comment was not written", permission: "pull-requests: write", work: () => speaksForPullRequest(at, told.event) });
  if (speaks === false) tools.delivery.warn(`Pull request ${number} is no longer at ${told.event.headSha.slice(0, 7)}, so the comment is left to the run of what is there now.`);
  if (!speaks) return speaks === false;
  const written = await deliverComment(at, number, told, tools);
  if (!told.cancelled) await deliverSuggestions(at, told, tools);
  return written;
}

async function deliverComment(at: Repository, number: number, { summary, inputs, text }: Told, { delivery }: DeliveryTools): Promise<boolean> {
  const permission = "pull-requests: write";
  const thread = { ...at, issue: number };
  const marker = commentMarker(summary.pipeline);
  const write = inputs.comment === "new" ? addComment : upsertComment;
  const written = await deliver(delivery, { otherwise: "The comment was not written", permission, work: () => write(thread, { marker, body: text }) });
  if (written && inputs.comment === "new") await deliver(delivery, { otherwise: "Older comments were not hidden", permission, work: () => hideOlderComments(thread, marker) });
  return written !== undefined;
}

async function deliverSuggestions(at: Repository, { summary, event: { pullRequest, headSha } }: Told, { delivery, locate }: DeliveryTools): Promise<void> {
  if (!pullRequest || !summary.suggestions) return;
  const suggestions = summary.suggestions.map((each) => ({ ...each, file: locate(each.file) }));
  await deliver(delivery, {
    otherwise: "Changes were not suggested at their lines", permission: "pull-requests: write",
    work: () => suggestInReview({ ...at, pull: pullRequest.number }, { marker: suggestionMarker(summary.pipeline), commit: headSha, suggestions }),
  });
}

async function deliverCheck(at: Repository | undefined, told: Told, { delivery, log, now, locate }: DeliveryTools): Promise<boolean> {
  const { summary, check, cancelled, report } = told;
  const context = contextOf(told, now);
  const annotations = annotationsOf([...failures(summary), ...summary.findings].map((finding) => located(finding, locate)));
  const checked = at && check !== undefined && await deliver(delivery, {
    otherwise: "The check run was not completed", permission: "checks: write",
    work: async () => {
      await finishCheck(at, check, {
        conclusion: cancelled ? "cancelled" : told.reported && summary.verdict === "blessed" ? "neutral" : conclusionOf(summary.verdict), title: `${verdictTitle(summary, context)}${policyMark(summary)}`,
        summary: withoutTitle(comment(summary, { ...context, budget: Math.min(told.inputs.commentBudget, checkBudget) })), annotations, ...(report === undefined ? {} : { detailsUrl: report }),
      });
      return true;
    },
  });
  if (!checked) writeAnnotations(annotations, log);
  return checked === true;
}

/** Said in the check's title when what decides the verdict is not what it was. */
function policyMark({ changes = [] }: RunSummary): string {
  return changes.some(({ area, status }) => area === "policy" && status !== "pass") ? " · rules of the gate changed" : "";
}

/** A check takes 65,535 bytes, fewer than a comment. */
const checkBudget = 60_000;

/** The comment without its marker and title: a check shows its title itself. */
function withoutTitle(text: string): string {
  return text.replace(/^<!--.*-->\n+###.*\n+/, "");
}

/** Mistakes of steps as findings, so that they are shown at their lines. What is wrong with the configuration is in the log already. */
function failures({ outcomes }: RunSummary): readonly Finding[] {
  return outcomes.flatMap((outcome) => outcome.type !== "failed" || outcome.node === configurationNode ? [] : outcome.mistakes.map(({ message, place, hint }): Finding => ({
    rule: "failed", severity: "error", subject: outcome.node, message: hint === undefined ? message : `${message}; hint: ${hint}`, ...(place ? { place } : {}),
  })));
}

function located(finding: Finding, locate: DeliveryTools["locate"]): Finding {
  const rows = finding.rows?.map((row) => (row.unit === "line" ? { ...row, file: locate(row.file) } : row));
  return { ...finding, ...(rows && { rows }), ...(finding.place && { place: { ...finding.place, file: locate(finding.place.file) } }) };
}
