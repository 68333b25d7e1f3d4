import { freeUnused } from "../core/young-generation.ts";
import { csvChunks } from "../data/csv-chunks.ts";
import { inferCsvTypes, readCsvOnce, sameHeader } from "../data/csv.ts";
import type { CsvDialect } from "../data/csv-dialect.ts";
import type { SourceFile } from "../data/source.ts";
import { inThisThread, inThreads, type ChunkDescriber } from "./chunk-describer.ts";
import { mergeChunks, type ChunkOptions, type CsvStatistics } from "./csv-statistics.ts";
import { datasetStatistics, finishByFeature, type FeaturesInTurn } from "./dataset-statistics.ts";
import type { DatasetFeatureStatistics } from "./statistics_pb.ts";
import { settings, type StatisticsOptions } from "./statistics-options.ts";

/** How CSV files are described. */
interface DescribeCsvOptions {
  readonly statistics?: StatisticsOptions;
  readonly dialect?: CsvDialect;
  /** Worker threads, and the folder of the entry files with `worker.js`. Not given: this thread. */
  readonly threads?: { readonly threads: number; readonly home: string } | undefined;
}

/**
 * Statistics of CSV files with one header, types found as CsvExampleGen finds them, an empty cell missing. The files are read
 * once, in chunks that only their bytes decide and that are merged in their order, so the result does not depend on threads;
 * columns whose type differs between chunks (a first text after a megabyte of integers) are read a second time, only they.
 */
export async function describeCsv(files: readonly SourceFile[], options: DescribeCsvOptions = {}): Promise<DatasetFeatureStatistics> {
  const { whole, features } = await describeCsvInTurn(files, options);
  whole.features = [...features];
  return whole;
}

/** The same, each feature made when it is asked for; `names` are those of the columns. */
export async function describeCsvInTurn(files: readonly SourceFile[], { statistics = {}, dialect = {}, threads }: DescribeCsvOptions = {}): Promise<FeaturesInTurn & { readonly names: readonly string[] }> {
  const { weightFeature, perFeatureWeightOverride, generators = [] } = statistics;
  const shared: ChunkOptions = { statistics, dialect };
  // What relates columns to each other needs all of them at once, with their types.
  const related = settings(statistics).generators.length > 0 || weightFeature !== undefined || perFeatureWeightOverride !== undefined;
  const found = related
    ? await describeChunks(files, { ...shared, columns: await inferCsvTypes([files], dialect) }, generators.length > 0 ? undefined : threads)
    : await describeChunks(files, shared, threads);
  const wanted = found.columns.filter(({ name }) => found.risen.has(name));
  if (wanted.length > 0) {
    const again = await describeChunks(files, { ...shared, columns: wanted }, threads);
    for (const [name, feature] of again.state.features) found.state.features.set(name, feature);
  }
  const names = found.columns.map(({ name }) => name);
  const inOrder = new Map(names.flatMap((name) => { const feature = found.state.features.get(name); return feature ? [[name, feature] as const] : []; }));
  const state = { ...found.state, features: inOrder };
  if (state.generated.size === 0) return { ...finishByFeature(state, statistics), names };
  const whole = datasetStatistics(statistics).finish(state);
  return { whole, features: whole.features.splice(0), names };
}

async function describeChunks(files: readonly SourceFile[], options: ChunkOptions, threads: DescribeCsvOptions["threads"]): Promise<CsvStatistics> {
  const describer = threads && threads.threads > 1 ? inThreads(options, threads) : inThisThread(options);
  try {
    return await mergedInOrder(files, options, describer);
  } catch (error) {
    // A chunk does not know on which line it begins: reading on its own says where the mistake is.
    for await (const batch of readCsvOnce(files, options.dialect).batches) void batch;
    throw error;
  } finally {
    await describer.close();
  }
}

async function mergedInOrder(files: readonly SourceFile[], { dialect, statistics }: ChunkOptions, describer: ChunkDescriber): Promise<CsvStatistics> {
  const underWay: { readonly found: Promise<CsvStatistics>; settled: boolean }[] = [];
  let merged: CsvStatistics | undefined;
  const { generators } = settings(statistics);
  const take = async (): Promise<void> => {
    const found = await underWay.shift()!.found;
    if (merged) sameHeader(merged.columns.map(({ name }) => name), found.columns.map(({ name }) => name), { first: files[0]!.name, file: files[0]!.name });
    merged = merged ? mergeChunks(merged, found, generators) : found;
    if (found.columns.length > wide) freeUnused();
  };
  for (const file of files) {
    for await (const chunk of readAhead(csvChunks(file, dialect, describer), () => describer.atOnce > 1)) {
      const one = { found: describer.describe(chunk), settled: false };
      // Awaited in its turn; until then a failure is not unhandled.
      one.found.then(() => { one.settled = true; }, () => { one.settled = true; });
      underWay.push(one);
      await describer.free();
      while (underWay[0]?.settled || underWay.length >= describer.atOnce) await take();
    }
  }
  while (underWay.length > 0) await take();
  return merged ?? { columns: [], state: datasetStatistics(statistics).create(), risen: new Set() };
}

/** Columns whose statistics are tens of megabytes for each chunk. */
const wide = 2048;

/** The same, the next one being read while one is looked at, where that is worth its memory. */
async function* readAhead<Item>(items: AsyncGenerator<Item>, isWorth: () => boolean): AsyncGenerator<Item> {
  let next: Promise<IteratorResult<Item>> | undefined;
  try {
    for (let found = await items.next(); !found.done; found = await (next ?? items.next())) {
      next = isWorth() ? items.next() : undefined;
      next?.catch(() => undefined);
      yield found.value;
    }
  } finally {
    await items.return(undefined);
  }
}
