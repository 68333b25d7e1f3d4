import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { createGunzip } from "node:zlib";
import { errorCode } from "../core/error-code.ts";
import { UserError } from "../core/error.ts";
import type { SourceFile } from "./source.ts";

/** The bytes of a file from front to back, unpacked when its name ends in `.gz`. A damaged file is a `UserError`. */
export async function* readBytes({ path, name }: SourceFile): AsyncGenerator<Uint8Array> {
  const file = createReadStream(path, { highWaterMark: 1 << 20 });
  const unpacked = path.endsWith(".gz") ? createGunzip({ chunkSize: 1 << 18 }) : undefined;
  if (unpacked) file.once("error", (error) => unpacked.destroy(error)).pipe(unpacked);
  try {
    yield* (unpacked ?? file);
  } catch (error) {
    if (error instanceof Error && errorCode(error)?.startsWith("Z_")) {
      throw new UserError(`the file cannot be unpacked (${error.message})`, { place: { file: name }, cause: error });
    }
    throw error;
  } finally {
    file.destroy();
    unpacked?.destroy();
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
