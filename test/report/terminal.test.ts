import type { RunEvent } from "../../src/core/event.ts";
import type { RunSummary } from "../../src/core/run-summary.ts";
import { actionLog } from "../../src/report/action-log.ts";
import { mistakeLines, painter } from "../../src/report/mistake.ts";
import { progressText } from "../../src/report/step-text.ts";
import { terminal, type TerminalOptions } from "../../src/report/terminal.ts";
import { blessedSummary, blockedSummary, failedSummary, hostileTexts } from "./summary-fixture.ts";

function events(summary: RunSummary): readonly RunEvent[] {
  return [
    { type: "run-started", pipeline: summary.pipeline, environment: "dev", run: summary.run, nodes: summary.outcomes.map(({ node }) => node) },
    ...summary.outcomes.flatMap((outcome): RunEvent[] => (outcome.type === "skipped" ? [outcome] : [{ type: "started", node: outcome.node }, { type: "progress", node: outcome.node, progress: { done: 840, total: 2000, unit: "step", note: "loss 0.412" } }, outcome])),
    { type: "run-finished", run: summary.run, seconds: summary.seconds },
  ];
}

function shown(summary: RunSummary, more: Partial<TerminalOptions> = {}): string {
  let text = "";
  const seen = terminal({ write: (part) => { text += part; }, tty: false, colour: false, now: () => 0, ...more });
  events(summary).forEach(seen.listener);
  seen.finish(summary, ".assay/runs/482/report.html");
  return text;
}

test("a run is one line per step and ends with its verdict and numbers", () => {
  expect(shown(blessedSummary())).toBe(`flights-delay  ·  dev  ·  9 steps
  ✔ CsvExampleGen     336,776 rows · train 224,518 · eval 112,258             9.5 s
  ✔ StatisticsGen     19 features                                            reused
  ✔ SchemaGen         schema.pbtxt unchanged                                 reused
  ✖ ExampleValidator  2 errors, 1 warning                                     0.4 s
  ✔ Transform         24 outputs · 3 vocabularies                             6.0 s
  ✔ Trainer           2,000 steps · loss 0.412                               41.2 s
  ✔ Evaluator         auc 0.707 [0.703, 0.711]                                5.0 s
  ✔ InfraValidator    32 requests · p99 3 ms                                  0.5 s
  – Pusher            not run: not blessed
Blessed   auc 0.707 [0.703, 0.711] (+0.036)  ·  average precision 0.471 (+0.061)  ·  calibration error 0.018 (−0.011)  ·  worst slice dow=Sat 0.658 (+0.022)
Report    .assay/runs/482/report.html
`);
});

test("a run that is not blessed says why", () => {
  expect(shown(blockedSummary())).toContain("\nNot blessed  The model is better than production, the data are not");
});

test("the worst findings are told, errors first, those of several splits once, and how many more there are", () => {
  const finding = (severity: "error" | "warning" | "info", subject: string, split: string) => ({ node: "ExampleValidator", rule: "r", severity, subject, message: "is odd.", split, observed: "7", limit: "≤ 5" });
  const many = ["a", "b", "c", "d"].map((name) => finding("warning", name, "train"));
  const text = shown({ ...blockedSummary(), findings: [...many, finding("info", "quiet", "train"), finding("error", "island\u001b[2J\n::error::", "train"), finding("error", "island\u001b[2J\n::error::", "eval"), finding("error", "sex", "eval")] });
  expect(text).toContain(`
             ✖ island␊::error::  is odd in train and eval; found 7 (allowed: ≤ 5)
             ✖ sex  is odd in eval; found 7 (allowed: ≤ 5)
             ▲ a  is odd in train; found 7 (allowed: ≤ 5)
             ▲ b  is odd in train; found 7 (allowed: ≤ 5)
             ▲ c  is odd in train; found 7 (allowed: ≤ 5)
             … 1 more finding in the report
`);
  expect(text).not.toContain("quiet");
});

test("mistakes are drawn with their line and a squiggle below the fault", () => {
  const text = shown(failedSummary(), { readLine: ({ line }) => (line === 22 ? "  carrier: row.carier," : undefined) });
  expect(text).toContain(`model.ts:22:9  feature "carier" is not in the data
   22 │   carrier: row.carier,
      │         ^^^^^^  did you mean "carrier"?
model.ts:40:5  learning rate is −1
   hint: a number above 0
`);
});

test("a squiggle stays below its fault in a long line", () => {
  const mistake = { message: "wrong", place: { file: "a.csv", line: 3, column: 5001, length: 3 } };
  const [, source, squiggle] = mistakeLines(mistake, () => `${"x".repeat(5000)}BAD${"y".repeat(5000)}`, painter(false));
  expect(source!.slice(squiggle!.indexOf("^"), squiggle!.lastIndexOf("^") + 1)).toBe("BAD");
  expect(source!.length).toBeLessThan(160);
});

test("without colour there is no escape sequence, with colour every one is closed", () => {
  expect(shown(failedSummary())).not.toContain("\u001b");
  const coloured = shown(failedSummary(), { colour: true });
  expect(coloured.match(/\u001b\[[1-9]\d*m/g)!.length).toBe(coloured.match(/\u001b\[0m/g)!.length);
});

test("on a terminal running steps are drawn over, and what stays is the same as elsewhere", () => {
  const raw = shown(blessedSummary(), { tty: true });
  expect(raw).toContain("\u001b[1A");
  expect(screen(raw)).toBe(shown(blessedSummary()));
});

/** What a terminal shows after cursor-up and erase-below. */
function screen(raw: string): string {
  const lines = [""];
  for (const part of raw.split(/(\r\u001b\[\d+A\u001b\[J|\n)/)) {
    const up = /^\r\u001b\[(\d+)A/.exec(part);
    if (up) lines.splice(lines.length - 1 - Number(up[1]), Infinity, "");
    else if (part === "\n") lines.push("");
    else lines[lines.length - 1] += part;
  }
  return lines.join("\n");
}

test("what strangers write cannot command the terminal or the workflow", () => {
  const log: string[] = [];
  let text = "";
  const seen = terminal({ write: (part) => { text += part; }, tty: false, colour: false });
  const action = actionLog((line) => log.push(line));
  for (const { listener } of [seen, action]) {
    listener({ type: "run-started", pipeline: "p", run: "1", nodes: hostileTexts });
    for (const node of hostileTexts) {
      listener({ type: "started", node });
      for (const line of [node, `::error::${node}`, `  ::add-mask::x`, `\u001b[2Jgone`]) listener({ type: "log", node, line, stream: "out" });
      listener({ type: "failed", node, seconds: 1, bug: false, mistakes: [{ message: `::error::${node}`, hint: `##[error]${node}` }], detail: `::warning::${node}` });
    }
  }
  expect(text.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
  const commands = log.filter((line) => /^\s*::|##\[/.test(line));
  expect(new Set(commands.map((line) => line.slice(0, 9)))).toEqual(new Set(["::group::", "::endgrou"]));
  expect(log.join("")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
});

test("the log of a workflow folds what a step said under its outcome and tells progress now and then", () => {
  const log: string[] = [];
  let clock = 0;
  const { listener, finish } = actionLog((line) => log.push(line), { now: () => clock });
  listener({ type: "run-started", pipeline: "flights", run: "1", nodes: ["Trainer"] });
  listener({ type: "started", node: "Trainer" });
  for (; clock <= 21_000; clock += 1000) listener({ type: "progress", node: "Trainer", progress: { done: clock / 1000, total: 42, unit: "step" } });
  listener({ type: "log", node: "Trainer", line: "50% done", stream: "out" });
  listener({ type: "finished", node: "Trainer", execution: "e", seconds: 21, showing: { headline: "42 steps" }, because: [] });
  finish(blessedSummary());
  expect(log.slice(0, -1)).toEqual(["flights  ·  1 step", "… Trainer  step 10/42 · 32 s left", "… Trainer  step 20/42 · 22 s left", "::group::✔ Trainer  42 steps  ·  21.0 s", "  50% done", "::endgroup::"]);
});

test("progress says what is known", () => {
  expect(progressText({ done: 1_200_000, unit: "rows" })).toBe("1,200,000 rows");
  expect(progressText({ done: 840, total: 2000, unit: "step", note: "loss 0.412" }, 22)).toBe("step 840/2,000 · loss 0.412 · 30 s left");
  expect(progressText({ note: "loading" })).toBe("loading");
  expect(progressText({})).toBe("");
});
