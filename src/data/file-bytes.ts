import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { gunzip } from "./gunzip.ts";
import type { SourceFile } from "./source.ts";

/** The bytes of a file from front to back, unpacked when its name ends in `.gz`. A damaged file is a `UserError`. */
export async function* readBytes(file: SourceFile): AsyncGenerator<Uint8Array> {
  const bytes = createReadStream(file.path, { highWaterMark: 1 << 20 });
  try {
    yield* file.path.endsWith(".gz") ? gunzip(bytes, file.name) : bytes;
  } finally {
    bytes.destroy();
  }
}

/** A file whose bytes are read at any place. */
export interface RandomBytes {
  readonly size: number;
  /** The bytes `start … end`. */
  read(start: number, end: number): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Opens a file to read it at any place, as formats with a table of contents at their end need it. */
export async function openBytes({ path }: SourceFile): Promise<RandomBytes> {
  const handle = await open(path, "r");
  const { size } = await handle.stat();
  return {
    size,
    async read(start, end) {
      const bytes = new Uint8Array(end - start);
      const { bytesRead } = await handle.read(bytes, 0, bytes.length, start);
      return bytes.subarray(0, bytesRead);
    },
    close: () => handle.close(),
  };
}
