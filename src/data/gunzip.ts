import { createGunzip } from "node:zlib";
import { errorCode } from "../core/error-code.ts";
import { UserError } from "../core/error.ts";
import { freeYoungBuffers } from "../core/young-generation.ts";

/** Unpacked bytes after which the memory of earlier ones is freed. */
const mostHeld = 1 << 24;

/**
 * Unpacks gzip, several members one after the other too. Damaged bytes are a `UserError` with the name of the file, and so are
 * bytes behind the end, which Node would leave out silently. A piece is done with when the next one is asked for.
 */
export async function* gunzip(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  let packed = 0;
  const unpacked = createGunzip({ chunkSize: 1 << 18 });
  // What is under way when it is given up is never told.
  const closed = new Promise<void>((_, fail) => { unpacked.once("close", () => fail(new Error("nothing more is unpacked"))); });
  closed.catch(() => undefined);
  const feed = async (): Promise<void> => {
    for await (const chunk of chunks) {
      packed += chunk.length;
      const written = new Promise<void>((done, fail) => { unpacked.write(chunk, (error) => (error ? fail(error) : done())); });
      await Promise.race([written, closed]);
    }
    unpacked.end();
  };
  feed().catch((error: unknown) => unpacked.destroy(error instanceof Error ? error : new Error(String(error))));
  try {
    let held = 0;
    for await (const chunk of unpacked as AsyncIterable<Uint8Array>) {
      yield chunk;
      held += chunk.length;
      if (held < mostHeld) continue;
      freeYoungBuffers();
      held = 0;
    }
    if (unpacked.bytesWritten < packed) throw new UserError("the file cannot be unpacked: something stands behind its end", { place: { file: name } });
  } catch (error) {
    if (!(error instanceof Error) || !errorCode(error)?.startsWith("Z_")) throw error;
    throw new UserError(`the file cannot be unpacked (${error.message})`, { place: { file: name }, cause: error });
  } finally {
    unpacked.destroy();
  }
}
