import { clip } from "../core/clip.ts";
import { counted } from "../core/counted.ts";
import type { Mistake } from "../core/error.ts";
import type { Listener, Outcome, RunEvent } from "../core/event.ts";
import type { Progress } from "../core/component.ts";
import type { RunSummary } from "../core/run-summary.ts";
import { logLine } from "./escape.ts";
import { signs } from "./inline.ts";
import { liveLines } from "./live-lines.ts";
import { mistakeLines, painter, type Paint, type ReadLine } from "./mistake.ts";
import { closingLines, progressText, stepText } from "./step-text.ts";

/** What a terminal can do, and how to write to it. */
export interface TerminalOptions {
  write(text: string): void;
  /** Whether lines can be drawn over. */
  readonly tty: boolean;
  readonly colour: boolean;
  /** Width in characters; 100 when not given. */
  readonly columns?: number;
  /** Reads the faulty line of a mistake; without it mistakes have no picture. */
  readonly readLine?: ReadLine;
  /** Milliseconds of a steady clock, for the time left. */
  now?(): number;
}

/** A run as it is seen in a terminal. */
export interface Terminal {
  readonly listener: Listener;
  /** Writes mistakes and closing lines. `report` is where the page is. */
  finish(summary: RunSummary, report?: string): void;
  /** Writes mistakes found before a run. */
  mistakes(mistakes: readonly Mistake[]): void;
  /** Takes away what is drawn over and stops the spinner; for an interrupted run. */
  close(): void;
}

interface Running { readonly node: string; readonly since: number; progress: Progress }

/** Draws a run: one line per step, running steps live on a terminal, plain lines elsewhere. */
export function terminal(options: TerminalOptions): Terminal {
  const { tty, columns = 100, readLine = () => undefined } = options;
  const now = options.now ?? (() => performance.now());
  const paint = painter(options.colour);
  const running = new Map<string, Running>();
  let width = 0;

  const line = (sign: string, node: string, text: string, time = ""): string => {
    const room = Math.max(20, Math.min(columns, 110) - width - 6 - (time ? 9 : 0));
    return `  ${sign} ${node.padEnd(width)}  ${time ? `${clip(text, room).padEnd(Math.min(room, 52))} ${time.padStart(8)}` : clip(text, room)}`.trimEnd();
  };
  const screen = liveLines(options, (spinner) => [...running.values()].map(({ node, since, progress }) =>
    line(paint("blue", spinner), logLine(node), progressText(progress, (now() - since) / 1000))));
  const { say } = screen;
  const close = (): void => {
    running.clear();
    screen.close();
  };
  const ended = (outcome: Outcome): void => {
    running.delete(outcome.node);
    const { status, headline, time } = stepText(outcome);
    const sign = status === "skipped" ? paint("dim", "–") : paint(status === "pass" ? "green" : status === "warn" ? "yellow" : "red", signs[status]);
    const text = line(sign, logLine(outcome.node), headline, time);
    say(outcome.type === "reused" || outcome.type === "skipped" ? paint("dim", text) : text);
  };
  const listener = (event: RunEvent): void => {
    switch (event.type) {
      case "run-started":
        width = Math.min(40, Math.max(0, ...event.nodes.map((node) => node.length)));
        say([paint("bold", event.pipeline), event.environment, counted(event.nodes.length, "step")].filter(Boolean).join("  ·  "));
        return screen.start();
      case "started":
        running.set(event.node, { node: event.node, since: now(), progress: {} });
        if (tty) say();
        return;
      case "progress": {
        const step = running.get(event.node);
        if (step) step.progress = event.progress;
        return;
      }
      case "log": return say(`    ${paint("dim", `${logLine(event.node)} │`)} ${logLine(event.line)}`);
      case "run-finished": return close();
      default: return ended(event);
    }
  };
  const mistakes = (items: readonly Mistake[]): void => {
    if (items.length) say(...items.flatMap((mistake) => mistakeLines(mistake, readLine, paint)));
  };
  const finish = (summary: RunSummary, report?: string): void => {
    close();
    for (const outcome of summary.outcomes) {
      if (outcome.type !== "failed") continue;
      mistakes(outcome.mistakes);
      if (outcome.detail) say(...outcome.detail.split("\n").slice(outcome.bug ? 0 : -20).map((text) => `    ${paint("dim", logLine(text))}`));
    }
    say(...closing(summary, report, paint));
  };
  return { listener, finish, mistakes, close };
}

/** Verdict, report and the like, the words one below the other. */
function closing(summary: RunSummary, report: string | undefined, paint: Paint): readonly string[] {
  const style = summary.verdict === "blessed" ? "green" : summary.verdict === "unjudged" ? "bold" : "red";
  const lines = closingLines(summary, report);
  const most = Math.max(8, ...lines.map(([word]) => word.length));
  return lines.map(([word, text], at) => `${paint(at === 0 ? style : "bold", word.padEnd(most))}  ${text}`.trimEnd());
}
