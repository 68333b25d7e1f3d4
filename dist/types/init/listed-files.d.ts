/** A file of a repository: where it is, and its path relative to the folder, with `/`. */
interface ListedFile {
    readonly file: string;
    readonly path: string;
}
/** The files of a folder that may be of use, in the order of their names. Links, folders that begin with a dot and those that others install into are not followed. */
export declare function listedFiles(folder: string): Promise<readonly ListedFile[]>;
export {};
