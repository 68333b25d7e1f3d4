/**
 * Unpacks gzip, several members one after the other too. Damaged bytes are a `UserError` with the name of the file, and so are
 * bytes behind the end, which Node would leave out silently. A piece is done with when the next one is asked for.
 */
export declare function gunzip(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array>;
