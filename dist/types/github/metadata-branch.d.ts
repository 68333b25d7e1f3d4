import { type GitStore } from "../metadata/git-store.ts";
/** Where the records of all runs are. */
interface MetadataBranch {
    readonly repositoryUrl: string;
    readonly branch: string;
    readonly token: string;
    /** A folder for the store's own repository: the checkout of the user is not touched. */
    readonly folder: string;
}
/** The records on the metadata branch of a repository on GitHub. The token goes to git through its environment, never on a command line. */
export declare function metadataBranch({ repositoryUrl, branch, token, folder }: MetadataBranch): GitStore;
export {};
