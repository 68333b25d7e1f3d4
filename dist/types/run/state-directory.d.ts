/** Where a run works until its results are committed: a folder of its own that says who owns it. */
interface WorkFolder {
    readonly path: string;
    remove(): Promise<void>;
}
/** Makes the work folder of a run under `<state>/tmp`, and removes what killed runs have left there. */
export declare function workFolder(stateDirectory: string, run: string): Promise<WorkFolder>;
/** Writes a file whole or not at all. */
export declare function writeWhole(path: string, text: string): Promise<void>;
export {};
