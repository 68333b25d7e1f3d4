import type { RemoteStore } from "./remote-store.ts";
/**
 * Files on web servers. Addresses of the machine's own network are refused, after names are resolved and for each redirect, unless
 * `ASSAY_ALLOW_PRIVATE_ADDRESSES=1`; then plain `http://` is read from the machine itself too, and never from elsewhere.
 */
export declare function webStore(environment: NodeJS.ProcessEnv): RemoteStore;
