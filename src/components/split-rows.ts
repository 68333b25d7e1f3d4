import { basename } from "node:path";
import type { Artifact } from "../core/artifact.ts";
import { exampleFiles, readExampleFiles } from "../data/examples.ts";
import type { SourceBatch } from "../data/source.ts";

/** The rows of a split with their places: the file of the split, and the number of the record in it. */
export async function* rowsOfSplit({ path, properties }: Artifact<"Examples">, split: string, columns: readonly string[]): AsyncGenerator<SourceBatch> {
  const payload = properties["payload_format"] === 7 ? "sequence-example" : undefined;
  for (const file of await exampleFiles(path, split)) {
    let before = 0;
    for await (const batch of readExampleFiles([file], { columns, payload })) {
      const first = before + 1;
      yield { batch, file: `Split-${split}/${basename(file)}`, line: (row) => first + row };
      before += batch.length;
    }
  }
}
