import { type RowSource } from "./row-source.ts";
import type { ByteStream, FileFormat } from "./source.ts";
interface Spool<Options> {
    readonly options: Options;
    /** A new file, which is there as long as the source is read; without the ending of a packed one. */
    readonly path: string;
}
/**
 * A stream that can be read once, such as what a command prints, as a source of rows: its bytes are kept in a file, since
 * types take all rows. Its key is the digest of the bytes: the same output is known again.
 */
export declare function spooledSource<Options extends object>(format: FileFormat<Options>, { name, chunks }: ByteStream, { options, path }: Spool<Options>): Promise<RowSource>;
/** What a user's function yields (see `rowLines`) as a source of rows, kept in a new file at `path`. */
export declare function rowsSource(name: string, items: AsyncIterable<unknown> | Iterable<unknown>, path: string): Promise<RowSource>;
export {};
