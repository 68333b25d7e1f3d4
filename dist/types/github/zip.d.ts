/** One file of an archive. */
interface ZipEntry {
    readonly name: string;
    /** Bytes when inflated, as the archive claims: never more are given out. */
    readonly size: number;
    readonly compressed: number;
    readonly method: number;
    readonly offset: number;
    readonly crc: number;
}
/** An archive whose list of files has been checked. Close it. */
export interface ZipArchive {
    readonly entries: ReadonlyMap<string, ZipEntry>;
    /** The bytes of a file; throws when they are not exactly as many as its entry says, or others. */
    read(entry: ZipEntry): AsyncIterable<Buffer>;
    close(): Promise<void>;
}
/** What an archive may hold at most: archives come from outside, and small ones can inflate to anything. */
export interface ZipLimits {
    readonly entries?: number;
    /** Sum of all inflated sizes. */
    readonly bytes?: number;
    /** How many times larger than compressed a file of more than 64 KiB may be. Deflate itself ends at about 1030. */
    readonly ratio?: number;
}
/**
 * Opens a zip archive that nobody vouches for. Refused whole: paths that are absolute, leave the folder, use backslashes
 * or drive letters; links and special files; two entries of one name; encryption; more entries, bytes or compression than
 * the limits.
 * Written from the format's published description (APPNOTE 6.3): nothing is taken from the local headers but their length.
 */
export declare function openZip(path: string, limits?: ZipLimits): Promise<ZipArchive>;
export {};
