import type { Finding } from "../core/finding.ts";
import type { FeatureRow } from "../core/report.ts";
import type { DatasetFeatureStatistics } from "../statistics/statistics_pb.ts";
import { compareDatasets, type FeatureDrift } from "./drift/drift.ts";
import { featureRows, typeName } from "./feature-rows.ts";
import { viewDataset, type DatasetView } from "./feature-view.ts";
import { driftFindings } from "./findings.ts";

/** Two data sets compared: everything that differs, none of it judged by a schema. */
export interface Changes {
  /** The split both are, or what stands for it. */
  readonly split: string;
  readonly before: DatasetView;
  readonly now: DatasetView;
  readonly drifts: readonly FeatureDrift[];
  /** Every feature of both, the one that changed most first. */
  readonly rows: readonly FeatureRow[];
  readonly findings: readonly Finding[];
}

/** Another set of columns or another type outweighs any distance, yet stays a number that JSON can hold. */
const structural = 1000;

/** Compares two data sets by Assay's drift rule, and their features: new ones, ones that are gone, ones of another type. */
export function changesBetween(before: DatasetFeatureStatistics, now: DatasetFeatureStatistics, split: string): Changes {
  const views = { before: viewDataset(before), now: viewDataset(now) };
  const drifts = compareDatasets(now, before);
  const shape = shapeFindings(views, split);
  const findings = [...shape, ...driftFindings(drifts, { split, other: "before", severity: (_, level) => (level === "none" ? undefined : "warning") })];
  const rows = [
    ...goneRows(views),
    ...featureRows({ current: views.now, baseline: views.before, drifts, findings }).map((row) => typedRow(row, shape)),
  ];
  return { split, ...views, drifts, findings, rows: rows.sort((a, b) => order(a) - order(b) || b.badness - a.badness || (a.name < b.name ? -1 : 1)) };
}

function order({ status }: FeatureRow): number {
  return status === "pass" ? 1 : 0;
}

type Views = Pick<Changes, "before" | "now">;

function shapeFindings({ before, now }: Views, split: string): Finding[] {
  const finding = (subject: string, rule: string, message: string): Finding => ({ rule: `drift.${rule}`, severity: "warning", subject, split, message });
  const gone = [...before.features.keys()].filter((key) => !now.features.has(key)).map((key) => finding(key, "vanished-feature", "The feature is gone."));
  const others = [...now.features.values()].flatMap((view): Finding[] => {
    const old = before.features.get(view.key);
    if (!old) return [finding(view.key, "new-feature", "The feature is new.")];
    const [from, to] = [typeName(old), typeName(view)];
    // A feature without values has no type of its own.
    if (from === to || old.values === 0 || view.values === 0) return [];
    return [{ ...finding(view.key, "type", `The feature is ${to}, before it was ${from}.`), observed: to, limit: from }];
  });
  return [...gone, ...others];
}

function goneRows({ before, now }: Views): FeatureRow[] {
  const features = new Map([...before.features].filter(([key]) => !now.features.has(key)));
  return featureRows({ current: { ...before, features }, drifts: [], findings: [] }).map((row) => ({
    ...row, status: "warn", marks: ["gone"], badness: structural, current: { missing: "–", facts: [], bins: [] }, baseline: row.current,
  }));
}

function typedRow(row: FeatureRow, shape: readonly Finding[]): FeatureRow {
  const own = shape.find(({ subject }) => subject === row.name);
  if (!own) return row;
  const marks = own.rule === "drift.type" ? [`${own.limit} → ${own.observed}`, ...row.marks] : row.marks;
  return { ...row, marks, badness: structural };
}
