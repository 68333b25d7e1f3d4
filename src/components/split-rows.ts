import { basename, join } from "node:path";
import type { Artifact } from "../core/artifact.ts";
import { exampleFiles, readExampleFiles } from "../data/examples.ts";
import { lineRecordFile, readLineRecord } from "../data/line-record.ts";
import type { PlacedRows } from "../validation/rows/row-search.ts";

/**
 * The rows of a split with their places: the source by its digest and the line in it where ExampleGen kept that, else the file of
 * the split and the number of the record in it.
 */
export async function* rowsOfSplit({ path, manifest, properties }: Artifact<"Examples">, split: string, columns: readonly string[]): AsyncGenerator<PlacedRows> {
  const payload = properties["payload_format"] === 7 ? "sequence-example" : undefined;
  const files = await exampleFiles(path, split);
  for (const [index, file] of files.entries()) {
    const record = lineRecordFile(split, { index, of: files.length });
    const known = manifest.some((entry) => entry.path === record) ? readLineRecord(join(path, record)) : undefined;
    let before = 0;
    for await (const batch of readExampleFiles([file], { columns, payload })) {
      const first = before + 1;
      const places = await known?.take(batch.length);
      const stored = `Split-${split}/${basename(file)}`;
      yield { batch, place: (row) => (places ? { file: places.sources[row]!, number: places.lines[row]! } : { file: stored, number: first + row }) };
      before += batch.length;
    }
    await known?.close();
  }
}
