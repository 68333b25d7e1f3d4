import { UserError } from "../core/error.ts";
import type { MetadataStore } from "./metadata-store.ts";
import type { MetadataRecord } from "./record.ts";
interface GitStoreOptions {
    /** Address or path of the repository. */
    readonly remote: string;
    /** `assay-metadata` when not given. It is made by the first `put`, without a common past with other branches. */
    readonly branch?: string;
    /** A folder for the store's own bare repository, which `close` removes. */
    readonly directory: string;
    readonly author?: {
        readonly name: string;
        readonly email: string;
    };
    /** Value of the `Authorization` header for an HTTP remote: `Basic …` or `Bearer …`. */
    readonly authorization?: string;
    /** How long a `put` tries to get its turn among others. 120 when not given. */
    readonly timeoutSeconds?: number;
    readonly signal?: AbortSignal;
}
/** What one commit adds besides records: path in the branch → bytes. */
interface Addition {
    readonly records?: readonly MetadataRecord[];
    readonly files?: Readonly<Record<string, string | Uint8Array>>;
    /** First line of the commit message. */
    readonly message?: string;
}
/** Records on a branch of a git repository, one file each (`records/<kind>/<2 hex>/<62 hex>.json`). */
export interface GitStore extends MetadataStore {
    /** Adds records and files in one commit. All of it is on the branch when it resolves, nothing when it rejects. */
    add(addition: Addition): Promise<void>;
    /** Removes the store's own repository. */
    close(): Promise<void>;
}
/** The branch may not be written (or read) with the rights at hand: a run can go on without. */
export declare class BranchRefusedError extends UserError {
}
/**
 * A metadata store on a branch, written with git: fetch the tip, commit on top of it, push; when somebody else was
 * faster, again from the fetch, after a random pause, until the time is up. No commit is ever forced, so none is lost.
 */
export declare function gitStore(options: GitStoreOptions): GitStore;
export {};
