/** Data of a repository: files that belong together. */
interface FoundData {
    /** Key of `examples` in `assay.yml`. */
    readonly format: string;
    /** A path, or a pattern when there are several files, relative to the folder. */
    readonly pattern: string;
    readonly files: number;
    readonly bytes: number;
}
/** Looks for data in a folder: groups of files of one format whose names differ in digits only, the largest first. */
export declare function findData(folder: string): Promise<readonly FoundData[]>;
/** The data to use: those named, else the largest found. None is a `UserError`. */
export declare function chooseData(folder: string, named: string | undefined): Promise<FoundData>;
export {};
