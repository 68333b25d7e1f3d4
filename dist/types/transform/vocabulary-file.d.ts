import { type ByteTable } from "./byte-table.ts";
/** A vocabulary as its file has it: one token a line, each line ended. */
export declare function vocabularyBytes(tokens: ByteTable): Uint8Array;
/** The tokens of a vocabulary file, in their order. */
export declare function parseVocabulary(bytes: Uint8Array): ByteTable;
