import type { Finding, Severity } from "../../core/finding.ts";
import type { Batch } from "../../data/batch.ts";
import { normalTails } from "../../statistics/significance.ts";
import { outOfFoldScores } from "./side-classifier.ts";
import { binTables } from "./table-bins.ts";

/** Two tables as a whole: how well a classifier tells their rows apart. */
interface TableDrift {
  /** The chance that a row of the second table gets a higher score than one of the first: 0.5 when they cannot be told apart. */
  readonly auc: number;
  /** The AUC is at least this, with 95 % confidence. */
  readonly low: number;
  /** The chance of such an AUC without any change, one-sided. */
  readonly p: number;
  readonly rows: readonly [baseline: number, current: number];
  readonly level: "none" | "small" | "large";
  /** The features that tell most, with their shares of what all tell. */
  readonly features: readonly { readonly name: string; readonly share: number }[];
}

/** Fewest rows on each side to say anything. */
const fewest = 100;
/** Most bins that are looked at, rows times features: more rows are left out, from each side alike. */
const mostCells = 2_000_000;
/** The lower bound of the AUC from which on a change is worth a look, and is another data set. */
const floors = [0.55, 0.65] as const;
const told = 3;
/**
 * The folds' models were trained on each other's rows, so that their AUC spreads wider than that of one classifier: 1.1 to 1.55
 * times, measured on tables without any change, of 100 to 1,000 rows a side (test/bench/drift.ts).
 */
const foldSpread = 1.5;

/**
 * The classifier two-sample test: rows of both tables, five folds, a logistic regression with boosted trees of depth 2. It finds
 * what single features do not show, such as a relation between two of them that broke. Undefined when a side has fewer than 100 rows
 * or there is no feature to tell rows by.
 */
export function compareTables(current: Batch, baseline: Batch, { leaveOut = [], seed = 1 }: { readonly leaveOut?: readonly string[]; readonly seed?: number } = {}): TableDrift | undefined {
  if (current.length < fewest || baseline.length < fewest) return undefined;
  const features = binTables(baseline, current, new Set(leaveOut));
  if (features.length === 0) return undefined;
  const kept = keptRows([baseline.length, current.length], Math.max(4 * fewest, Math.floor(mostCells / features.length)));
  const labels = Uint8Array.from(kept, (row) => (row < baseline.length ? 0 : 1));
  const chosen = features.map((feature) => ({ ...feature, bins: Uint8Array.from(kept, (row) => feature.bins[row]!) }));
  const { scores, importance } = outOfFoldScores({ features: chosen, labels }, seed);
  const m = labels.reduce((sum, label) => sum + label, 0);
  const n = labels.length - m;
  const auc = areaUnder(scores, labels, [n, m]);
  const low = auc - 1.645 * foldSpread * deviationOf(auc, n, m);
  const ranked = features.map(({ name }, i) => ({ name, share: importance[i]! })).filter(({ share }) => share > 0).sort((a, b) => b.share - a.share || (a.name < b.name ? -1 : 1));
  return { auc, low, p: chanceOfAuc(0.5 + (auc - 0.5) / foldSpread, n, m), rows: [n, m], level: low > floors[1] ? "large" : low > floors[0] ? "small" : "none", features: ranked.slice(0, told) };
}

/** Every k-th row of each side, so that all are not more than the limit. */
function keptRows([n, m]: readonly [number, number], most: number): Int32Array {
  const every = Math.max(1, Math.ceil((n + m) / most));
  return Int32Array.from({ length: n + m }, (_, row) => row).filter((row) => (row < n ? row : row - n) % every === 0);
}

/** Mann and Whitney: pairs in the right order, ties counted half. */
function areaUnder(scores: Float64Array, labels: Uint8Array, [n, m]: readonly [number, number]): number {
  const order = Int32Array.from(scores.keys()).sort((a, b) => scores[a]! - scores[b]!);
  let ranks = 0;
  for (let at = 0; at < order.length;) {
    let end = at + 1;
    while (end < order.length && scores[order[end]!] === scores[order[at]!]) end++;
    for (let i = at; i < end; i++) if (labels[order[i]!] === 1) ranks += (at + end + 1) / 2;
    at = end;
  }
  return (ranks - (m * (m + 1)) / 2) / (n * m);
}

/** The chance, one-sided, that the AUC of rows that cannot be told apart is at least this: mean 1/2, variance (n + m + 1) / 12nm. */
export function chanceOfAuc(auc: number, n: number, m: number): number {
  const z = (auc - 0.5) / Math.sqrt((n + m + 1) / (12 * n * m));
  return z > 0 ? normalTails(z) / 2 : 1 - normalTails(z) / 2;
}

/** The standard deviation of an AUC (Hanley and McNeil 1982). */
function deviationOf(auc: number, n: number, m: number): number {
  const one = auc / (2 - auc);
  const two = (2 * auc * auc) / (1 + auc);
  return Math.sqrt(Math.max(0, auc * (1 - auc) + (m - 1) * (one - auc * auc) + (n - 1) * (two - auc * auc)) / (n * m));
}

/** What a reviewer is told of tables that differ; nothing when they do not. `split` names what was compared, `other` with what. */
export function tableFindings({ auc, low, p, rows, level, features }: TableDrift, { split, other, severity }: { readonly split: string; readonly other: string; readonly severity: Severity }): readonly Finding[] {
  if (level === "none") return [];
  const names = features.map(({ name }) => name).join(", ");
  return [{
    rule: "drift.table", severity, subject: "all features", split,
    message: `A classifier tells the rows from those of ${other} (95% surely AUC ${low.toFixed(3)} or more, p ${p < 0.001 ? "< 0.001" : `= ${p.toFixed(3)}`}, ${rows[1]} and ${rows[0]} rows).`,
    observed: `AUC ${auc.toFixed(3)}, mostly by ${names}`, limit: `≤ ${floors[0]}`,
  }];
}
