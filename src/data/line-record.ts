import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { isDigest, type Digest } from "../core/digest.ts";
import { createExampleKernel } from "./example-kernel.ts";
import { shardName, type Shard } from "./examples.ts";
import { readBytes } from "./file-bytes.ts";
import { openGzipWriter } from "./gzip-writer.ts";

/** Writes down from which line of which source each row of a shard came, while the rows are divided. */
export interface LineRecorder {
  /** The rows that follow are of the next source. */
  nextSource(): void;
  /** The next row of a split. */
  add(split: number, line: number): void;
  ready(): Promise<void>;
  close(): Promise<void>;
  abandon(): void;
}

const pieceSize = 1 << 12;
const mostBytes = 8;

/** Where the lines of a shard of a split are written, in an Examples artifact beside TFX's folders. */
export function lineRecordFile(split: string, shard: Shard): string {
  return `lines/${shardName(split, shard)}`;
}

/**
 * Opens a file of lines for each split of a shard: the digests of the sources as a line of JSON, then for each row how many lines
 * it is behind the row before, as a varint; 0 begins the next source. Sources are named by content, so that equal content makes equal artifacts.
 */
export async function openLineRecorder(directory: string, splits: readonly string[], { shard, sources }: { readonly shard: Shard; readonly sources: readonly Digest[] }): Promise<LineRecorder> {
  await mkdir(join(directory, "lines"), { recursive: true });
  const kernel = createExampleKernel();
  const files = splits.map((split) => {
    const writer = openGzipWriter(join(directory, lineRecordFile(split, shard)), kernel);
    writer.write(Buffer.from(`${JSON.stringify(sources)}\n`));
    return { writer, piece: new Uint8Array(pieceSize), used: 0, source: 0, line: 0 };
  });
  let source = 0;
  const put = (file: (typeof files)[number], value: number): void => {
    if (file.used > pieceSize - mostBytes) {
      file.writer.write(file.piece.subarray(0, file.used));
      file.used = 0;
    }
    let rest = value;
    for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) file.piece[file.used++] = (rest % 0x80) | 0x80;
    file.piece[file.used++] = rest;
  };
  return {
    nextSource() { source++; },
    add(split, line) {
      const file = files[split]!;
      for (; file.source < source; file.source++) {
        put(file, 0);
        file.line = 0;
      }
      if (line <= file.line) throw new RangeError(`line ${line} follows line ${file.line}`);
      put(file, line - file.line);
      file.line = line;
    },
    async ready() {
      for (const { writer } of files) await writer.ready();
    },
    async close() {
      for (const { writer, piece, used } of files) {
        writer.write(piece.subarray(0, used));
        await writer.close();
      }
    },
    abandon: () => files.forEach(({ writer }) => writer.abandon()),
  };
}

/** Where some rows came from: row i from line `lines[i]` of the source with the digest `sources[i]`. */
interface RowPlaces {
  readonly sources: readonly Digest[];
  readonly lines: Float64Array;
}

/** Reads a file of lines from front to back; `take` gives the places of the next rows, as many as are asked for. */
export function readLineRecord(file: string): { take(rows: number): Promise<RowPlaces>; close(): Promise<void> } {
  const chunks = readBytes({ path: file, name: file })[Symbol.asyncIterator]();
  let chunk: Uint8Array = new Uint8Array(0);
  let at = 0;
  let digests: readonly Digest[] | undefined;
  let [source, line] = [0, 0];
  const byte = async (): Promise<number> => {
    while (at === chunk.length) {
      const { value, done } = await chunks.next();
      if (done) throw new Error(`${file} has fewer lines than there are rows`);
      chunk = value;
      at = 0;
    }
    return chunk[at++]!;
  };
  const header = async (): Promise<readonly Digest[]> => {
    const bytes: number[] = [];
    for (let next = await byte(); next !== 0x0a; next = await byte()) bytes.push(next);
    const found: unknown = JSON.parse(Buffer.from(bytes).toString());
    if (!Array.isArray(found) || !found.every(isDigest)) throw new Error(`${file} names no sources`);
    return found;
  };
  return {
    async take(rows) {
      digests ??= await header();
      const sources: Digest[] = [];
      const lines = new Float64Array(rows);
      for (let row = 0; row < rows;) {
        let [value, scale] = [0, 1];
        // The waiting for each byte is spared where the chunk has it.
        for (;;) {
          const next = at < chunk.length ? chunk[at++]! : await byte();
          value += (next & 0x7f) * scale;
          scale *= 0x80;
          if (next < 0x80) break;
        }
        if (value === 0) {
          source++;
          line = 0;
          continue;
        }
        line += value;
        sources.push(digests[source]!);
        lines[row++] = line;
      }
      return { sources, lines };
    },
    async close() { await chunks.return?.(undefined); },
  };
}
