import type { RemoteStore } from "./remote-store.ts";
/**
 * S3 and stores that speak its protocol. Credentials as every AWS client finds them (environment, profile, web identity,
 * container); without any, public objects can be read. `AWS_ENDPOINT_URL_S3` or `AWS_ENDPOINT_URL` names another store, whose
 * buckets are then part of the path.
 */
export declare function s3Store(environment: NodeJS.ProcessEnv): Promise<RemoteStore>;
