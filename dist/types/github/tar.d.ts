/** One file of a tar archive. */
export interface TarFile {
    readonly name: string;
    readonly size: number;
    content(): AsyncIterable<Uint8Array>;
}
/**
 * A tar archive (POSIX ustar) that depends on names and contents alone: files in the order given, no owner, no date,
 * mode 644. The same files make the same bytes.
 */
export declare function tar(files: Iterable<TarFile>): AsyncIterable<Uint8Array>;
