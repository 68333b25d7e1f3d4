import { randomNumbers } from "../core/random.ts";
import type { Batch } from "../data/batch.ts";
import type { CsvDialect } from "../data/csv-dialect.ts";
import { decodeExamples } from "../data/example-decoder.ts";
import { encodeExamples } from "../data/example-encoder.ts";
import { selectRows } from "../data/select-rows.ts";
import { stepsOf } from "../statistics/statistics-file.ts";
import type { DatasetFeatureStatistics } from "../statistics/statistics_pb.ts";
import { rowsOf } from "./described-data.ts";

interface Sampling {
  readonly statistics: DatasetFeatureStatistics;
  readonly dialect: CsvDialect;
  /** About so many rows are taken; all when there are not more. */
  readonly most: number;
}

/** A random sample of the rows of files, the same for the same data; undefined of files of statistics and of rows with structs. */
export async function sampledRows(source: string, { statistics, dialect, most }: Sampling): Promise<Batch | undefined> {
  const paths = statistics.features.map(stepsOf);
  if (paths.some(({ length }) => length > 1)) return undefined;
  const random = randomNumbers(1);
  const share = most / Number(statistics.numExamples);
  const records: Uint8Array[] = [];
  for await (const { batch } of rowsOf(source, { names: paths.map(([name]) => name!), statistics, dialect })) {
    if (batch.nested?.length) return undefined;
    records.push(...encodeExamples(selectRows(batch, Int32Array.from({ length: batch.length }, (_, row) => row).filter(() => share >= 1 || random() < share))));
  }
  return records.length === 0 ? undefined : decodeExamples(records, { source });
}
