type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
/**
 * The bytes of a text file as UTF-8, as a stream. `encoding` is a label of the WHATWG Encoding Standard; UTF-8, or none, is
 * passed through unchecked. An unknown label and bytes that the encoding does not have are `UserError`s.
 */
export declare function utf8Of(file: string, chunks: Chunks, encoding: string | undefined): AsyncGenerator<Uint8Array>;
export {};
