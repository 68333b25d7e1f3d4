import type { Provenance } from "./core/provenance.ts";
/** What git prints for a folder, trimmed; undefined outside a repository, without git, or when the command says no. */
export declare function git(folder: string, ...args: readonly string[]): Promise<string | undefined>;
/** Where a run on this machine comes from: the commit checked out, and whether files differ from it. */
export declare function localProvenance(folder: string): Promise<Provenance>;
/** Whether `commit` is `tip` or an ancestor of it. A commit that is not here (shallow clone) is none. */
export declare function isAncestor(folder: string, commit: string, tip: string): Promise<boolean>;
