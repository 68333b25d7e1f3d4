import type { IncomingMessage } from "node:http";
import { GoogleAuth } from "google-auth-library";
import { UserError } from "../../core/error.ts";
import { askHttp, shortBody } from "./http-answer.ts";
import { splitAddress } from "./remote-address.ts";
import { remoteMistake } from "./remote-mistake.ts";
import type { RemoteStore } from "./remote-store.ts";

const form = { scheme: "gs", bucket: /^[a-z0-9][a-z0-9._-]{1,221}$/, example: "gs://bucket/data/*.csv" };
const signIn = "set GOOGLE_APPLICATION_CREDENTIALS, on GitHub with google-github-actions/auth";
const scopes = ["https://www.googleapis.com/auth/devstorage.read_only"];

interface GoogleObject {
  readonly name: string;
  readonly size: string;
  readonly generation: string;
  readonly md5Hash?: string;
  readonly crc32c?: string;
}

interface GooglePage {
  readonly items?: readonly GoogleObject[];
  readonly prefixes?: readonly string[];
  readonly nextPageToken?: string;
}

/**
 * Google Cloud Storage by its JSON interface. Google's usual credentials; without any, public objects can be read.
 * `STORAGE_EMULATOR_HOST` names another server, which is asked without credentials.
 */
export async function googleStore(environment: NodeJS.ProcessEnv): Promise<RemoteStore> {
  const emulator = environment["STORAGE_EMULATOR_HOST"];
  const base = emulator ? (/^https?:\/\//.test(emulator) ? emulator : `http://${emulator}`).replace(/\/+$/, "") : "https://storage.googleapis.com";
  const authorization = emulator ? undefined : await signedIn();

  async function ask(path: string, parts: readonly string[], { query, headers, signal, mayLack }: Asking): Promise<IncomingMessage> {
    const url = new URL(`${base}/storage/v1/b/${parts.map(encodeURIComponent).join("/o/")}${parts.length === 1 ? "/o" : ""}?${new URLSearchParams(query)}`);
    // Without gzip in Accept-Encoding the store unpacks what was stored as gzip, and ranges mean something else.
    const answer = await askHttp(url, { signal, headers: { "accept-encoding": "gzip", ...headers, ...(await authorization?.()) } });
    if (answer.statusCode === 200 || answer.statusCode === 206) return answer;
    const said = await shortBody(answer);
    if (answer.statusCode === 404 && mayLack && !/bucket/i.test(said)) return answer;
    throw googleMistake(answer.statusCode ?? 0, { path, lacks: parts.length === 1 || /bucket/i.test(said) ? "no bucket" : "no file", anonymous: authorization === undefined });
  }

  return {
    async list(prefix, { deep, next, most }, signal) {
      const { bucket, key } = splitAddress(prefix, form);
      const page = { ...(next === undefined ? {} : { pageToken: next }), ...(most === undefined ? {} : { maxResults: String(most) }) };
      const query = { prefix: key, fields: "items(name,size,generation),prefixes,nextPageToken", ...(deep ? {} : { delimiter: "/" }), ...page };
      const found = (await jsonOf(await ask(prefix, [bucket], { query, signal }))) as GooglePage;
      return {
        files: (found.items ?? []).map(({ name, size, generation }) => ({ path: `gs://${bucket}/${name}`, size: Number(size), version: generation })),
        folders: (found.prefixes ?? []).map((folder) => `gs://${bucket}/${folder.slice(0, -1)}`),
        next: found.nextPageToken || undefined,
      };
    },

    async describe(path, signal) {
      const { bucket, key } = splitAddress(path, form);
      if (key === "") return undefined;
      const answer = await ask(path, [bucket, key], { query: { fields: "name,size,generation,md5Hash,crc32c" }, signal, mayLack: true });
      if (answer.statusCode === 404) return undefined;
      const found = (await jsonOf(answer)) as GoogleObject;
      const { generation, md5Hash, crc32c } = found;
      const size = Number(found.size);
      // Composed objects have no MD5, and 32 bits of CRC alone are too few.
      const content = md5Hash !== undefined ? { md5: md5Hash, size } : { gs: generation, crc32c: crc32c ?? "", size };
      return { path, size, version: generation, content };
    },

    async read({ path, version }, { start, end }, signal) {
      const { bucket, key } = splitAddress(path, form);
      const query = { alt: "media", ...(version === undefined ? {} : { ifGenerationMatch: version }) };
      const answer = await ask(path, [bucket, key], { query, signal, headers: { range: `bytes=${start}-${end === undefined ? "" : end - 1}` } });
      const generation = answer.headers["x-goog-generation"];
      if (version === undefined || generation === undefined || generation === version) return answer;
      answer.destroy();
      throw remoteMistake("changed", path);
    },
  };
}

interface Asking {
  readonly query: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  /** That the object is not there is an answer. */
  readonly mayLack?: boolean;
}

/** Headers with a fresh token; `undefined` when there are no credentials anywhere. */
async function signedIn(): Promise<(() => Promise<Record<string, string>>) | undefined> {
  const auth = new GoogleAuth({ scopes });
  const headers = async () => Object.fromEntries((await auth.getRequestHeaders()).entries());
  try {
    await headers();
    return headers;
  } catch (error) {
    if (error instanceof Error && /Could not load the default credentials/i.test(error.message)) return undefined;
    throw new UserError("Google's credentials cannot be used", { hint: signIn, cause: error });
  }
}

/** A body of JSON: a page of names at most. */
async function jsonOf(answer: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of answer as AsyncIterable<Buffer>) chunks.push(chunk);
  const { gunzipSync } = await import("node:zlib");
  const bytes = Buffer.concat(chunks);
  return JSON.parse((answer.headers["content-encoding"] === "gzip" ? gunzipSync(bytes) : bytes).toString("utf8"));
}

function googleMistake(status: number, { path, lacks, anonymous }: { readonly path: string; readonly lacks: "no bucket" | "no file"; readonly anonymous: boolean }): Error {
  if (status === 404) return remoteMistake(lacks, path);
  if (status === 412 || status === 416 || status === 304) return remoteMistake("changed", path);
  if (status === 401 || status === 403) {
    return anonymous ? remoteMistake("no credentials", path, { hint: signIn }) : remoteMistake("denied", path, { hint: "the credentials need the role Storage Object Viewer (storage.objects.get and storage.objects.list)" });
  }
  return new Error(`Google Cloud Storage answered ${status}`);
}
