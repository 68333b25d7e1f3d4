import type { RemoteStore } from "./remote-store.ts";
/** The store that an address points into, with its client loaded when it is needed first. Credentials come from the environment. */
export declare function openStore(path: string): Promise<RemoteStore>;
/** How long a store may be silent, in milliseconds: `ASSAY_REMOTE_TIMEOUT` in seconds, 60 when not set. */
export declare function remoteTimeout({ ASSAY_REMOTE_TIMEOUT: text }: NodeJS.ProcessEnv): number;
