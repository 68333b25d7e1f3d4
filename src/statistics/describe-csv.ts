import { readCsv, readCsvOnce } from "../data/csv.ts";
import type { SourceFile } from "../data/source.ts";
import type { Batch } from "../data/batch.ts";
import { describe } from "./dataset-statistics.ts";
import { stepsOf } from "./statistics-file.ts";
import type { DatasetFeatureStatistics } from "./statistics_pb.ts";
import type { StatisticsOptions } from "./statistics-options.ts";

/**
 * Statistics of CSV files with one header, types found as CsvExampleGen finds them, an empty cell missing. The files are read
 * once; columns whose type shows late (a first text after a megabyte of integers) are read a second time, only they.
 */
export async function describeCsv(files: readonly SourceFile[], options: StatisticsOptions = {}): Promise<DatasetFeatureStatistics> {
  const reading = readCsvOnce(files);
  const found = await describe(reading.batches, options);
  const risen = reading.risen();
  if (risen.length === 0) return found;
  const { features } = await describe(rowsOf(readCsv(files, risen)), options);
  const again = new Map(features.map((feature) => [stepsOf(feature)[0], feature]));
  found.features = found.features.map((feature) => again.get(stepsOf(feature)[0]) ?? feature);
  return found;
}

async function* rowsOf(batches: ReturnType<typeof readCsv>): AsyncGenerator<Batch> {
  for await (const { batch } of batches) yield batch;
}
