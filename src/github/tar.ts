/** One file of a tar archive. */
export interface TarFile {
  readonly name: string;
  readonly size: number;
  content(): AsyncIterable<Uint8Array>;
}

const block = 512;

/**
 * A tar archive (POSIX ustar) that depends on names and contents alone: files in the order given, no owner, no date,
 * mode 644. The same files make the same bytes.
 */
export async function* tar(files: Iterable<TarFile>): AsyncIterable<Uint8Array> {
  for (const { name, size, content } of files) {
    yield header(name, size);
    let written = 0;
    for await (const piece of content()) {
      written += piece.length;
      yield piece;
    }
    if (written !== size) throw new Error(`${name} has ${written} bytes, not ${size}`);
    if (size % block > 0) yield new Uint8Array(block - (size % block));
  }
  yield new Uint8Array(2 * block);
}

function header(path: string, size: number): Uint8Array {
  if (size >= 8 ** 11) throw new Error(`${path} is too large for a tar archive`);
  const [prefix, name] = split(path);
  const bytes = Buffer.alloc(block);
  bytes.write(name, 0, 100, "utf8");
  bytes.write("0000644\0", 100, "latin1");
  bytes.write("0000000\0", 108, "latin1");
  bytes.write("0000000\0", 116, "latin1");
  bytes.write(`${size.toString(8).padStart(11, "0")}\0`, 124, "latin1");
  bytes.write("00000000000\0", 136, "latin1");
  bytes.write(" ".repeat(8), 148, "latin1");
  bytes.write("0", 156, "latin1");
  bytes.write("ustar\0" + "00", 257, "latin1");
  bytes.write(prefix, 345, 155, "utf8");
  const sum = bytes.reduce((total, byte) => total + byte, 0);
  bytes.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148, "latin1");
  return bytes;
}

/** A path in the two fields that ustar has for it. */
function split(path: string): readonly [prefix: string, name: string] {
  if (Buffer.byteLength(path) <= 100) return ["", path];
  for (let at = path.indexOf("/"); at >= 0; at = path.indexOf("/", at + 1)) {
    const [prefix, name] = [path.slice(0, at), path.slice(at + 1)];
    if (Buffer.byteLength(prefix) <= 155 && Buffer.byteLength(name) <= 100) return [prefix, name];
  }
  throw new Error(`the path ${path.slice(0, 80)}… is too long for a tar archive`);
}
