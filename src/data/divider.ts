import { didYouMean, UserError } from "../core/error.ts";
import { randomNumbers, shuffle } from "../core/random.ts";
import { firstValue, textAt, valueCount, type Column } from "./batch.ts";
import { createExampleEncoder } from "./example-encoder.ts";
import { createPartitioner, type Partitioner } from "./partition.ts";
import type { SourceBatch } from "./source.ts";
import type { Buckets, SplitRule } from "./split-rule.ts";
import { timeOfText } from "./time-text.ts";

/** Tells rows their splits, batch after batch. */
export interface Divider {
  readonly splits: readonly string[];
  /** The batch whose rows come next, and TFX's serialization of a row of it. */
  begin(rows: SourceBatch, keyOf: (row: number) => Uint8Array): void;
  /** Number of the split of a row. Rows are asked for once each, in their order. */
  splitOf(row: number): number;
}

/** Where a rule divides: the shares, and what had to be found in the data first. */
export interface Division {
  readonly buckets: Buckets;
  readonly rule: SplitRule;
  /** `order`: rows before which the second and further splits begin. `time`: the same as milliseconds or numbers. */
  readonly cuts?: readonly number[] | undefined;
}

/** Makes a divider. A feature that the data lack, or cannot be divided by, is a `UserError` with its file. */
export function createDivider({ buckets, rule, cuts = [] }: Division): Divider {
  const partitioner = createPartitioner(Object.fromEntries(buckets));
  const splits = buckets.map(([split]) => split);
  switch (rule.by) {
    case "row": return byRow(splits, partitioner);
    case "group": return byGroup(splits, partitioner, rule);
    case "stratum": return byStratum(buckets, rule.features);
    case "time": return byTime(splits, rule.feature, cuts);
    case "order": return byOrder(splits, cuts);
  }
}

function byRow(splits: readonly string[], partitioner: Partitioner): Divider {
  let keyOf: (row: number) => Uint8Array;
  return {
    splits,
    begin(_, key) { keyOf = key; },
    splitOf: (row) => partitioner.splitOf(keyOf(row)),
  };
}

/** A row without a value of any of the features (which TFX refuses) is divided like a row by itself. */
function byGroup(splits: readonly string[], partitioner: Partitioner, { features, asked: given }: Extract<SplitRule, { by: "group" }>): Divider {
  const encoder = createExampleEncoder();
  let columns: readonly Column[] = [];
  let keyOf: (row: number) => Uint8Array;
  const keyOfGroup = (row: number): Uint8Array | undefined => {
    const parts = columns.map((column) => {
      const start = encoder.encodeFeature(column, row);
      return start < 0 ? undefined : encoder.bytes.slice(start);
    });
    if (parts.every((part) => part === undefined)) return undefined;
    if (parts.length === 1) return parts[0];
    return Buffer.concat(parts.flatMap((part) => [lengthBytes(part?.length ?? -1), part ?? new Uint8Array()]));
  };
  return {
    splits,
    begin(rows, key) { columns = columnsOf(rows, features, given ?? "splitBy.group"); keyOf = key; },
    splitOf: (row) => partitioner.splitOf(keyOfGroup(row) ?? keyOf(row)),
  };
}

function lengthBytes(length: number): Uint8Array {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32LE(length, 0);
  return bytes;
}

/** Most combinations of values, and most buckets, that are divided for themselves. */
const maxStrata = 65_536;
const maxStratumBuckets = 1000;

interface Stratum {
  readonly order: Uint16Array;
  next: number;
  readonly random: () => number;
}

/** Of every `total` rows of a stratum each split gets exactly its buckets, in an order that the values of the stratum seed. */
function byStratum(buckets: Buckets, features: readonly string[]): Divider {
  const allotment = buckets.flatMap(([, size], split) => (size > maxStratumBuckets ? [] : Array.from({ length: size }, () => split)));
  if (buckets.some(([, size]) => size > maxStratumBuckets) || allotment.length > maxStratumBuckets) {
    throw new UserError(`the splits have more than ${maxStratumBuckets} buckets together, too many to stratify by`, { hint: "small numbers do: { train: 8, eval: 2 }" });
  }
  const strata = new Map<string, Stratum>();
  let columns: readonly Column[] = [];
  let file = "";
  const stratumOf = (key: string): Stratum => {
    const known = strata.get(key);
    if (known) return known;
    if (strata.size === maxStrata) throw new UserError(`splitBy.stratum has more than ${maxStrata} combinations of values`, { place: { file }, hint: "stratify by a feature with few values, such as the label" });
    const made: Stratum = { order: Uint16Array.from(allotment), next: allotment.length, random: randomNumbers(seedOf(key)) };
    strata.set(key, made);
    return made;
  };
  return {
    splits: buckets.map(([split]) => split),
    begin(rows) { columns = columnsOf(rows, features, "splitBy.stratum"); file = rows.file; },
    splitOf(row) {
      const stratum = stratumOf(columns.map((column) => textOf(column, row)).join("\u0000"));
      if (stratum.next === stratum.order.length) {
        shuffle(stratum.order, stratum.random);
        stratum.next = 0;
      }
      return stratum.order[stratum.next++]!;
    },
  };
}

function textOf(column: Column, row: number): string {
  const count = valueCount(column, row);
  if (column.type === "empty" || count <= 0) return "";
  const first = firstValue(column, row);
  const values = Array.from({ length: count }, (_, i) => (column.type === "bytes" ? textAt(column, first + i) : String(column.type === "int" ? (column.wide?.[first + i] ?? column.values[first + i]) : column.values[first + i])));
  return `=${values.join("\u0001")}`;
}

function seedOf(key: string): number {
  let seed = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) seed = Math.imul(seed ^ key.charCodeAt(i), 0x01000193);
  return seed >>> 0;
}

/** Rows without a time belong to the first split: a model is never judged by them. */
function byTime(splits: readonly string[], feature: string, cuts: readonly number[]): Divider {
  let timeOf: (row: number) => number = () => NaN;
  return {
    splits,
    begin(rows) { timeOf = timesOf(rows, feature); },
    splitOf(row) {
      const time = timeOf(row);
      let split = 0;
      while (split < cuts.length && time >= cuts[split]!) split++;
      return split;
    },
  };
}

/**
 * The times of the rows of a batch: a number is itself, a text is a date or time in ISO 8601, as milliseconds since 1970.
 * NaN for a row without one; a text that is no time is a `UserError` with its line.
 */
export function timesOf(rows: SourceBatch, feature: string): (row: number) => number {
  const [column] = columnsOf(rows, [feature], "splitBy.time", ["int", "float", "bytes"]);
  return (row) => {
    if (!column || column.type === "empty" || valueCount(column, row) <= 0) return NaN;
    const at = firstValue(column, row);
    if (column.type !== "bytes") return column.values[at]!;
    const text = textAt(column, at);
    const time = timeOfText(text);
    if (Number.isNaN(time)) {
      throw new UserError(`${JSON.stringify(text.slice(0, 80))} in column ${JSON.stringify(feature)} is no time`, {
        place: { file: rows.file, line: rows.line(row) }, hint: "times are written 2013-10-01 or 2013-10-01T05:00:00Z, or are numbers",
      });
    }
    return time;
  };
}

function byOrder(splits: readonly string[], cuts: readonly number[]): Divider {
  let before = 0;
  let length = 0;
  let split = 0;
  return {
    splits,
    begin({ batch }) { before += length; length = batch.length; },
    splitOf(row) {
      while (split < cuts.length && before + row >= cuts[split]!) split++;
      return split;
    },
  };
}

function columnsOf({ batch, file }: SourceBatch, names: readonly string[], asked: string, types: readonly Column["type"][] = ["int", "bytes"]): readonly Column[] {
  return names.map((name) => {
    const column = batch.columns.get(name);
    if (!column && batch.nested?.some(({ path }) => path.join(".") === name)) throw new UserError(`${asked} names the column ${JSON.stringify(name)}, which holds lists of lists or of structs`, { place: { file }, hint: "integers and texts can be divided by" });
    if (!column) throw new UserError(`${asked} names the column ${JSON.stringify(name)}, which the data have not`, { place: { file, line: 1 }, hint: didYouMean(name, [...batch.columns.keys()]) });
    if (column.type !== "empty" && !types.includes(column.type)) throw new UserError(`${asked} names the column ${JSON.stringify(name)} of type ${column.type}`, { place: { file }, hint: "integers and texts can be divided by" });
    return column;
  });
}
