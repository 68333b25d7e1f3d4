import type { Block, FeatureRow } from "../../src/core/report.ts";
import { blocksHtml } from "../../src/report/html.ts";
import { golden } from "./golden.ts";

/** A row of features as it is drawn, of bins `label: share now, share before`. */
function feature(type: string, bins: Readonly<Record<string, readonly [now: number, before?: number]>>): Block {
  const view = (side: 0 | 1): FeatureRow["current"] => ({ missing: "0%", facts: [], bins: Object.entries(bins).map(([label, shares]) => ({ label, share: shares[side] ?? 0 })) });
  const compared = Object.values(bins).some(([, before]) => before !== undefined);
  const row: FeatureRow = {
    name: "temp", type, status: compared ? "warn" : "pass", marks: compared ? ["drift", "new values 3"] : [], badness: 0, current: view(0),
    ...(compared ? { baseline: view(1), distance: { measure: "KS", value: "0.587", limit: "0.1" } } : {}),
  };
  return { type: "features", legend: { current: "now", ...(compared ? { baseline: "before" } : {}) }, rows: [row] };
}

const models = (now: readonly (readonly [number, number])[], before: readonly (readonly [number, number])[]) => [{ name: "baseline", role: "baseline", points: before }, { name: "candidate", role: "candidate", points: now }] as const;

const charts: Readonly<Record<string, Block>> = {
  "histogram": feature("float", { "< 10": [0, 0.01], "10 to 40": [0.1, 0.5], "40 to 70": [0.3, 0.4], "70 to 93.9": [0.582, 0.09], "> 93.9": [0.018, 0] }),
  "histogram-alone": feature("float", { "0 to 1": [0.25], "1 to 2": [0.75] }),
  "one-bar": feature("integer", { "2013": [1, 0.98] }),
  "values": feature("text", { ATL: [0.3, 0.4], LAX: [0.2, 0.3], ANC: [0.1, 0], other: [0.4, 0.3] }),
  "lines": { type: "lines", title: "ROC", x: "false positive rate", y: "true positive rate", diagonal: true, unit: [0, 1], series: models([[0, 0], [0.2, 0.5], [1, 1]], [[0, 0], [0.2, 0.4], [1, 1]]) },
  "lines-of-training": { type: "lines", title: "Loss", x: "step", y: "loss", series: [{ name: "training", role: "plain", points: [[0, 0.9], [500, 0.45], [1000, 0.42]] }, { name: "validation", role: "plain", points: [[0, 0.91], [1000, 0.43]] }] },
  "forest": { type: "forest", title: "Slices", metric: "auc", rows: [
    { name: "origin=JFK", rows: 1200, candidate: { value: 0.7, low: 0.68, high: 0.72 }, baseline: { value: 0.71, low: 0.69, high: 0.73 }, status: "fail", note: "worse" },
    { name: "origin=LGA", rows: 40, candidate: { value: 0.75 }, status: "warn", note: "few rows" },
  ] },
  "graph": { type: "graph", nodes: [
    { id: "a", label: "flights.csv", kind: "source" }, { id: "b", label: "CsvExampleGen", kind: "execution" }, { id: "c", label: "Anomalies", detail: "2 errors", kind: "artifact", status: "fail" }, { id: "d", label: "Pusher", kind: "execution", status: "warn" },
  ], edges: [["a", "b"], ["b", "c"], ["b", "d"], ["c", "d"]] },
  "gantt": { type: "gantt", rows: [{ name: "CsvExampleGen", start: 0, end: 9.5 }, { name: "StatisticsGen", start: 9.5, end: 9.6, note: "reused" }, { name: "Trainer", start: 9.7, end: 57 }] },
  "thresholds": { type: "thresholds", title: "Decisions at a threshold", positive: "late", negative: "on time", at: [{ threshold: 0.25, tp: 80, fp: 400, tn: 500, fn: 20 }, { threshold: 0.5, tp: 50, fp: 25, tn: 875, fn: 50 }, { threshold: 1, tp: 0, fp: 0, tn: 900, fn: 100 }] },
  "matrix": { type: "matrix", title: "Confusion", classes: ["Adelie", "Gentoo"], counts: [[1200, 3], [40, 980]] },
};

/** The pictures alone where there are any, an element a line. */
function drawn(block: Block): string {
  const text = blocksHtml([block], "x");
  return `${(text.match(/<svg[\s\S]*?<\/svg>/g) ?? [text]).join("\n\n").replaceAll("><", ">\n<")}\n`;
}

test.each(Object.entries(charts))("the chart %s is as it was reviewed", (name, block) => {
  const text = drawn(block);
  golden(`chart-${name}.${text.startsWith("<svg") ? "svg" : "html"}`, text);
});

test("every kind of chart has one", () => {
  const kinds: readonly Block["type"][] = ["features", "lines", "forest", "thresholds", "matrix", "graph", "gantt"];
  expect([...new Set(Object.values(charts).map(({ type }) => type))].toSorted()).toEqual(kinds.toSorted());
});
