import { open, mkdir, type FileHandle } from "node:fs/promises";
import { dirname } from "node:path";

/** A file that is wanted out of an archive: how large it is and where it goes. */
interface WantedFile {
  readonly size: number;
  readonly target: string;
}

const block = 512;

/**
 * Takes files out of a tar archive that is read once. Only plain files are taken, only those that are wanted, and each
 * in the size it must have: names in the archive never become paths. Throws when a wanted one is missing, twice there, or
 * when something else is in it. Digests are the caller's to check.
 */
export async function untar(source: AsyncIterable<Uint8Array>, wanted: ReadonlyMap<string, WantedFile>): Promise<void> {
  const left = new Map(wanted);
  let rest = Buffer.alloc(0);
  let file: { readonly handle: FileHandle; left: number; padding: number } | undefined;
  let ended = false;
  try {
    for await (const piece of source) {
      rest = rest.length === 0 ? Buffer.from(piece) : Buffer.concat([rest, piece]);
      while (!ended) {
        if (file) {
          const taken = rest.subarray(0, file.left);
          await file.handle.write(taken);
          file.left -= taken.length;
          rest = rest.subarray(taken.length);
          if (file.left > 0 || rest.length < file.padding) break;
          rest = rest.subarray(file.padding);
          await file.handle.close();
          file = undefined;
        }
        if (rest.length < block) break;
        const header = rest.subarray(0, block);
        rest = rest.subarray(block);
        if (header.every((byte) => byte === 0)) { ended = true; break; }
        const { target, size } = wantedBy(header, left);
        await mkdir(dirname(target), { recursive: true });
        file = { handle: await open(target, "wx"), left: size, padding: (block - (size % block)) % block };
      }
      if (ended) rest = Buffer.alloc(0);
    }
  } finally {
    await file?.handle.close();
  }
  const [missing] = left.keys();
  if (file || missing !== undefined) throw new Error(`the archive ends before ${missing ?? "its last file"} is whole`);
}

function wantedBy(header: Buffer, left: Map<string, WantedFile>): WantedFile {
  const text = (from: number, length: number): string => header.toString("utf8", from, from + length).replace(/\0.*$/s, "");
  const prefix = text(345, 155);
  const name = `${prefix === "" ? "" : `${prefix}/`}${text(0, 100)}`;
  const kind = text(156, 1);
  const found = left.get(name);
  if ((kind !== "0" && kind !== "") || !found) throw new Error(`the archive holds ${JSON.stringify(name.slice(0, 200))}, which it should not`);
  if (Number.parseInt(text(124, 12).trim(), 8) !== found.size) throw new Error(`${JSON.stringify(name.slice(0, 200))} has another size in the archive than was recorded`);
  left.delete(name);
  return found;
}
