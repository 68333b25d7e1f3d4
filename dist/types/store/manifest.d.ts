import type { ManifestEntry } from "../core/artifact.ts";
import { type Digest } from "../core/digest.ts";
/** What tells cheaply that a file has not been touched: size, times of content and inode, inode number. */
export type FileMark = readonly [size: string, modified: string, changed: string, inode: string];
interface MarkedManifest {
    readonly manifest: readonly ManifestEntry[];
    /** One per entry of the manifest, taken before the file was digested. */
    readonly marks: readonly FileMark[];
}
/** sha256 of a file's bytes, read in pieces of 1 MiB. */
export declare function digestFile(path: string): Promise<Digest>;
/** The manifest of a directory: its files sorted by path, digested. Links and special files are refused. */
export declare function manifestOf(directory: string): Promise<MarkedManifest>;
/** The mark of a file as it is now. */
export declare function markOf(path: string): Promise<FileMark>;
/** Whether a path of a manifest stays inside its artifact: relative, without `..`, `.`, empty parts, backslashes or NUL. */
export declare function isInside(path: string): boolean;
/** `map` over items, at most eight at once, results in order. */
export declare function mapBounded<T, R>(items: readonly T[], map: (item: T, index: number) => Promise<R>): Promise<R[]>;
export {};
