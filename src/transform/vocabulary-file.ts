import { addBytes, bytesAt, byteTable, type ByteTable } from "./byte-table.ts";

/** A vocabulary as its file has it: one token a line, each line ended. */
export function vocabularyBytes(tokens: ByteTable): Uint8Array {
  const lines = Array.from({ length: tokens.size }, (_, index) => bytesAt(tokens, index));
  const bytes = new Uint8Array(lines.reduce((sum, line) => sum + line.length + 1, 0));
  let at = 0;
  for (const line of lines) {
    bytes.set(line, at);
    at += line.length + 1;
    bytes[at - 1] = 0x0a;
  }
  return bytes;
}

/** The tokens of a vocabulary file, in their order. */
export function parseVocabulary(bytes: Uint8Array): ByteTable {
  const tokens = byteTable();
  for (let start = 0; start < bytes.length;) {
    const found = bytes.indexOf(0x0a, start), end = found < 0 ? bytes.length : found;
    addBytes(tokens, bytes, start, end);
    start = end + 1;
  }
  return tokens;
}
