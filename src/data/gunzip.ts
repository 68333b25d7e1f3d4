import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { errorCode } from "../core/error-code.ts";
import { UserError } from "../core/error.ts";

/**
 * Unpacks gzip, several members one after the other too. Damaged bytes are a `UserError` with the name of the file, and so are
 * bytes behind the end, which Node would leave out silently.
 */
export async function* gunzip(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  let packed = 0;
  const source = Readable.from(counted());
  const unpacked = createGunzip({ chunkSize: 1 << 18 });
  source.once("error", (error) => unpacked.destroy(error)).pipe(unpacked);
  try {
    yield* unpacked;
    if (unpacked.bytesWritten < packed) throw new UserError("the file cannot be unpacked: something stands behind its end", { place: { file: name } });
  } catch (error) {
    if (!(error instanceof Error) || !errorCode(error)?.startsWith("Z_")) throw error;
    throw new UserError(`the file cannot be unpacked (${error.message})`, { place: { file: name }, cause: error });
  } finally {
    source.destroy();
    unpacked.destroy();
  }

  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      packed += chunk.length;
      yield chunk;
    }
  }
}
