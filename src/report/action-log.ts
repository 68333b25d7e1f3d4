import { counted } from "../core/counted.ts";
import type { Listener, Outcome, RunEvent } from "../core/event.ts";
import type { RunSummary } from "../core/run-summary.ts";
import { describeMistake } from "../core/error.ts";
import { logLine } from "./escape.ts";
import { signs } from "./inline.ts";
import { matchingCommands } from "./problem-matchers.ts";
import { closingLines, progressText, stepText } from "./step-text.ts";

/** A run as it is seen in the log of a workflow. */
interface ActionLog {
  readonly listener: Listener;
  finish(summary: RunSummary, report?: string): void;
}

/** Where the runner finds problem matchers, and which steps run a command or code of the user: only their output is looked at. */
interface Matching {
  readonly file: string;
  isOfUser(node: string): boolean;
}

interface ActionLogOptions {
  now?(): number;
  readonly matching?: Matching;
}

const pause = 10_000;

/**
 * Writes a run as plain lines: what a step logged is a fold under its outcome, progress at most every ten seconds.
 * The only workflow commands are its own folds, and what switches problem matchers on and off around the output of a user's
 * command; every other text is made inert.
 */
export function actionLog(write: (line: string) => void, { now = () => performance.now(), matching }: ActionLogOptions = {}): ActionLog {
  const logged = new Map<string, string[]>();
  const steps = new Map<string, { readonly since: number; said: number }>();
  const ended = (outcome: Outcome): void => {
    const said = logged.get(outcome.node) ?? [];
    const detail = outcome.type === "failed" && outcome.detail ? outcome.detail.split("\n").map((line) => logLine(line)) : [];
    const known = new Set(said);
    const lines = [...said.length > 0 ? watched(outcome.node, said) : [], ...(detail.every((line) => known.has(line)) ? [] : detail.map(indented))];
    const title = outcomeLine(outcome);
    if (lines.length === 0) write(title);
    else [`::group::${title.replace(/%/g, "%25")}`, ...lines, "::endgroup::"].forEach(write);
    if (outcome.type === "failed") outcome.mistakes.flatMap((mistake) => describeMistake(mistake).split("\n")).forEach((line) => write(logLine(`  ${line}`)));
    logged.delete(outcome.node);
  };
  const watched = (node: string, said: readonly string[]): readonly string[] => {
    if (!matching?.isOfUser(node)) return said.map(indented);
    const { on, off } = matchingCommands(matching.file);
    return [...on, ...said.map(indented), ...off];
  };
  const listener = (event: RunEvent): void => {
    switch (event.type) {
      case "run-started": return write(logLine([event.pipeline, event.environment, counted(event.nodes.length, "step")].filter(Boolean).join("  ·  ")));
      case "started": steps.set(event.node, { since: now(), said: now() }); return;
      case "progress": {
        const step = steps.get(event.node);
        if (!step || now() - step.said < pause) return;
        step.said = now();
        return write(logLine(`… ${event.node}  ${progressText(event.progress, (now() - step.since) / 1000)}`));
      }
      case "log": {
        const lines = logged.get(event.node);
        if (lines) lines.push(logLine(event.line));
        else logged.set(event.node, [logLine(event.line)]);
        return;
      }
      case "run-finished": return;
      default: return ended(event);
    }
  };
  const finish = (summary: RunSummary, report?: string): void => {
    for (const [word, text] of closingLines(summary, report)) write(logLine(`${word.padEnd(11)}  ${text}`).trimEnd());
  };
  return { listener, finish };
}

function indented(line: string): string {
  return `  ${line}`;
}

function outcomeLine(outcome: Outcome): string {
  const { status, headline, time } = stepText(outcome);
  return logLine(`${status === "skipped" ? "–" : signs[status]} ${outcome.node}  ${[headline, time].filter((part) => part !== "").join("  ·  ")}`);
}
