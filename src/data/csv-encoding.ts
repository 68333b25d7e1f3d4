import { didYouMean, UserError } from "../core/error.ts";
import { csvLimits, rowTooLong } from "./csv-mistakes.ts";

type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** Makes text of whole lines in one encoding; throws when bytes have no meaning in it. */
interface Encoding {
  readonly name: string;
  /** Bytes of the smallest unit: 2 for UTF-16. */
  readonly unit: 1 | 2;
  decode(bytes: Uint8Array): string;
}

/**
 * The bytes of a text file as UTF-8, as a stream. `encoding` is a label of the WHATWG Encoding Standard; UTF-8, or none, is
 * passed through unchecked. An unknown label and bytes that the encoding does not have are `UserError`s.
 */
export async function* utf8Of(file: string, chunks: Chunks, encoding: string | undefined): AsyncGenerator<Uint8Array> {
  const chosen = encoding === undefined ? undefined : encodingOf(encoding);
  if (!chosen || chosen.name === "utf-8") yield* chunks;
  else yield* transcoded(file, chunks, { encoding: chosen, honoursMark: encoding?.trim().toLowerCase() === "utf-16" });
}

function encodingOf(label: string): Encoding {
  let decoder: InstanceType<typeof TextDecoder>;
  try {
    // Each piece is decoded on its own, so a mark would be taken off in the middle of the file.
    decoder = new TextDecoder(label, { fatal: true, ignoreBOM: true });
  } catch (cause) {
    throw new UserError(`${JSON.stringify(label)} is no encoding that is known`, { hint: didYouMean(label, ["utf-8", "latin1", "windows-1252", "utf-16le", "utf-16be", "shift_jis", "gb18030", "euc-kr"]), cause });
  }
  const { encoding: name } = decoder;
  if (name === "windows-1252") return { name, unit: 1, decode: windows1252 };
  return { name, unit: name.startsWith("utf-16") ? 2 : 1, decode: (bytes) => decoder.decode(bytes) };
}

const upper1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Done here because some versions of Node read it as Latin-1. */
function windows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1").replace(/[\u0080-\u009f]/g, (sign) => upper1252[sign.charCodeAt(0) - 0x80]!);
}

interface Transcoding {
  readonly encoding: Encoding;
  /** The label leaves the order of bytes open: a byte order mark decides. */
  readonly honoursMark: boolean;
}

async function* transcoded(file: string, chunks: Chunks, { encoding, honoursMark }: Transcoding): AsyncGenerator<Uint8Array> {
  let chosen = encoding;
  let line = 1;
  let rest: Uint8Array = new Uint8Array();
  let begun = false;
  for await (const chunk of chunks) {
    const bytes: Uint8Array = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    if (!begun && bytes.length >= 2) {
      chosen = marked(file, bytes, { encoding, honoursMark });
      begun = true;
    }
    const end = begun ? endOfLines(bytes, chosen.unit) : 0;
    if (end > 0) {
      const text = decoded(file, bytes.subarray(0, end), { encoding: chosen, line });
      line += lineEnds(text);
      yield Buffer.from(text);
    }
    // A copy: who made the chunk may use its memory again.
    rest = Uint8Array.prototype.slice.call(bytes, end);
    if (rest.length > csvLimits.row) throw rowTooLong(file, line, 0);
  }
  if (rest.length > 0) yield Buffer.from(decoded(file, rest, { encoding: chosen, line }));
}

/** The encoding by the byte order mark, which must not say otherwise than the user. */
function marked(file: string, bytes: Uint8Array, { encoding, honoursMark }: Transcoding): Encoding {
  const mark = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : undefined;
  if (mark === undefined || mark === encoding.name) return encoding;
  if (honoursMark) return encodingOf(mark);
  throw new UserError(`the file is ${mark} by its byte order mark, not ${encoding.name}`, { place: { file }, hint: `encoding: ${mark}` });
}

/** Where the last whole line ends: no encoding has these bytes inside another sign of a line. */
function endOfLines(bytes: Uint8Array, unit: 1 | 2): number {
  if (unit === 1) return Math.max(bytes.lastIndexOf(0x0a), bytes.lastIndexOf(0x0d)) + 1;
  for (let at = (bytes.length & ~1) - 2; at >= 0; at -= 2) {
    const sign = bytes[at]! | bytes[at + 1]!;
    if ((sign === 0x0a || sign === 0x0d) && (bytes[at] === 0 || bytes[at + 1] === 0)) return at + 2;
  }
  return 0;
}

function lineEnds(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count++;
  return count;
}

function decoded(file: string, bytes: Uint8Array, { encoding, line }: { readonly encoding: Encoding; readonly line: number }): string {
  try {
    return encoding.decode(bytes);
  } catch (cause) {
    throw new UserError(`the line is not valid ${encoding.name}`, { place: { file, line: line + goodLines(bytes, encoding) }, hint: "is that the encoding of the file?", cause });
  }
}

/** How many lines can be decoded before the first that cannot. */
function goodLines(bytes: Uint8Array, { unit, decode }: Encoding): number {
  let good = 0;
  for (let from = 0, at = 0; at < bytes.length; at += unit) {
    const feed = unit === 1 ? bytes[at] === 0x0a : (bytes[at] === 0x0a && bytes[at + 1] === 0) || (bytes[at] === 0 && bytes[at + 1] === 0x0a);
    if (!feed) continue;
    try {
      decode(bytes.subarray(from, at + unit));
    } catch {
      break;
    }
    good++;
    from = at + unit;
  }
  return good;
}
