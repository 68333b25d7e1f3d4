/** A file that is wanted out of an archive: how large it is and where it goes. */
interface WantedFile {
    readonly size: number;
    readonly target: string;
}
/**
 * Takes files out of a tar archive that is read once. Only plain files are taken, only those that are wanted, and each
 * in the size it must have: names in the archive never become paths. Throws when a wanted one is missing, twice there, or
 * when something else is in it. Digests are the caller's to check.
 */
export declare function untar(source: AsyncIterable<Uint8Array>, wanted: ReadonlyMap<string, WantedFile>): Promise<void>;
export {};
