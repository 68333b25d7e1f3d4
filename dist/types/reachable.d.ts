/** What lies in the history of a commit: other commits, or commits that have a tree. */
interface Reachable {
    has(commit: string | undefined, tree?: string): Promise<boolean>;
    /** Commits from it to the tip; undefined when it is not there. */
    behind(commit: string | undefined, tree?: string): Promise<number | undefined>;
}
/** The history of `tip`, as the repository of a folder knows it. Git is asked for trees once, when one is first needed. */
export declare function reachableFrom(folder: string, tip: string): Reachable;
export {};
