/** Files of a commit, as they were then, in a folder of their own. */
interface CommittedFiles {
    /** The pattern within that folder. */
    readonly pattern: string;
    remove(): Promise<void>;
}
/** The commit that a name stands for in the repository of this folder: a hash, a branch, a tag, `HEAD~1`. */
export declare function commitOf(name: string): Promise<string | undefined>;
/** Takes the files that a pattern stands for out of a commit, without touching what is checked out. No such file is a `UserError`. */
export declare function committedFiles(commit: string, pattern: string): Promise<CommittedFiles>;
export {};
