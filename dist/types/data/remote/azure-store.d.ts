import type { RemoteStore } from "./remote-store.ts";
/**
 * Azure Blob Storage. Credentials in this order: a connection string, an account's key, a SAS token, Azure's identity (by
 * `AZURE_CLIENT_ID` or `AZURE_STORAGE_AUTH_MODE=login`); without any, public blobs can be read.
 */
export declare function azureStore(environment: NodeJS.ProcessEnv): RemoteStore;
