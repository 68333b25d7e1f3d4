import { digestOf } from "../../src/core/digest.ts";
import type { Finding, Gate } from "../../src/core/finding.ts";
import type { Outcome } from "../../src/core/event.ts";
import type { FeatureRow, FeatureView, ForestRow, Section, Series } from "../../src/core/report.ts";
import type { RunSummary } from "../../src/core/run-summary.ts";

/** A run on flights whose new months broke two schema rules, with every section of the report filled. */
export function blockedSummary(): RunSummary {
  const findings: readonly (Finding & { readonly node: string })[] = [
    { node: "ExampleValidator", rule: "ENUM_TYPE_UNEXPECTED_STRING_VALUES", severity: "error", subject: "dest", message: "10 rows hold 3 values the schema does not know", split: "eval", evidence: ["ANC", "SBN", "LGA"], place: { file: "schema.pbtxt", line: 31 } },
    { node: "ExampleValidator", rule: "FLOAT_TYPE_BIG_FLOAT", severity: "error", subject: "temp", message: "1,051 rows (1.8%) are above the maximum", observed: "100.0", limit: "93.9", split: "eval", place: { file: "schema.pbtxt", line: 58 } },
    { node: "ExampleValidator", rule: "drift", severity: "warning", subject: "dewp", message: "has moved since the baseline", observed: "Jensen-Shannon 0.514", limit: "0.100" },
  ];
  const gates: readonly Gate[] = [
    { name: "Schema errors", status: "fail", found: "2", limit: "0", node: "ExampleValidator" },
    { name: "Drifted features", status: "warn", found: "2 of 8", limit: "0", node: "ExampleValidator" },
    { name: "AUC gain", status: "pass", found: "+0.036", limit: "≥ +0.005", note: "95% interval +0.033 … +0.040", node: "Evaluator" },
    { name: "Worst slice (dow = Sat)", status: "pass", found: "+0.022", limit: "≥ 0", node: "Evaluator" },
  ];
  return {
    pipeline: "flights-delay",
    run: "482",
    started: Date.UTC(2026, 10, 22, 21, 8),
    seconds: 61.8,
    verdict: "not-blessed",
    reason: "The model is better than production, the data are not: auc 0.707 (+0.036), but the new months break 2 schema rules.",
    outcomes: outcomes(),
    gates,
    findings,
    figures: [
      { name: "auc", value: "0.707", change: "+0.036", interval: "[0.703, 0.711]" },
      { name: "average precision", value: "0.471", change: "+0.061" },
      { name: "calibration error", value: "0.018", change: "−0.011" },
      { name: "rows scored", value: "20,000" },
      { name: "worst slice dow=Sat", value: "0.658", change: "+0.022" },
    ],
    sections: sections(findings),
    metrics: { auc: 0.707, accuracy: 0.741 },
    provenance: { repository: "example/flights", commit: "9f3c1ab2d3e4f5a6b7c8d9e0f1a2b3c4d5e6f7a8", branch: "more-months", pullRequest: 17, event: "pull_request", workflowRun: "99120", workflowAttempt: 1, actor: "octocat", trusted: true },
    baseline: { run: "431", model: digestOf("baseline"), time: Date.UTC(2026, 9, 3, 8, 30), commit: "11aa22bb33cc44dd55ee66ff77008899aabbccdd" },
    model: digestOf("candidate"),
    blessingKey: digestOf("key"),
    pushed: [],
    changes: [
      { area: "data", subject: "train", before: "112,806", after: "166,158 rows", note: "+53,352 (+47%)", status: "pass" },
      { area: "data", subject: "eval", after: "58,752 rows", note: "as many as before", status: "pass" },
      { area: "data", subject: "2 files", note: "new", values: ["data/flights-2013-07.csv", "data/flights-2013-08.csv"], status: "pass" },
      { area: "data", subject: "dest", note: "new values 3 in eval", values: ["ANC", "SBN", "LGA"], status: "warn" },
      { area: "data", subject: "carrier", note: "gone 1 in eval", values: ["OO"], status: "pass" },
      { area: "schema", subject: "schema.pbtxt", note: "changed", status: "pass" },
      { area: "policy", subject: "Evaluator thresholds.auc.atLeast", before: "0.7", after: "0.65", status: "warn" },
      { area: "configuration", subject: "Trainer steps", before: "100", after: "2000", status: "pass" },
      { area: "code", subject: "model.ts", note: "changed", status: "pass" },
      { area: "model", subject: "size", before: "1.21 MB", after: "1.34 MB", note: "+11%", status: "pass" },
      { area: "model", subject: "latency", after: "median 1.1 ms, p99 2.9 ms", note: "of 32 answers, loaded in 210 ms", status: "pass" },
    ],
  };
}

/** The same pipeline when all is well, compared with a baseline. */
export function blessedSummary(): RunSummary {
  const blocked = blockedSummary();
  return {
    ...blocked,
    run: "483",
    seconds: 14.2,
    verdict: "blessed",
    reason: "Every gate passed: auc 0.707 is 0.036 above the baseline, no slice is worse.",
    findings: [],
    changes: (blocked.changes ?? []).filter(({ area, status }) => area !== "policy" && status === "pass"),
    gates: blocked.gates.map((gate) => (gate.status === "pass" ? gate : { ...gate, status: "pass", found: "0" })),
    sections: blocked.sections.map((section): Section => {
      if (section.id === "anomalies") return { id: "anomalies", title: "Anomalies", problems: 0, summary: "none", blocks: [] };
      if (section.id === "schema") return { id: "schema", title: "Schema", problems: 0, summary: "schema.pbtxt, unchanged", blocks: [] };
      if (section.id !== "data") return section;
      const { comment: _, ...rest } = section;
      return { ...rest, problems: 0, summary: "8 features, none drifted" };
    }),
  };
}

/** The first run: nothing to compare with. */
export function firstSummary(): RunSummary {
  const { baseline: _, ...blessed } = blessedSummary();
  return {
    ...blessed,
    run: "1",
    reason: "Every gate passed. There is no baseline yet: this is the first run.",
    figures: blessed.figures.map(({ change: _change, ...figure }) => figure),
    changes: [
      { area: "data", subject: "train", after: "166,158 rows", status: "pass" }, { area: "data", subject: "eval", after: "58,752 rows", status: "pass" },
      { area: "model", subject: "size", after: "1.34 MB", status: "pass" }, { area: "model", subject: "latency", after: "median 1.1 ms, p99 2.9 ms", note: "of 32 answers, loaded in 210 ms", status: "pass" },
    ],
    gates: [{ name: "auc", status: "pass", found: "0.707", limit: "≥ 0.700", node: "Evaluator" }],
    sections: blessed.sections.map((section) => ({ ...section, blocks: section.blocks.map(withoutBaseline) })),
  };
}

function withoutBaseline(block: Section["blocks"][number]): Section["blocks"][number] {
  if (block.type === "features") return { ...block, legend: { current: block.legend.current }, rows: block.rows.map(({ baseline: _b, distance: _d, ...row }) => ({ ...row, badness: 0, status: "pass", marks: [] })) };
  if (block.type === "forest") return { ...block, rows: block.rows.map(({ baseline: _b, ...row }) => row) };
  return block.type === "lines" ? { ...block, series: block.series.filter(({ role }) => role !== "baseline") } : block;
}

/** A run whose training code has two mistakes. */
export function failedSummary(): RunSummary {
  const blessed = blessedSummary();
  return {
    ...blessed,
    verdict: "failed",
    reason: "Trainer could not finish.",
    gates: [],
    figures: [],
    sections: [],
    changes: [],
    outcomes: blessed.outcomes.map((outcome): Outcome => {
      if (outcome.node === "Trainer") {
        return { type: "failed", node: "Trainer", seconds: 2.1, bug: false, detail: "loading model.ts\n::error::not a command\n\u001b[31mred\u001b[0m", mistakes: [
          { message: 'feature "carier" is not in the data', place: { file: "model.ts", line: 22, column: 9, length: 6 }, hint: 'did you mean "carrier"?' },
          { message: "learning rate is −1", place: { file: "model.ts", line: 40, column: 5 }, hint: "a number above 0" },
        ] };
      }
      return ["Evaluator", "InfraValidator", "Pusher"].includes(outcome.node) ? { type: "skipped", node: outcome.node, because: "Trainer could not finish" } : outcome;
    }),
  };
}

/** A run that was stopped from outside while it trained. */
export function cancelledSummary(): RunSummary {
  const blessed = blessedSummary();
  const { model: _, ...rest } = blessed;
  return {
    ...rest, verdict: "failed", reason: "the run was stopped while Trainer ran", gates: blessed.gates.filter(({ node }) => node === "ExampleValidator"), figures: [], metrics: {},
    changes: (blessed.changes ?? []).filter(({ area }) => area !== "model"), sections: blessed.sections.filter(({ id }) => ["data", "anomalies", "schema", "lineage"].includes(id)),
    outcomes: blessed.outcomes.map((outcome): Outcome => (["Trainer", "Evaluator", "InfraValidator", "Pusher"].includes(outcome.node)
      ? { type: "skipped", node: outcome.node, because: outcome.node === "Trainer" ? "the run was stopped while it ran" : "Trainer did not run" } : outcome)),
  };
}

/** A run that a fault of Assay ended. */
export function crashedSummary(): RunSummary {
  const { baseline: _, model: _m, blessingKey: _k, ...failed } = failedSummary();
  const detail = "TypeError: Cannot read properties of undefined (reading 'shape')\n    at evaluate (src/evaluation/evaluate.ts:88:14)\n\n    at async run (src/run/node-run.ts:71:3)";
  return {
    ...failed, run: "484", seconds: 9.1, reason: "Evaluator failed: Cannot read properties of undefined (reading 'shape')",
    outcomes: failed.outcomes.map((outcome): Outcome => {
      if (outcome.node === "Evaluator") return { type: "failed", node: "Evaluator", seconds: 0.3, bug: true, detail, mistakes: [{ message: "Cannot read properties of undefined (reading 'shape')" }] };
      if (outcome.node === "Trainer") return { type: "reused", node: "Trainer", execution: "e5", seconds: 0, showing: { headline: "2,000 steps" }, fingerprint: digestOf("Trainer") };
      return outcome.type === "skipped" ? { ...outcome, because: "Evaluator failed" } : outcome;
    }),
  };
}

/** A pipeline that only looks at data. */
export function unjudgedSummary(): RunSummary {
  const blessed = blessedSummary();
  const steps = ["CsvExampleGen", "StatisticsGen", "SchemaGen", "ExampleValidator"];
  const { model: _, blessingKey: _k, ...rest } = blessed;
  return {
    ...rest, verdict: "unjudged", reason: "no step of this pipeline judges a model", figures: [], metrics: {},
    outcomes: blessed.outcomes.filter(({ node }) => steps.includes(node)), gates: blessed.gates.filter(({ node }) => node === "ExampleValidator"),
    changes: (blessed.changes ?? []).filter(({ area }) => area === "data" || area === "schema"),
    sections: blessed.sections.filter(({ id }) => ["data", "anomalies", "schema", "lineage", "timing"].includes(id)),
  };
}

/** A blocked run of a pull request from a fork. */
export function forkSummary(): RunSummary {
  const blocked = blockedSummary();
  return { ...blocked, provenance: { ...blocked.provenance, repository: "stranger/flights", trusted: false } };
}

/** Strings that try to be markup, links, commands and more. */
export const hostileTexts: readonly string[] = [
  "a|b|c", "`tick` ``two``", "<img src=x onerror=alert(1)>", "</details></summary><script>alert(1)</script>", "@octocat @org/team", "#1 octo/repo#2 GH-3 fixes #4",
  "[link](https://evil.example) ![pixel](//evil.example/x.png)", "<!-- assay:comment flights-delay -->", "[^1] [^1]: note", "> [!CAUTION]", "www.evil.example https://evil.example ftp://evil.example",
  "mail me@evil.example", ":smile: :+1:", "\u202egnp.exe \u200b\ufeff", "one\ntwo\r\n# three\n- [x] four", "::error::x", "##[group]x", "9f3c1ab2d3e4f5a6b7c8d9e0f1a2b3c4d5e6f7a8", "$x$ $$y$$", "***bold*** __b__ ~~s~~",
  "%%{init: {}}%%", "click A href", "a\\|b\\", "\ud800 lone", "", " ", "1. one", "- x", "---", "==", "\t\tcode", "&lt;b&gt; &amp; &#64;me", "x".repeat(100_000),
];

/** A blocked run in which every name and value of the data is hostile. */
export function hostileSummary(): RunSummary {
  const blocked = blockedSummary();
  const rows = hostileTexts.map((text, at) => ({ ...feature(at, 1 + at / 10), name: text, type: text, marks: [text] }));
  const findings = hostileTexts.map((text) => ({ node: "ExampleValidator", rule: text, severity: "error" as const, subject: text, message: text, observed: text, limit: text, evidence: [text, text], place: { file: text } }));
  return {
    ...blocked,
    reason: hostileTexts.slice(0, 12).join(" "),
    findings,
    gates: hostileTexts.map((text) => ({ name: text, status: "fail", found: text, limit: text, note: text })),
    changes: hostileTexts.flatMap((text, at) => ({ area: (["data", "schema", "policy", "configuration", "code", "model"] as const)[at % 6]!, subject: text, before: text, after: text, note: text, values: [text, text], status: at % 2 ? "warn" : "pass" })),
    figures: hostileTexts.slice(0, 4).map((text) => ({ name: text, value: text, change: text, interval: text })),
    sections: [
      { id: "data", title: "Data", problems: 3, summary: hostileTexts.slice(0, 20).join(" "), comment: { place: "above", blocks: [{ type: "features", legend: { current: hostileTexts[0]!, baseline: hostileTexts[1]! }, rows }] }, blocks: [{ type: "features", legend: { current: hostileTexts[0]!, baseline: hostileTexts[1]! }, rows }] },
      { id: "anomalies", title: "Anomalies", problems: 3, summary: hostileTexts[3]!, comment: { place: "folded", blocks: [{ type: "findings", findings }] }, blocks: [{ type: "findings", findings }] },
      { id: "schema", title: "Schema", problems: 0, summary: "x", comment: { place: "folded", blocks: [{ type: "diff", lines: hostileTexts.map((text) => ({ sign: "+", text, note: text })) }] }, blocks: [{ type: "code", text: hostileTexts.join("\n"), language: "mermaid" }] },
      { id: "lineage", title: "Lineage", problems: 0, summary: "x", comment: { place: "folded", blocks: [{ type: "graph", nodes: hostileTexts.slice(0, 14).map((text, at) => ({ id: `${at}`, label: text, detail: text, kind: "artifact" })), edges: [["0", "1"]] }] }, blocks: [{ type: "graph", nodes: hostileTexts.map((text, at) => ({ id: `${at}`, label: text, detail: text, kind: "artifact" })), edges: [["0", "1"], ["1", "2"]] }] },
    ],
    provenance: { ...blocked.provenance, branch: hostileTexts[3]!, actor: hostileTexts[2]! },
  };
}

/** A blocked run with `count` features, all drifted. */
export function wideSummary(count: number): RunSummary {
  const blocked = blockedSummary();
  const rows = Array.from({ length: count }, (_, at) => ({ ...feature(at, 2 - at / count), name: `feature_${String(at).padStart(5, "0")}` }));
  const legend = { current: "Jul–Aug", baseline: "Jan–Jun" };
  const findings = rows.map(({ name, distance }) => ({ node: "ExampleValidator", rule: "drift", severity: "error" as const, subject: name, message: "has moved since the baseline", observed: distance!.value, limit: "0.100" }));
  const found = `${count.toLocaleString("en-US")} of ${count.toLocaleString("en-US")}`;
  return {
    ...blocked,
    reason: `Drifted features: ${found}, must be 0`,
    gates: [{ name: "Drifted features", status: "fail", found, limit: "0", node: "ExampleValidator" }, ...blocked.gates.filter(({ name }) => name !== "Drifted features").map((gate): Gate => (gate.status === "fail" ? { ...gate, status: "pass", found: "0" } : gate))],
    findings,
    sections: blocked.sections.map((section): Section => {
      if (section.id === "data") return { ...section, problems: count, summary: `${count} features, ${count} drifted`, comment: { place: "above", blocks: [{ type: "features", legend, rows }] }, blocks: [{ type: "features", legend, rows }] };
      if (section.id === "anomalies") return { ...section, problems: count, summary: `${count} errors`, comment: { place: "folded", blocks: [{ type: "findings", findings }] }, blocks: [{ type: "findings", findings }] };
      return section;
    }),
  };
}

function outcomes(): readonly Outcome[] {
  const steps: readonly (readonly [string, number, string])[] = [
    ["CsvExampleGen", 9.5, "336,776 rows · train 224,518 · eval 112,258"], ["StatisticsGen", 4.6, "19 features"], ["SchemaGen", 0.1, "schema.pbtxt unchanged"],
    ["ExampleValidator", 0.4, "2 errors, 1 warning"], ["Transform", 6, "24 outputs · 3 vocabularies"], ["Trainer", 41.2, "2,000 steps · loss 0.412"],
    ["Evaluator", 5, "auc 0.707 [0.703, 0.711]"], ["InfraValidator", 0.5, "32 requests · p99 3 ms"], ["Pusher", 0, ""],
  ];
  return steps.map(([node, seconds, headline], at): Outcome => {
    if (node === "Pusher") return { type: "skipped", node, because: "not blessed" };
    const showing = { headline, ...(node === "ExampleValidator" ? { status: "fail" as const } : {}) };
    if (at < 3 && at > 0) return { type: "reused", node, execution: `e${at}`, seconds: 0, showing, fingerprint: digestOf(node) };
    return { type: "finished", node, execution: `e${at}`, seconds, showing, because: node === "Trainer" ? [{ part: "parameters", name: "steps", before: "100", after: "2000" }] : [] };
  });
}

function sections(findings: readonly Finding[]): readonly Section[] {
  const names = ["temp", "dewp", "pressure", "wind_speed", "humid", "dest", "carrier", "precip"];
  const rows = names.map((name, at): FeatureRow => ({ ...feature(at, 5.87 / (1 + at * at * 1.7)), name, type: at === 5 || at === 6 ? "STRING" : "FLOAT" }));
  const legend = { baseline: "Jan–Jun, 166,158 rows", current: "Jul–Aug, 58,752 rows" };
  const forest = slices();
  return [
    { id: "data", title: "Data", problems: 2, summary: "8 features, 2 drifted", comment: { place: "above", blocks: [{ type: "features", legend, rows: rows.slice(0, 2) }] }, blocks: [{ type: "features", legend, rows }] },
    { id: "anomalies", title: "Anomalies", problems: 3, summary: "2 errors, 1 warning", blocks: [
      { type: "findings", findings },
      { type: "table", caption: "Rows that break the rule, worst first", header: ["carrier", "origin", "temp"], align: ["left", "left", "right"], rows: [["VX", "LAX", "100.0"], ["EV", "SGU", "99.5"]] },
    ] },
    { id: "schema", title: "Schema", problems: 0, summary: "2 changes proposed", comment: { place: "folded", blocks: [schemaDiff] }, blocks: [{ type: "text", text: ["Proposed for ", { code: "schema.pbtxt" }, "."] }, schemaDiff] },
    { id: "transform", title: "Transform", problems: 0, summary: "6 outputs from 4 features", blocks: [
      { type: "table", header: ["Output", "From", "By", "Size"], align: ["left", "left", "left", "right"], rows: [[{ code: "distance" }, { code: "distance" }, "scaleToZScore", "1"], [{ code: "carrier" }, { code: "carrier" }, "computeAndApplyVocabulary", "17"]] },
    ] },
    { id: "training", title: "Training", problems: 0, summary: "2,000 steps, loss 0.412", comment: { place: "folded", blocks: [lossLines] }, blocks: [lossLines] },
    { id: "evaluation", title: "Evaluation", problems: 0, summary: "auc 0.707, 20,000 rows", blocks: evaluationBlocks() },
    { id: "slices", title: "Slices", problems: 1, summary: `${forest.length}, none worse, 1 with few rows`, comment: { place: "folded", blocks: [{ type: "forest", title: "Slices, worst change first", metric: "auc", rows: forest }] }, blocks: [{ type: "forest", title: "Slices, worst change first", metric: "auc", rows: forest }] },
    { id: "lineage", title: "Lineage", problems: 0, summary: "9 artifacts from 9 executions", comment: { place: "folded", blocks: [lineage] }, blocks: [lineage] },
    { id: "timing", title: "Timing", problems: 0, summary: "61.8 s, 2 of 9 steps reused", blocks: [{ type: "gantt", rows: [
      { name: "CsvExampleGen", start: 0, end: 9.5 }, { name: "StatisticsGen", start: 9.5, end: 9.6, note: "reused" }, { name: "Transform", start: 9.7, end: 15.7 },
      { name: "Trainer", start: 15.8, end: 57 }, { name: "Evaluator", start: 57, end: 61.8 },
    ] }] },
  ];
}

const schemaDiff = { type: "diff", lines: [
  { sign: " ", text: 'feature { name: "dest"' }, { sign: "+", text: '  value: "ANC"', note: "2 rows" }, { sign: "+", text: '  value: "SBN"', note: "7 rows" },
  { sign: " ", text: 'feature { name: "temp"' }, { sign: "-", text: "  max: 93.9" }, { sign: "+", text: "  max: 100.0" },
] } as const;

const lossLines = { type: "lines", title: "Training curves", x: "step", y: "loss", series: [
  { name: "train", role: "plain", points: curve((x) => 0.4 + 0.5 * Math.exp(-3 * x) + 0.01 * Math.sin(40 * x), 2000) },
  { name: "validation", role: "candidate", points: curve((x) => 0.43 + 0.45 * Math.exp(-3.2 * x), 2000) },
] } as const;

const lineage = {
  type: "graph",
  nodes: [
    { id: "a", label: "flights 2013-01…06", kind: "source" }, { id: "b", label: "CsvExampleGen", kind: "execution" }, { id: "c", label: "Examples", detail: "span 8", kind: "artifact" },
    { id: "d", label: "Statistics", kind: "artifact" }, { id: "e", label: "Schema", kind: "artifact", status: "warn" }, { id: "f", label: "Anomalies", detail: "2 errors", kind: "artifact", status: "fail" },
    { id: "g", label: "Transform graph", kind: "artifact" }, { id: "h", label: "Model", detail: "sha256:1234", kind: "artifact" }, { id: "i", label: "Evaluation", kind: "artifact" }, { id: "j", label: "Blessing", kind: "artifact", status: "fail" },
  ],
  edges: [["a", "b"], ["b", "c"], ["c", "d"], ["d", "e"], ["d", "f"], ["e", "f"], ["c", "g"], ["g", "h"], ["c", "h"], ["h", "i"], ["i", "j"], ["f", "j"]],
} as const;

function evaluationBlocks(): Section["blocks"] {
  const roc = (power: number): Series["points"] => curve((x) => x ** power, 1);
  return [
    { type: "lines", title: "ROC", x: "false positive rate", y: "true positive rate", diagonal: true, unit: [0, 1], series: [{ name: "baseline 0.670", role: "baseline", points: roc(0.5) }, { name: "candidate 0.707", role: "candidate", points: roc(0.41) }] },
    { type: "lines", title: "Precision and recall", x: "recall", y: "precision", unit: [0, 1], series: [{ name: "baseline 0.410", role: "baseline", points: curve((x) => 0.7 - 0.4 * x, 1) }, { name: "candidate 0.471", role: "candidate", points: curve((x) => 0.8 - 0.48 * x, 1) }] },
    { type: "lines", title: "Calibration", x: "predicted", y: "observed", diagonal: true, unit: [0, 1], series: [{ name: "candidate 0.018", role: "candidate", points: Array.from({ length: 10 }, (_, at) => [0.05 + at * 0.07, 0.04 + at * 0.075] as const) }] },
    { type: "thresholds", title: "Threshold", positive: "late", negative: "on time", at: Array.from({ length: 101 }, (_, at) => {
      const tp = Math.round(5500 * (1 - at / 100) ** 0.6);
      const fp = Math.round(14500 * (1 - at / 100) ** 2.2);
      return { threshold: at / 100, tp, fp, tn: 14500 - fp, fn: 5500 - tp };
    }) },
    { type: "matrix", title: "Confusion", classes: ["late", "on time"], counts: [[3024, 2474], [3794, 10708]] },
  ];
}

function curve(value: (x: number) => number, width: number): readonly (readonly [number, number])[] {
  return Array.from({ length: 41 }, (_, at) => [(at / 40) * width, Number(value(at / 40).toFixed(4))] as const);
}

function slices(): readonly ForestRow[] {
  const names = ["dow=Sat", "dow=Wed", "carrier=EV", "carrier=UA", "origin=JFK", "carrier=FL", "carrier=YV", "origin=LGA"];
  return names.map((name, at): ForestRow => {
    const value = 0.658 + at * 0.009;
    const half = name === "carrier=YV" ? 0.08 : 0.012 + at * 0.001;
    return {
      name, rows: 4000 - at * 480, candidate: { value, low: value - half, high: value + half },
      baseline: { value: value - 0.022, low: value - 0.022 - half, high: value - 0.022 + half },
      status: name === "carrier=YV" ? "warn" : "pass", ...(name === "carrier=YV" ? { note: "few rows" } : {}),
    };
  });
}

function feature(at: number, badness: number): FeatureRow {
  const strings = at % 8 === 5 || at % 8 === 6;
  const view = (shift: number): FeatureView => ({
    missing: `${(0.1 + at * 0.3 + shift).toFixed(1)}%`,
    facts: strings ? [`${30 + at} values`, "most often B6"] : [`mean ${(51.2 + shift * 27 + at).toFixed(1)}`, `std ${(18.6 - shift * 8).toFixed(1)}`, `${(10.9 + 48 * shift).toFixed(1)} … ${(93.9 + shift * 6).toFixed(1)}`],
    bins: normalised(Array.from({ length: strings ? 8 : 24 }, (_, bin) => ({
      label: strings ? ["B6", "EV", "UA", "DL", "AA", "MQ", "US", "other"][bin]! : bin === 23 ? "> 93.9" : String(10 + bin * 4),
      share: strings ? 1 / (1 + bin + shift * 0.3) : bin === 23 ? 0.018 * shift : Math.exp(-(((bin - 10 - 6 * shift * Math.min(2, badness)) / (6 - 3 * shift)) ** 2)),
    }))),
  });
  const value = (badness / 10).toFixed(3);
  return {
    name: `feature_${at}`, type: strings ? "STRING" : "FLOAT", status: badness > 1 ? "warn" : "pass", marks: badness > 1 ? ["drift", ...(strings ? ["new values 3"] : [])] : strings ? ["new values 3"] : [],
    badness, distance: { measure: "Jensen–Shannon", value, limit: "0.100" }, current: view(1), baseline: view(0),
  };
}

function normalised(bins: FeatureView["bins"]): FeatureView["bins"] {
  const sum = bins.reduce((total, { share }) => total + share, 0);
  return bins.map(({ label, share }) => ({ label, share: share / sum }));
}
