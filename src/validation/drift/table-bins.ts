import { firstValue, textAt, valueCount, type Batch, type Column } from "../../data/batch.ts";
import { timeOfText } from "../../data/time-text.ts";

/** One feature of two tables as small whole numbers, rows of the first table before those of the second. */
export interface BinnedFeature {
  readonly name: string;
  /** 0 is a missing value; of an ordered feature larger bins hold larger numbers. */
  readonly bins: Uint8Array;
  readonly count: number;
  readonly ordered: boolean;
}

/** Cells of equal pooled mass of a number, and values of a text that get a bin of their own. */
const numberBins = 16;
const textBins = 15;
/** When more than this share of the values are different ones, they name rows. */
const mostDistinct = { texts: 0.5, integers: 0.95 } as const;
/** Texts that are all times among the first so many make a feature a time. */
const timesLooked = 50;

/**
 * The features that two tables share and that a model could tell rows by, cut at quantiles of both together, so that neither side
 * is special. Names of rows and times are left out: they differ between any two data sets. Of a list the first value counts.
 */
export function binTables(left: Batch, right: Batch, leaveOut: ReadonlySet<string>): readonly BinnedFeature[] {
  return [...left.columns].flatMap(([name, column]) => {
    const other = right.columns.get(name);
    if (!other || leaveOut.has(name) || column.type === "empty" || other.type === "empty") return [];
    const sides = [{ column, rows: left.length }, { column: other, rows: right.length }] as const;
    if (column.type === "bytes" || other.type === "bytes") return column.type === other.type ? binTexts(name, sides) : [];
    return binNumbers(name, sides);
  });
}

type Sides = readonly [Side, Side];

interface Side {
  readonly column: Column;
  readonly rows: number;
}

function binNumbers(name: string, sides: Sides): readonly BinnedFeature[] {
  const values = sides.flatMap(({ column, rows }) => Array.from({ length: rows }, (_, row) => numberAt(column, row)));
  const known = values.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  const distinct = known.filter((value, i) => i === 0 || value !== known[i - 1]);
  const namesRows = sides.every(({ column }) => column.type === "int") && distinct.length > Math.max(numberBins, mostDistinct.integers * known.length);
  if (distinct.length < 2 || namesRows) return [];
  const edges = distinct.length <= numberBins ? distinct : [...new Set(Array.from({ length: numberBins - 1 }, (_, i) => known[Math.floor(((i + 1) * known.length) / numberBins)]!))];
  const bins = Uint8Array.from(values, (value) => (Number.isNaN(value) ? 0 : 1 + upperBound(edges, value)));
  return [{ name, bins, count: edges.length + 2, ordered: true }];
}

function numberAt(column: Column, row: number): number {
  return column.type === "int" || column.type === "float" ? (valueCount(column, row) > 0 ? column.values[firstValue(column, row)]! : NaN) : NaN;
}

/** How many edges are at most the value. */
function upperBound(edges: readonly number[], value: number): number {
  let low = 0;
  for (let high = edges.length; low < high;) {
    const middle = (low + high) >>> 1;
    if (edges[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function binTexts(name: string, sides: Sides): readonly BinnedFeature[] {
  const texts = sides.flatMap(({ column, rows }) => Array.from({ length: rows }, (_, row) => (column.type === "bytes" && valueCount(column, row) > 0 ? textAt(column, firstValue(column, row)) : undefined)));
  const counts = new Map<string, number>();
  for (const text of texts) if (text !== undefined) counts.set(text, (counts.get(text) ?? 0) + 1);
  const filled = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (counts.size < 2 || counts.size > Math.max(textBins, mostDistinct.texts * filled) || isTime([...counts.keys()])) return [];
  const top = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, textBins);
  const binOf = new Map(top.map(([text], i) => [text, i + 2]));
  return [{ name, bins: Uint8Array.from(texts, (text) => (text === undefined ? 0 : binOf.get(text) ?? 1)), count: textBins + 2, ordered: false }];
}

function isTime(texts: readonly string[]): boolean {
  return texts.slice(0, timesLooked).every((text) => /\d{4}-\d\d/.test(text) && Number.isFinite(timeOfText(text)));
}
