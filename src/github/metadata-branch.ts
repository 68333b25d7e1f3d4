import { gitStore, type GitStore } from "../metadata/git-store.ts";

/** Where the records of all runs are. */
interface MetadataBranch {
  readonly repositoryUrl: string;
  readonly branch: string;
  readonly token: string;
  /** A folder for the store's own repository: the checkout of the user is not touched. */
  readonly folder: string;
}

/** The records on the metadata branch of a repository on GitHub. The token goes to git through its environment, never on a command line. */
export function metadataBranch({ repositoryUrl, branch, token, folder }: MetadataBranch): GitStore {
  return gitStore({
    remote: repositoryUrl, branch, directory: folder,
    authorization: `Basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`,
    author: { name: "github-actions[bot]", email: "41898282+github-actions[bot]@users.noreply.github.com" },
  });
}
