import type { Finding, Status, Verdict } from "../core/finding.ts";
import type { Figure, Inline } from "../core/report.ts";
import type { RunSummary } from "../core/run-summary.ts";
import { emoji } from "./inline.ts";

/** Where a verdict is read: on a pull request nothing is promoted yet. */
export interface Occasion {
  readonly mode: "pull-request" | "default-branch";
  /** The run was stopped from outside. */
  readonly cancelled?: boolean;
  /** Told by the run of a fork, which could tell anything. */
  readonly reported?: boolean;
}

/** How a verdict is drawn: `failed` blocks like `not-blessed`. */
export function verdictStatus(verdict: Verdict): Status {
  if (verdict === "not-blessed" || verdict === "failed") return "fail";
  return "pass";
}

/** The verdict in one or two words: what a person looks for first. */
export function verdictWord({ verdict, pushed, forced }: RunSummary, { mode, cancelled }: Occasion): string {
  if (cancelled) return "Cancelled";
  if (verdict === "not-blessed") return "Blocked";
  if (verdict === "failed") return "Failed";
  if (verdict === "unjudged") return "Finished";
  const how = forced ? " by force" : "";
  if (mode === "pull-request") return `Ready to promote${how}`;
  return `${pushed.length > 0 ? "Promoted" : "Blessed"}${how}`;
}

/** The title as plain text: sign, word and what it is about. */
export function verdictTitle(summary: RunSummary, occasion: Occasion): string {
  const word = verdictWord(summary, occasion);
  const name = summary.environment ? `${summary.pipeline} (${summary.environment.replace(/[^A-Za-z0-9_. -]/g, "-").slice(0, 63)})` : summary.pipeline;
  const sign = occasion.cancelled ? "⏹️" : emoji[verdictStatus(summary.verdict)];
  return `${summary.forced ? `⚠️` : sign} ${occasion.reported ? "Reported by the fork's run: " : ""}${word}: ${name}${verdictTail(summary, occasion)}`;
}

/** What the word means for the pipeline, behind its name. */
export function verdictTail({ verdict, pushed }: RunSummary, { mode, cancelled }: Occasion): string {
  if (cancelled) return " was stopped before it could be judged";
  if (verdict === "not-blessed") return mode === "pull-request" ? " is not ready to promote" : " was not promoted";
  if (verdict === "failed") return " could not finish";
  if (verdict === "unjudged") return ", nothing to judge";
  const version = mode === "default-branch" ? pushed[0]?.version : undefined;
  return version && /^[0-9A-Za-z._-]{1,40}$/.test(version) ? ` ${version}` : "";
}

/** The figures for one line: the first `most`, and the worst slice wherever it stands. */
export function headlineFigures({ figures }: RunSummary, most: number): readonly Figure[] {
  return [...figures.slice(0, most), ...figures.slice(most).filter(({ name }) => name.startsWith("worst slice"))];
}

/** What a person can do now, where it is not evident: nothing when all is well. */
export function nextStep(summary: RunSummary, { cancelled }: Occasion): Inline | undefined {
  if (cancelled) return "run it again; steps that finished are reused.";
  if (summary.verdict === "failed") {
    const bug = summary.outcomes.some((outcome) => outcome.type === "failed" && outcome.bug);
    return bug ? "this is a fault of Assay, not of yours: please report it with the text above." : "correct what is named above and push; steps that finished are reused.";
  }
  if (summary.verdict !== "not-blessed") return undefined;
  const nodes = new Set(summary.gates.filter(({ status }) => status === "fail").map(({ node }) => node ?? ""));
  if (nodes.size > 0 && [...nodes].every((node) => node.endsWith("-by-base"))) return ["what this changes passes its own rules, but not those of the base branch: change the rules in a pull request of their own, or have a collaborator accept it with ", { code: '/assay bless --force "reason"' }, "."];
  const ways = [
    ...(some(nodes, /ExampleValidator|DistributionValidator/) ? ["correct the data, or change the schema if the data are right"] : []),
    ...(some(nodes, /Evaluator/) ? ["improve the model, or change the threshold if the loss is worth it"] : []),
    ...(some(nodes, /InfraValidator/) ? ["make the model answer within its limits"] : []),
  ];
  return [ways.length ? ways.join("; ") : "correct what failed above, or change the rule if it is wrong", "; then push."];
}

function some(nodes: ReadonlySet<string>, pattern: RegExp): boolean {
  return [...nodes].some((node) => pattern.test(node));
}

/** One finding for what is wrong in several splits in the same words: the first, with all their names. */
export function acrossSplits<F extends Finding>(findings: readonly F[]): readonly F[] {
  const groups = new Map<string, F[]>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.rule, finding.subject, finding.message]);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()].map(([first, ...more]) => {
    const splits = [first!, ...more].flatMap(({ split }) => split ?? []);
    return more.length > 0 && splits.length > 0 ? { ...first!, split: splits.join(" and ") } : first!;
  });
}
