import { setImmediate } from "node:timers/promises";
import type { CsvChunk } from "../data/csv-chunks.ts";
import { readCsv, readCsvOnce } from "../data/csv.ts";
import type { CsvDialect } from "../data/csv-dialect.ts";
import type { SourceColumn, SourceType } from "../data/source.ts";
import { joinTypes } from "../data/source.ts";
import { datasetStatistics, type DatasetState } from "./dataset-statistics.ts";
import { mergeFeatures, promoteToFloat } from "./feature-statistics.ts";
import type { Generator } from "./generator.ts";
import type { StatisticsOptions } from "./statistics-options.ts";

/** How chunks of CSV are described. */
export interface ChunkOptions {
  readonly statistics: StatisticsOptions;
  readonly dialect: CsvDialect;
  /** Only these columns, with these types; found in the chunk when not given. */
  readonly columns?: readonly SourceColumn[] | undefined;
}

/** What was gathered of some rows: the type of each column in them, in their order, and the statistics. Plain data. */
export interface CsvStatistics {
  columns: { readonly name: string; type: SourceType }[];
  state: DatasetState;
  /** Columns whose statistics were lost because parts of them had types that do not add up. */
  risen: Set<string>;
}

/** Describes the rows of one chunk; each column has the type that these rows need. */
export async function describeChunk({ file, header, bytes }: CsvChunk, { statistics, dialect, columns }: ChunkOptions): Promise<CsvStatistics> {
  const source = () => ({ name: file, chunks: [header, bytes] });
  const { create, add } = datasetStatistics(statistics);
  // The bytes are UTF-8 already, whatever the file was.
  const utf8: CsvDialect = { ...dialect, encoding: undefined };
  if (columns) {
    let state = create();
    for await (const { batch } of readCsv([source()], columns, utf8)) state = add(state, batch);
    return { columns: columns.map(({ name, type }) => ({ name, type })), state, risen: new Set() };
  }
  const reading = readCsvOnce([source()], utf8);
  let state = create();
  for await (const batch of reading.batches) {
    state = add(state, batch);
    // What other threads answer and what is read comes in between.
    await setImmediate();
  }
  // A wide block comes in several batches.
  state.examples = reading.rows();
  const risen = reading.risen();
  if (risen.length > 0) {
    let again = create();
    for await (const { batch } of readCsv([source()], risen, utf8)) again = add(again, batch);
    for (const { name } of risen) {
      const feature = again.features.get(name);
      if (feature) state.features.set(name, feature);
    }
  }
  return { columns: reading.columns().map(({ name, type }) => ({ name, type })), state, risen: new Set() };
}

/**
 * Adds what was gathered of later rows. Integers become floats where that changes nothing (up to 2^24); what else has two types
 * is given up and listed, to be read again with the type that all rows need.
 */
export function mergeChunks(left: CsvStatistics, right: CsvStatistics, generators: readonly Generator[]): CsvStatistics {
  left.state.examples += right.state.examples;
  for (const [name, weight] of right.state.weights) left.state.weights.set(name, (left.state.weights.get(name) ?? 0) + weight);
  for (const { name, merge } of generators) left.state.generated.set(name, merge(left.state.generated.get(name), right.state.generated.get(name)));
  for (const name of right.risen) left.risen.add(name);
  right.columns.forEach(({ name, type: theirs }, i) => {
    const column = left.columns[i]!;
    const ours = column.type;
    column.type = joinTypes(ours, theirs)!;
    const [own, other] = [left.state.features.get(name), right.state.features.get(name)];
    if (!other || left.risen.has(name)) return;
    if (!own) left.state.features.set(name, other);
    else if (fits(own, ours, column.type) && fits(other, theirs, column.type)) mergeFeatures(own, other, name);
    else left.risen.add(name);
  });
  return left;
}

type FeatureState = Parameters<typeof promoteToFloat>[0];

/** Whether what was gathered with one type is what would have been gathered with another; makes it so for small integers. */
function fits(state: FeatureState, type: SourceType, joined: SourceType): boolean {
  return type === joined || type === "empty" || (type === "int" && joined === "float" && promoteToFloat(state));
}
