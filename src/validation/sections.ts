import { counted, grouped } from "../core/counted.ts";
import type { Finding } from "../core/finding.ts";
import type { Block, FeatureRow, Inline, Section } from "../core/report.ts";
import type { FeatureDrift } from "./drift/drift.ts";
import type { DatasetView } from "./feature-view.ts";
import { featureRows } from "./feature-rows.ts";
import { isMasked } from "./rows/masked-findings.ts";

/** One split with everything found in it. */
export interface ShownSplit {
  readonly split: string;
  readonly current: DatasetView;
  readonly baseline: DatasetView | undefined;
  readonly schema: readonly Finding[];
  readonly drift: readonly Finding[];
  readonly skew: readonly Finding[];
  readonly features: readonly FeatureDrift[];
  /** Features of which no value is shown. */
  readonly mask?: readonly string[] | undefined;
}

interface Drawn {
  readonly name: string;
  readonly rows: readonly FeatureRow[];
  readonly problems: number;
  readonly hasBaseline: boolean;
}

/** Rows of the table of what moved most. */
const mostMoved = 5;

/** The features of every split: the split with the most problems open, the others folded; in the comment what moved most, above the fold where it drifted. */
export function dataSection(splits: readonly ShownSplit[], { hasBaseline }: { readonly hasBaseline: boolean }): Section {
  const drawn = splits.map((split, order) => ({ ...draw(split), order })).sort((a, b) => b.problems - a.problems || a.order - b.order);
  const [first, ...others] = drawn;
  const drifted = new Set(splits.flatMap(({ drift }) => drift.filter(({ severity }) => severity !== "info").map(({ subject }) => subject)));
  const count = first?.rows.length ?? 0;
  const moved = hasBaseline ? (drifted.size === 0 ? "none drifted" : `${drifted.size} drifted`) : "no baseline to compare with";
  const farthest = hasBaseline ? movedTable(drawn, drifted) : undefined;
  return {
    id: "data",
    title: "Data",
    problems: drifted.size,
    summary: `Data · ${counted(count, "feature")}, ${moved}`,
    blocks: [
      ...(first ? [{ type: "text" as const, text: { small: sizes(splits) } }, featuresBlock(first)] : []),
      ...others.map((other): Block => ({ type: "details", summary: `Split ${other.name} · ${other.problems === 0 ? "nothing to see" : `${other.problems} to look at`}`, blocks: [featuresBlock(other)] })),
    ],
    ...(farthest && { comment: { place: drifted.size > 0 ? "above" as const : "folded" as const, blocks: [farthest] } }),
  };
}

function draw({ split, current, baseline, schema, drift, features, mask }: ShownSplit): Drawn {
  const rows = featureRows({ current, baseline, drifts: features, findings: [...schema, ...drift] }).map((row) => (isMasked(row.name, mask) ? withoutValues(row) : row));
  return { name: split, rows, problems: rows.filter(({ status }) => status !== "pass").length, hasBaseline: baseline !== undefined };
}

function withoutValues({ current, baseline, ...row }: FeatureRow): FeatureRow {
  const hidden = ({ missing }: FeatureRow["current"]): FeatureRow["current"] => ({ missing, facts: ["masked"], bins: [] });
  return { ...row, current: hidden(current), ...(baseline && { baseline: hidden(baseline) }) };
}

function sizes(splits: readonly ShownSplit[]): string {
  return splits.map(({ split, current, baseline }) => `${split} ${grouped(current.examples)} examples${baseline ? `, before ${grouped(baseline.examples)}` : ""}`).join(" · ");
}

function featuresBlock({ name, rows, hasBaseline }: Drawn): Block {
  return { type: "features", legend: { current: name, ...(hasBaseline && { baseline: `baseline ${name}` }) }, rows };
}

/** What drifted, or where nothing did the features that are farthest from the baseline; nothing where all are as they were. */
function movedTable(drawn: readonly Drawn[], drifted: ReadonlySet<string>): Block | undefined {
  const best = new Map<string, FeatureRow>();
  for (const row of drawn.flatMap(({ rows }) => rows)) {
    const known = best.get(row.name);
    if ((drifted.size === 0 ? row.badness > 0 : drifted.has(row.name)) && row.baseline && (!known || row.badness > known.badness)) best.set(row.name, row);
  }
  const rows = [...best.values()].sort((a, b) => b.badness - a.badness || (a.name < b.name ? -1 : 1)).slice(0, mostMoved);
  return rows.length === 0 ? undefined : {
    type: "table",
    header: ["Moved most", "Baseline → now", "Distance"],
    align: ["left", "left", "right"],
    rows: rows.map((row): Inline[] => [{ code: row.name }, movedCell(row), row.distance ? { strong: `${row.distance.measure} ${row.distance.value}` } : row.marks.join(", ")]),
  };
}

function movedCell({ current, baseline, marks }: FeatureRow): Inline {
  const spark: Inline = { spark: current.bins.map(({ share }) => share), before: (baseline?.bins ?? []).map(({ share }) => share) };
  const [now, before] = [current.facts[0], baseline?.facts[0]];
  const told = marks.filter((mark) => mark !== "drift");
  const words = [...(now !== undefined && before !== undefined && now !== before ? [`${before} → ${now.replace(/^(mean) /, "")}`] : []), ...told].join(" · ");
  return words === "" ? spark : [spark, " ", { small: words }];
}

/** All findings, the worst first. The comment, which may be public, tells no rows unless `rowsInComment`. */
export function anomaliesSection(findings: readonly Finding[], { rowsInComment = false }: { readonly rowsInComment?: boolean } = {}): Section {
  const rank = { error: 0, warning: 1, info: 2 } as const;
  const sorted = findings.map((finding, order) => ({ finding, order })).sort((a, b) => rank[a.finding.severity] - rank[b.finding.severity] || a.order - b.order).map(({ finding }) => finding);
  const problems = sorted.filter(({ severity }) => severity !== "info").length;
  const notes = sorted.length - problems;
  const summary = `Anomalies · ${problems === 0 ? "none" : problems}${notes > 0 ? `, ${counted(notes, "note")}` : ""}`;
  const block: Block = { type: "findings", findings: sorted };
  return { id: "anomalies", title: "Anomalies", problems, summary, blocks: sorted.length === 0 ? [] : [block], ...(problems > 0 && { comment: { place: "folded" as const, blocks: [rowsInComment ? block : withoutRows(block)] } }) };
}

function withoutRows(block: Block): Block {
  return block.type === "findings" ? { ...block, findings: block.findings.map(({ rows: _, ...finding }) => finding) } : block;
}
