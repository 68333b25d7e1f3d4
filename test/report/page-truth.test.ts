import fc from "fast-check";
import type { Outcome } from "../../src/core/event.ts";
import type { Section } from "../../src/core/report.ts";
import type { RunSummary } from "../../src/core/run-summary.ts";
import type { Evaluation } from "../../src/evaluation/evaluation.ts";
import { judge } from "../../src/evaluation/judge.ts";
import type { Measurement, SliceMeasurements } from "../../src/evaluation/measure.ts";
import type { CutOff } from "../../src/evaluation/plots.ts";
import { showEvaluation } from "../../src/evaluation/showing.ts";
import type { Threshold } from "../../src/evaluation/threshold.ts";
import { comment } from "../../src/report/comment.ts";
import { page } from "../../src/report/page.ts";
import { compareDatasets } from "../../src/validation/drift/drift.ts";
import { viewDataset } from "../../src/validation/feature-view.ts";
import { anomaliesSection, dataSection } from "../../src/validation/sections.ts";
import { seeded } from "../statistics/columns.ts";
import { statistics } from "../validation/data.ts";
import { cellsOf, readable, rowsOf, says, sectionOf } from "./page-read.ts";
import { blockedSummary } from "./summary-fixture.ts";

// A wrong number is seen in the first example that has it: smaller ones would take a minute to find.
const runs = { seed: 20261123, numRuns: 60, endOnFailure: true };
const context = { mode: "pull-request", links: {}, warnings: [], history: [], updated: "now" } as const;
const metrics = ["auc", "loss", "calibration"] as const;
const unescaped = (text: string): string => text.replace(/\\(.)/g, "$1").replaceAll("\u2060", "");

/** A run that shows these sections, and what else is given. */
function summaryOf(sections: readonly Section[], more: Partial<RunSummary> = {}): RunSummary {
  return { ...blockedSummary(), gates: [], findings: [], figures: [], changes: [], outcomes: [], ...more, sections };
}

const values = fc.oneof(
  { arbitrary: fc.double({ min: 0, max: 1, noNaN: true }), weight: 6 }, { arbitrary: fc.double({ min: -1e4, max: 1e4, noNaN: true }), weight: 3 },
  { arbitrary: fc.double({ min: -1e-2, max: 1e-2, noNaN: true }), weight: 2 }, { arbitrary: fc.constantFrom(0, 1, NaN, Infinity, -Infinity, 1e12, 3e-9), weight: 1 },
);

const measurement = (compared: boolean): fc.Arbitrary<Omit<Measurement, "metric">> => fc.tuple(values, values, fc.double({ min: 0, max: 2, noNaN: true })).map(([value, other, half]) => {
  const measured = (at: number) => ({ value: at, error: half / 2, freedom: 19, low: at - half, high: at + half });
  return { candidate: measured(value), ...(compared ? { baseline: measured(other), difference: measured(value - other) } : {}) };
});

const evaluations: fc.Arbitrary<Evaluation> = fc.record({ baseline: fc.boolean(), count: fc.integer({ min: 0, max: 50 }), classes: fc.integer({ min: 2, max: 4 }) }).chain(({ baseline, count, classes }) => fc.record({
  slices: fc.array(fc.tuple(fc.nat(5_000_000), ...metrics.map(() => measurement(baseline))), { minLength: count + 1, maxLength: count + 1 }),
  limits: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2, maxLength: 2 }),
  cuts: fc.array(fc.tuple(fc.nat(1e6), fc.nat(1e6), fc.nat(1e6), fc.nat(1e6)), { minLength: 101, maxLength: 101 }),
  confusion: fc.array(fc.array(fc.nat(2e6), { minLength: classes, maxLength: classes }), { minLength: classes, maxLength: classes }),
}).map(({ slices: found, limits, cuts, confusion }): Evaluation => {
  const slices = found.map(([rows, ...own], at): SliceMeasurements => ({
    key: at === 0 ? [] : [["carrier", `c${at}`]], name: at === 0 ? "overall" : `carrier=c${at}`, rows,
    metrics: Object.fromEntries(metrics.map((metric, index) => [metric, { metric, ...own[index]! }])),
  }));
  const thresholds: readonly Threshold[] = [
    { metric: "auc", rule: "at-least", direction: "higher", limit: limits[0]!, where: [{ type: "overall" }], onInconclusive: "fail" },
    { metric: "loss", rule: "change-absolute", direction: "lower", limit: limits[1]!, where: [{ type: "overall" }], onInconclusive: "fail" },
  ];
  return {
    format: 1, problem: "binary", label: "delayed", classes: confusion.map((_, at) => `class ${at}`), splits: ["eval"], rows: slices[0]!.rows, unlabelled: 0, baseline,
    unusable: { candidate: { rows: 0 } }, outOfRange: 0, metrics: [{ name: "auc", better: "higher" }, { name: "loss", better: "lower" }, { name: "calibration" }],
    featureTypes: { carrier: "bytes" }, slices, minSliceSize: 1, leftOut: { few: 0, many: 0 }, judgements: judge(thresholds, slices, baseline),
    plots: { candidate: { confusion }, cutOffs: cuts.map(([tp, fp, tn, fn], at) => ({ threshold: at / 100, tp, fp, tn, fn })) },
  };
}));

/** A text `[0.1, 0.2]` or `+0.1 [+0.05, +0.15]` says these numbers. */
function sayEach(said: string, truths: readonly number[]): void {
  const told = said.replace(/[[\]]/g, "").split(/, | /).filter((part) => part !== "");
  const shown = truths.filter((truth, at) => at === 0 || Number.isFinite(truth));
  expect([said, told.length]).toEqual([said, shown.length]);
  told.forEach((part, at) => says(part, shown[at]!));
}

test("whatever an evaluation found, page and comment say its numbers: gates, figures, metrics, slices, decisions, confusion", () => {
  fc.assert(fc.property(evaluations, (evaluation) => {
    const { gates = [], figures = [], sections = [] } = showEvaluation(evaluation);
    const summary = summaryOf(sections, { gates, figures });
    const text = page(summary);
    const [overall, ...slices] = evaluation.slices;
    const judged = new Map(evaluation.judgements!.map((judgement) => [judgement.threshold.metric, judgement]));
    for (const [name, found, limit, status] of cellsOf(sectionOf(text, "verdict"), "Gates")) {
      const { found: truth, result, threshold, status: verdict } = judged.get(readable(name!).split(/\s/)[0]!)!;
      const [own, onPhones] = found!.split('<small class="also">');
      if (result === "rubber-stamped") expect(own).toBe("no baseline");
      else says(readable(own!), truth);
      says(readable(limit!).slice(2), threshold.limit);
      expect([readable(onPhones!), readable(status!).split(" ")[1]]).toEqual([`limit: ${readable(limit!)}`, verdict]);
    }
    for (const [, name, value, change] of sectionOf(text, "verdict").matchAll(/<dt>([^<]*)<\/dt><dd>([^<]*)(?:<small>([^<]*)<\/small>)?/g)) {
      const slice = name!.startsWith("worst slice ") ? slices.find((each) => name!.endsWith(` ${each.name}`))! : overall!;
      const { candidate, difference } = slice.metrics[name!.startsWith("worst slice ") ? "auc" : name!]!;
      says(readable(value!), candidate.value);
      if (change !== undefined) says(readable(change), difference!.value);
    }
    const evaluated = sectionOf(text, "evaluation");
    for (const [name, value, interval, before, change] of rowsOf(evaluated, "Metrics of all rows")) {
      const { candidate, baseline, difference } = overall!.metrics[name!]!;
      says(value!, candidate.value);
      if (interval !== "") sayEach(interval!, [candidate.low, candidate.high]);
      if (baseline) says(before!, baseline.value);
      if (difference) sayEach(change!.replace("not defined", "NaN"), [difference.value, difference.low, difference.high]);
    }
    decisions(evaluated, evaluation);
    expect(rowsOf(evaluated, "Confusion matrix").map(([, ...counts]) => counts.map((count) => Number(count.replaceAll(",", ""))))).toEqual(evaluation.plots.candidate.confusion);
    forest(sectionOf(text, "slices"), evaluation);
    for (const gate of gates) expect(unescaped(comment(summary, context))).toContain(gate.found);
  }), runs);
});

function decisions(text: string, { plots }: Evaluation): void {
  const at = (threshold: number) => plots.cutOffs!.find((cut) => Math.abs(cut.threshold - threshold) < 1e-9)!;
  const count = (kind: string): number => Number(readable(new RegExp(`class="r ${kind}">([^<]*)<`).exec(text)![1]!).replaceAll(",", ""));
  const { tp, fp, tn, fn } = at(0.5);
  expect(["tp", "fp", "tn", "fn"].map(count)).toEqual([tp, fp, tn, fn]);
  const rates = (cut: CutOff): readonly number[] => [cut.tp / (cut.tp + cut.fp), cut.tp / (cut.tp + cut.fn), (cut.tp + cut.fp) / (cut.tp + cut.fp + cut.tn + cut.fn)].map((rate) => 100 * rate);
  const sentence = /At ([\d.]+): precision (.*), recall (.*), flagged (.*)\./.exec(readable(text))!;
  rates(at(Number(sentence[1]))).forEach((rate, index) => says(sentence[index + 2]!, rate));
  for (const [threshold, ...shown] of rowsOf(text, "Other thresholds")) rates(at(Number(threshold))).forEach((rate, index) => says(shown[index]!, rate));
}

function forest(text: string, { slices, baseline }: Evaluation): void {
  const known = new Map(slices.slice(1).map((slice) => [slice.name, slice]));
  const finite = [...known.values()].filter(({ metrics }) => Number.isFinite(metrics["auc"]!.candidate.value));
  if (known.size === 0) return;
  const drawn = finite.length === 0 ? [] : cellsOf(text, "Slices");
  for (const [name, rows, mark, value, change] of drawn) {
    const { rows: count, metrics: { auc } } = known.get(/<code>(.*?)<\/code>/.exec(name!)![1]!)!;
    expect(readable(name!)).toContain(` ${rows} rows`);
    expect(Number(rows!.replaceAll(",", ""))).toBe(count);
    const [own, ...around] = readable(value!).split(/ … | /);
    says(own!, auc!.candidate.value);
    around.forEach((said, at) => says(said, at === 0 ? auc!.candidate.low : auc!.candidate.high));
    if (baseline) says(readable(change!), auc!.candidate.value - auc!.baseline!.value);
    const interval = /interval (\S+) … (.+?)(?:, change|")/.exec(mark!);
    if (interval) [auc!.candidate.low, auc!.candidate.high].forEach((truth, index) => says(interval[index + 1]!, truth));
  }
  const folded = /(\d+) more slices?<\/summary><pre[^>]*>([\s\S]*?)<\/pre>/.exec(text);
  expect(drawn.length + Number(folded?.[1] ?? 0)).toBe(finite.length);
  for (const line of folded?.[2]!.split("\n") ?? []) {
    const [name, rows, value] = line.split("\t");
    expect(Number(rows!.replaceAll(",", ""))).toBe(known.get(name!)!.rows);
    says(value!, known.get(name!)!.metrics["auc"]!.candidate.value);
  }
}

const mean = (list: readonly number[]): number => list.reduce((sum, value) => sum + value, 0) / list.length;
const share = (list: readonly unknown[], kept: (value: unknown) => boolean): number => (100 * list.filter(kept).length) / list.length;

/** Facts in words against the values they are about. */
function factsSay(facts: string, list: readonly (number | string | null)[]): void {
  const present = list.filter((value) => value !== null);
  for (const fact of facts.split(" · ")) {
    const numbers = present.filter((value) => typeof value === "number");
    const [word] = fact.split(" ");
    const own = fact.slice(word!.length + 1);
    if (word === "mean") says(own, mean(numbers));
    else if (word === "±") says(own, Math.sqrt(mean(numbers.map((value) => (value - mean(numbers)) ** 2))));
    else if (word === "zeros") says(own, share(numbers, (value) => value === 0));
    else if (word === "median") expect(numbers.filter((value) => value <= Number(own) + 5e-4 * Math.abs(Number(own))).length).toBeGreaterThanOrEqual(numbers.length / 2);
    else if (fact.includes(" to ")) fact.split(" to ").forEach((end, at) => says(end, at === 0 ? Math.min(...numbers) : Math.max(...numbers)));
    else if (fact.startsWith("most often")) says(own.split(" ").at(-1)!, share(present, (value) => value === own.split(" ")[1]));
    else says(fact, new Set(present).size);
  }
}

test("whatever the data are, the row of a feature says what is in them: missing, facts, distance, the share of a single bar", async () => {
  const random = seeded(6);
  const lists = (rows: number, kind: number): readonly (number | string | null)[] => {
    const missing = random() < 0.5 ? random() * 0.5 : 0;
    const one = random() < 0.2;
    const value = (): number | string => (kind === 0 ? (one ? 2013 : Math.floor(random() * 40) - 5) : kind === 1 ? (random() - 0.3) * 10 ** Math.floor(random() * 5) : `v${one ? 0 : Math.floor(random() ** 2 * 12)}`);
    return Array.from({ length: rows }, (_, row) => (row > 0 && random() < missing ? null : value()));
  };
  for (let run = 0; run < 12; run++) {
    const sides = [120 + Math.floor(random() * 200), 120 + Math.floor(random() * 200)].map((rows) => Object.fromEntries(Array.from({ length: 6 }, (_, at) => [`f${at}`, lists(rows, at % 3)])));
    const [now, before] = await Promise.all(sides.map((columns) => statistics(Object.fromEntries(Object.entries(columns).map(([name, list]) => [name, list.map((value) => (value === null ? null : [value]))])))));
    const features = compareDatasets(now!, before!);
    const section = dataSection([{ split: "eval", current: viewDataset(now!), baseline: viewDataset(before!), schema: [], drift: [], skew: [], features }], { hasBaseline: true });
    const text = sectionOf(page(summaryOf([section])), "data");
    expect(readable(text)).toContain(`eval ${Object.values(sides[0]!)[0]!.length} examples, before ${Object.values(sides[1]!)[0]!.length}`);
    const rows = cellsOf(text, "Distribution");
    expect(rows).toHaveLength(6);
    for (const [name, picture, distance, , missing, facts] of rows) {
      const key = /<code>(.*?)<\/code>/.exec(name!)![1]!;
      const own = [sides[1]![key]!, sides[0]![key]!];
      readable(missing!).split("\n").forEach((said, at) => says(said, share(own[at]!, (value) => value === null)));
      readable(facts!).split("\n").forEach((said, at) => factsSay(said, own[at]!));
      const moved = features.find((feature) => feature.key === key)!.distance;
      if (moved) says(readable(distance!), moved.value);
      else expect(readable(distance!)).toBe("");
      const shares = own.map((list) => list.filter((value) => value !== null));
      if (shares.every((list) => new Set(list).size === 1) && shares[0]![0] === shares[1]![0]) expect(/class="e">([^<]*)</.exec(picture!)![1]).toBe("100%");
    }
  }
});

const finding = fc.record({ severity: fc.constantFrom("error" as const, "warning" as const, "info" as const), found: values, limit: values });

test("however many anomalies there are, they are counted once and each says what was found and what was allowed", () => {
  fc.assert(fc.property(fc.array(finding, { maxLength: 70, size: "max" }), (found) => {
    const findings = found.map(({ severity, found, limit }, at) => ({ node: "ExampleValidator", rule: `rule.${at}`, subject: `f${at}`, message: "is not what it should be", severity, observed: String(found), limit: String(limit) }));
    const text = page(summaryOf([anomaliesSection(findings)], { findings }));
    const section = sectionOf(text, "anomalies");
    const items = [...section.matchAll(/<li class="(\w+)">([\s\S]*?)<\/li>/g)];
    const folded = /(\d+) more findings?<\/summary><pre[^>]*>([\s\S]*?)<\/pre>/.exec(section);
    expect(items.length + Number(folded?.[1] ?? 0)).toBe(findings.length);
    const told = [...items.map(([, severity, item]) => {
      const [, subject, observed, limit] = /(f\d+) is not what it should be: found (\S+), limit (\S+)\. rule/.exec(readable(item!))!;
      return [severity, subject, observed, limit];
    }), ...(folded?.[2]!.split("\n") ?? []).map((line) => { const [severity, subject, , observed, limit] = line.split("\t"); return [severity, subject, observed, limit]; })];
    for (const [severity, subject, observed, limit] of told) expect([severity, observed, limit]).toEqual((({ severity: own, observed: truth, limit: most }) => [own, truth, most])(findings[Number(subject!.slice(1))]!));
    const problems = findings.filter(({ severity }) => severity !== "info").length;
    const count = /href="#anomalies">Anomalies(?: <span class="n" title="[^"]*">([\d,]+)<\/span>)?<\/a>/.exec(text)![1];
    expect(Number(count ?? 0)).toBe(problems);
    const causes = findings.filter(({ severity }) => severity === "error");
    const more = /and ([\d,]+) more<\/a>/.exec(text)?.[1];
    expect(Number(more ?? 0)).toBe(Math.max(0, causes.length - 3));
  }), runs);
});

test("times are those of the steps, on the page and in the job's words", () => {
  const seconds = fc.oneof(fc.double({ min: 0.001, max: 99, noNaN: true }), fc.double({ min: 100, max: 1e5, noNaN: true }));
  const inSeconds = (text: string): readonly [value: number, off: number] => {
    const parts = [...text.matchAll(/([\d.]+) (ms|s|min|h)/g)].map(([, size, unit]) => [Number(size), { ms: 0.001, s: 1, min: 60, h: 3600 }[unit as "s"], size!.includes(".") ? 0.1 : 1] as const);
    return [parts.reduce((sum, [size, unit]) => sum + size * unit, 0), parts.at(-1)![1] * parts.at(-1)![2]];
  };
  fc.assert(fc.property(fc.array(seconds, { minLength: 1, maxLength: 12 }), (times) => {
    const outcomes = times.map((each, at): Outcome => ({ type: "finished", node: `Step${at}`, execution: `e${at}`, seconds: each, showing: { headline: "" }, because: [] }));
    const total = times.reduce((sum, each) => sum + each, 0);
    const text = sectionOf(page(summaryOf([], { outcomes, seconds: total })), "timing");
    const rows = rowsOf(text, "Why each step ran");
    expect(rows).toHaveLength(times.length);
    const said = [...rows.map(([, time]) => time!), /<small>([^<]*), 0 of/.exec(text)![1]!];
    said.forEach((time, at) => {
      const [value, off] = inSeconds(time);
      expect([time, Math.abs(value - (times[at] ?? total)) <= off]).toEqual([time, true]);
    });
  }), runs);
});
