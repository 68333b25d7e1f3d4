import type { Batch } from "./batch.ts";
import type { FileFormat, SourceFile } from "./source.ts";

/** All rows of files of one format, one file after the other, in columns that hold them all. What does not fit together is a `UserError`. */
export async function* readFiles<Options extends object>(format: FileFormat<Options>, files: readonly SourceFile[], options: Options): AsyncGenerator<Batch> {
  const described = [];
  for (const file of files) described.push({ file, columns: (await format.describe(file, options)).columns });
  const columns = format.join(described);
  for (const file of files) for await (const { batch } of format.read(file, columns, options)) yield batch;
}
