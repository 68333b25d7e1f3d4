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
export declare function googleCredentials(scope: string, { environment }: Surroundings): GoogleCredentials;
