import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
import { asDigest } from "../core/digest.ts";
import { jsonLinesFormat } from "./json-lines.ts";
import { fileSource, type RowSource } from "./row-source.ts";
import { rowLines } from "./rows-lines.ts";
import type { ByteStream, FileFormat } from "./source.ts";

interface Spool<Options> {
  readonly options: Options;
  /** A new file, which is there as long as the source is read; without the ending of a packed one. */
  readonly path: string;
}

/**
 * A stream that can be read once, such as what a command prints, as a source of rows: its bytes are kept in a file, since
 * types take all rows. Its key is the digest of the bytes: the same output is known again.
 */
export async function spooledSource<Options extends object>(format: FileFormat<Options>, { name, chunks }: ByteStream, { options, path }: Spool<Options>): Promise<RowSource> {
  const hash = createHash("sha256");
  const file = await open(path, "wx");
  try {
    for await (const chunk of chunks) {
      hash.update(chunk);
      await file.writeFile(chunk);
    }
  } finally {
    await file.close();
  }
  // The file is none of the user's: rows do not come from its lines.
  const { digest: _, ...source } = fileSource(format, { path, name }, { options, digest: asDigest(hash.digest("hex")) });
  return source;
}

/** What a user's function yields (see `rowLines`) as a source of rows, kept in a new file at `path`. */
export function rowsSource(name: string, items: AsyncIterable<unknown> | Iterable<unknown>, path: string): Promise<RowSource> {
  return spooledSource(jsonLinesFormat, { name, chunks: rowLines(name, items) }, { options: { binary: true }, path });
}
