import type { GoogleAuth } from "google-auth-library";
import { UserError } from "../../core/error.ts";
import type { Surroundings } from "./sql-source.ts";

/** Who asks Google: headers for a request, refreshed when they have grown old, and the project of the credentials. */
export interface GoogleCredentials {
  headers(): Promise<Readonly<Record<string, string>>>;
  project(): Promise<string | undefined>;
}

/**
 * Google's Application Default Credentials: the file that GOOGLE_APPLICATION_CREDENTIALS names (a key, or a workload identity as
 * google-github-actions/auth writes it), what `gcloud auth application-default login` left, or the machine's own account.
 */
export function googleCredentials(scope: string, { environment }: Surroundings): GoogleCredentials {
  let made: Promise<GoogleAuth> | undefined;
  const auth = (): Promise<GoogleAuth> => made ??= import("google-auth-library").then(({ GoogleAuth: Auth }) => {
    const file = environment["GOOGLE_APPLICATION_CREDENTIALS"];
    return new Auth({ scopes: [scope], ...(file ? { keyFilename: file } : {}) });
  });
  return {
    async headers() {
      try {
        return Object.fromEntries(await (await auth()).getRequestHeaders());
      } catch (error) {
        throw new UserError(`no credentials for Google: ${error instanceof Error ? error.message : String(error)}`, {
          hint: "on GitHub the action google-github-actions/auth gives them; on a laptop: gcloud auth application-default login; or GOOGLE_APPLICATION_CREDENTIALS names a file", cause: error,
        });
      }
    },
    project: async () => environment["GOOGLE_CLOUD_PROJECT"] || environment["GCLOUD_PROJECT"] || (await (await auth()).getProjectId().catch(() => undefined)),
  };
}
