import { randomNumbers } from "../core/random.ts";
import type { Batch } from "./batch.ts";
import { decodeExamples } from "./example-decoder.ts";
import { encodeExamples } from "./example-encoder.ts";
import { exampleFiles, readExampleFiles } from "./examples.ts";
import { selectRows } from "./select-rows.ts";
import { readTfrecord } from "./tfrecord.ts";

interface Sampling {
  /** About so many rows are taken, of `rows` that the split has; all when there are not more. */
  readonly most: number;
  readonly rows: number;
  readonly seed: number;
}

/**
 * A random sample of a split's tf.Examples in one batch: every row has the same chance, and the same split and seed give the same
 * rows. Only rows that are taken are decoded, so that the time goes into unpacking the files.
 */
export async function sampleExamples(directory: string, split: string, { most, rows, seed }: Sampling): Promise<Batch> {
  const random = randomNumbers(seed);
  const share = rows > most ? most / rows : 1;
  const isTaken = (): boolean => share === 1 || random() < share;
  const records: Uint8Array[] = [];
  for (const file of await exampleFiles(directory, split)) {
    if (file.endsWith(".parquet")) {
      for await (const batch of readExampleFiles([file])) {
        const taken = Int32Array.from({ length: batch.length }, (_, row) => row).filter(isTaken);
        records.push(...encodeExamples(selectRows({ length: batch.length, columns: batch.columns }, taken)));
      }
    } else {
      for await (const block of readTfrecord(file)) {
        for (let i = 0; i < block.length; i++) if (isTaken()) records.push(block.bytes.slice(block.starts[i], block.ends[i]));
      }
    }
  }
  return decodeExamples(records, { source: `Split-${split}` });
}
