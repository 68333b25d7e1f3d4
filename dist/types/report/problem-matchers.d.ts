/** The file that the runner reads matchers from. */
export declare const problemMatchersFile: string;
/** The commands that switch the matchers of a file on and off again. `file` is ours: an absolute path on the runner. */
export declare function matchingCommands(file: string): {
    readonly on: readonly string[];
    readonly off: readonly string[];
};
