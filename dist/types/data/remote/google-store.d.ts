import type { RemoteStore } from "./remote-store.ts";
/**
 * Google Cloud Storage by its JSON interface. Google's usual credentials; without any, public objects can be read.
 * `STORAGE_EMULATOR_HOST` names another server, which is asked without credentials.
 */
export declare function googleStore(environment: NodeJS.ProcessEnv): Promise<RemoteStore>;
