/** What a pipeline is made of, as paths of the repository. */
interface Deciding {
    /** Its folder, `""` for the root. */
    readonly folder: string;
    /** Folders of other pipelines: what lies there is theirs, unless this one reads it. */
    readonly others: readonly string[];
    /** Files, folders and globs that decide it and lie elsewhere, relative to its folder. */
    readonly outside: readonly string[];
}
/**
 * Whether one of the changed files may decide a pipeline: all in its folder does, what it reads elsewhere, and the workflows that
 * run it. Rather once too often: a run that finds nothing changed reuses everything. No change at all says nothing, so it runs.
 */
export declare function isAffected(changed: readonly string[], { folder, others, outside }: Deciding): boolean;
export {};
