import { UserError } from "../../core/error.ts";
import { remoteScheme } from "./remote-address.ts";
import type { RemoteStore } from "./remote-store.ts";

const opened = new Map<string, Promise<RemoteStore>>();

/** The store that an address points into, with its client loaded when it is needed first. Credentials come from the environment. */
export function openStore(path: string): Promise<RemoteStore> {
  const scheme = remoteScheme(path);
  if (scheme === undefined) throw new Error(`${path} is no address`);
  const kind = scheme === "http" ? "https" : scheme;
  const store = opened.get(kind) ?? load(kind);
  opened.set(kind, store);
  store.catch(() => opened.delete(kind));
  return store;
}

async function load(kind: "s3" | "gs" | "az" | "https"): Promise<RemoteStore> {
  const { env } = process;
  if (kind === "s3") return (await import("./s3-store.ts")).s3Store(env);
  if (kind === "gs") return (await import("./google-store.ts")).googleStore(env);
  if (kind === "az") return (await import("./azure-store.ts")).azureStore(env);
  return (await import("./web-store.ts")).webStore(env);
}

/** How long a store may be silent, in milliseconds: `ASSAY_REMOTE_TIMEOUT` in seconds, 60 when not set. */
export function remoteTimeout({ ASSAY_REMOTE_TIMEOUT: text }: NodeJS.ProcessEnv): number {
  const seconds = text ? Number(text) : 60;
  if (!(seconds > 0 && seconds <= 86_400)) throw new UserError(`ASSAY_REMOTE_TIMEOUT is ${JSON.stringify(text)}`, { hint: "a number of seconds from 1 to 86400" });
  return seconds * 1000;
}
