import { resolve } from "node:path";
import { UserError } from "../../core/error.ts";

const schemes = ["s3", "gs", "az", "https", "http"] as const;

/** Where an address points to. */
type RemoteScheme = (typeof schemes)[number];

/** The scheme of an address; `undefined` for a local path. Another scheme is a `UserError`. */
export function remoteScheme(path: string): RemoteScheme | undefined {
  const text = /^([A-Za-z][A-Za-z0-9+.-]+):\/\//.exec(path)?.[1];
  if (text === undefined) return undefined;
  const scheme = schemes.find((known) => known === text);
  if (!scheme) throw new UserError(`${JSON.stringify(`${text}://`)} is no place that files are read from`, { hint: "known: a path, s3://bucket/key, gs://bucket/object, az://account/container/blob, https://host/path" });
  return scheme;
}

/** Where a file of this name is: an address is a place already, a path is one of the workspace. */
export function placeOf(name: string, workspace: string): string {
  return remoteScheme(name) ? name : resolve(workspace, name);
}

/** An address as it may be shown: a web address without password and query, which may be a signature. */
export function shownAddress(path: string): string {
  return /^https?:/.test(path) ? path.replace(/^(https?:\/\/)[^/?#]*@/, "$1").replace(/[?#].*$/s, "") : path;
}


/** Refuses a web address with a signature or key in its query where addresses are recorded for everyone to read. */
export function refuseSecret(path: string): void {
  const secret = /^https?:[^#]*[?&](x-amz-signature|x-goog-signature|signature|sig|token|access_token|api_?key|key|password)=/i.exec(path)?.[1];
  if (secret !== undefined) throw new UserError(`${shownAddress(path)} has a secret in its query (${secret}), and a run records what it read`, { hint: "use s3://, gs:// or az:// with credentials in the environment" });
}

interface BucketForm {
  readonly scheme: string;
  /** What the first part of the address may be: it becomes part of a host name, so nothing else may stand in it. */
  readonly bucket: RegExp;
  readonly example: string;
}

/** Takes `scheme://bucket/key` apart. */
export function splitAddress(path: string, { scheme, bucket, example }: BucketForm): { readonly bucket: string; readonly key: string } {
  const [, name, key] = /^[a-z0-9]+:\/\/([^/]*)\/?([\s\S]*)$/.exec(path)!;
  if (!bucket.test(name!)) throw new UserError(`${JSON.stringify(path)} has no name of a ${scheme === "az" ? "storage account" : "bucket"} after ${scheme}://`, { hint: `for instance ${example}` });
  return { bucket: name!, key: key! };
}
