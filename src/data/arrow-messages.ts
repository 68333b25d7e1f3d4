import { UserError } from "../core/error.ts";
import { createByteReader, type ByteReader } from "./byte-reader.ts";
import { openBytes, readBytes } from "./file-bytes.ts";
import { FlatTable } from "./flatbuffer.ts";
import type { SourceFile } from "./source.ts";

/** The kinds of messages that data are made of. */
export const messageKinds = { schema: 1, dictionary: 2, batch: 3 } as const;

/** A message: its kind, what it says, and the bytes of its buffers (none when they are not wanted). */
interface ArrowMessage {
  readonly kind: number;
  readonly header: FlatTable;
  readonly body: Uint8Array;
}

const magic = "ARROW1";
const largestMetadata = 1 << 28;

interface MessageOptions {
  /** Whether buffers are wanted. */
  readonly values: boolean;
}

/**
 * The messages of an Arrow file or stream. A file is read by its table of contents, the schema first, then all dictionaries; a
 * stream, or a file that is packed as a whole, from front to back. What is damaged or cut short is a `UserError`.
 */
export async function* arrowMessages(file: SourceFile, options: MessageOptions): AsyncGenerator<ArrowMessage> {
  const bytes = /\.(gz|zz|br|zst)$/i.test(file.path) ? undefined : await openBytes(file);
  let isFile = false;
  try {
    isFile = bytes !== undefined && Buffer.from(await bytes.read(0, Math.min(8, bytes.size))).toString("latin1", 0, 6) === magic;
    if (bytes && isFile) yield* fileMessages(file, { ...options, size: bytes.size, read: (start, end) => bytes.read(start, end) });
  } finally {
    await bytes?.close();
  }
  if (!isFile) yield* streamMessages(file);
}

async function* streamMessages(file: SourceFile): AsyncGenerator<ArrowMessage> {
  const reader = createByteReader(readBytes(file));
  try {
    const start = await reader.take(8);
    const isFile = Buffer.from(start).toString("latin1", 0, 6) === magic;
    for (let head = isFile ? await reader.take(8) : start; ; head = await reader.take(8)) {
      if (head.length === 0 && !isFile && reader.position > 0) return;
      const message = await readMessage(reader, head, file);
      if (!message) return;
      yield message;
    }
  } finally {
    await reader.close();
  }
}

interface OpenFile extends MessageOptions {
  readonly size: number;
  read(start: number, end: number): Promise<Uint8Array>;
}

async function* fileMessages(file: SourceFile, { values, size, read }: OpenFile): AsyncGenerator<ArrowMessage> {
  const tail = Buffer.from(await read(Math.max(0, size - 10), size));
  const length = tail.length === 10 ? tail.readUInt32LE(0) : 0;
  if (tail.toString("latin1", 4) !== magic || length > Math.min(size - 18, largestMetadata) || length < 8) throw arrowDamage(file, size, "it ends too early");
  const footer = await read(size - 10 - length, size - 10);
  const { schema, blocks } = await damageIn(file, size, () => {
    const root = FlatTable.root(footer);
    return { schema: root.table(1), blocks: [...root.blocks(2), ...root.blocks(3)] };
  });
  if (!schema) throw arrowDamage(file, size, "it has no schema");
  yield { kind: messageKinds.schema, header: schema, body: new Uint8Array(0) };
  for (const [start, metadata, body] of blocks) {
    const end = start + metadata + (values ? body : 0);
    if (!(start >= 8 && metadata >= 16 && body >= 0 && start + metadata + body <= size)) throw arrowDamage(file, size, "its table of contents is damaged");
    const bytes = await read(start, end);
    const reader = createByteReader((async function* () { yield bytes; })());
    const message = await readMessage(reader, await reader.take(8), file, values);
    if (!message) throw arrowDamage(file, end, "a message is missing");
    yield message;
  }
}

/** A message begins with its length, since 2019 after four bytes of ones; a length of 0 ends the stream. */
async function readMessage(reader: ByteReader, start: Uint8Array, file: SourceFile, values = true): Promise<ArrowMessage | undefined> {
  const first = reader.position <= 16;
  if (start.length < 8) throw arrowDamage(file, reader.position, first ? "it is no Arrow file" : "it ends too early");
  const head = new DataView(start.buffer, start.byteOffset, 8);
  const marked = head.getUint32(0, true) === 0xffffffff;
  const length = head.getUint32(marked ? 4 : 0, true);
  if (length === 0) return undefined;
  if (length > largestMetadata || length < 8) throw arrowDamage(file, reader.position, first && !marked ? "it is no Arrow file" : `a message has ${length} bytes`);
  const rest = await reader.take(marked ? length : length - 4);
  const metadata = marked ? rest : Uint8Array.from(Buffer.concat([start.subarray(4), rest]));
  if (metadata.length < length) throw arrowDamage(file, reader.position, first && !marked ? "it is no Arrow file" : "it ends too early");
  const { kind, header, size } = await damageIn(file, reader.position, () => {
    const message = FlatTable.root(metadata);
    const found = message.table(2);
    if (!found || message.short(0) < 3) throw new RangeError("a message is not of a known version");
    return { kind: message.byte(1), header: found, size: message.long(3) };
  });
  if (!(size >= 0 && size < 2 ** 32)) throw arrowDamage(file, reader.position, `a batch has ${size} bytes`);
  const body = values ? await reader.take(size) : new Uint8Array(0);
  if (values && body.length < size) throw arrowDamage(file, reader.position, "it ends too early");
  return { kind, header, body };
}

function arrowDamage({ name }: SourceFile, before: number, what: string, cause?: unknown): UserError {
  return new UserError(`the file cannot be read before byte ${before}: ${what}`, { place: { file: name }, hint: "the file is damaged or not Arrow IPC; make it again", ...(cause === undefined ? {} : { cause }) });
}

async function damageIn<T>(file: SourceFile, before: number, decode: () => T): Promise<T> {
  try {
    return decode();
  } catch (error) {
    throw arrowDamage(file, before, error instanceof Error ? error.message : String(error), error);
  }
}
