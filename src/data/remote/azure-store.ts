import { AnonymousCredential, BlobServiceClient, StorageSharedKeyCredential, RestError, type BlobItem, type BlobPrefix, type ContainerClient } from "@azure/storage-blob";
import { UserError } from "../../core/error.ts";
import { splitAddress } from "./remote-address.ts";
import { remoteMistake } from "./remote-mistake.ts";
import type { RemoteStore } from "./remote-store.ts";

const form = { scheme: "az", bucket: /^[a-z0-9]{3,24}$/, example: "az://account/container/data/*.csv" };
const signIn = "set AZURE_STORAGE_CONNECTION_STRING, AZURE_STORAGE_ACCOUNT with AZURE_STORAGE_KEY or AZURE_STORAGE_SAS_TOKEN, or AZURE_TENANT_ID and AZURE_CLIENT_ID with what proves them; AZURE_STORAGE_AUTH_MODE=login uses the sign-in of azure/login";

/**
 * Azure Blob Storage. Credentials in this order: a connection string, an account's key, a SAS token, Azure's identity (by
 * `AZURE_CLIENT_ID` or `AZURE_STORAGE_AUTH_MODE=login`); without any, public blobs can be read.
 */
export function azureStore(environment: NodeJS.ProcessEnv): RemoteStore {
  const accounts = new Map<string, Promise<Account>>();

  async function open(path: string): Promise<{ readonly client: ContainerClient; readonly base: string; readonly key: string; readonly anonymous: boolean }> {
    const { bucket: name, key: rest } = splitAddress(path, form);
    const [, container, key] = /^([^/]*)\/?([\s\S]*)$/.exec(rest)!;
    if (!/^[$a-z0-9-]{3,63}$/.test(container!)) throw new UserError(`${JSON.stringify(path)} has no name of a container after the account`, { hint: `for instance ${form.example}` });
    const account = accounts.get(name) ?? openAccount(name, environment);
    accounts.set(name, account);
    const { service, anonymous } = await account;
    return { client: service.getContainerClient(container!), base: `az://${name}/${container}`, key: key!, anonymous };
  }

  return {
    async list(prefix, { deep, next, most }, signal) {
      const { client, base, key, anonymous } = await open(prefix);
      const options = { prefix: key, abortSignal: signal };
      const from = { ...(next === undefined ? {} : { continuationToken: next }), ...(most === undefined ? {} : { maxPageSize: most }) };
      const pages: AsyncIterator<NamePage> = deep ? client.listBlobsFlat(options).byPage(from) : client.listBlobsByHierarchy("/", options).byPage(from);
      const { value, done } = await pages.next().catch((error: unknown) => { throw azureMistake(error, { path: prefix, anonymous }); });
      if (done) return { files: [], folders: [], next: undefined };
      const { segment: { blobItems, blobPrefixes = [] }, continuationToken } = value;
      return {
        files: blobItems.map(({ name, properties }) => ({ path: `${base}/${name}`, size: properties.contentLength, version: properties.etag })),
        folders: blobPrefixes.map(({ name }) => `${base}/${name.slice(0, -1)}`),
        next: continuationToken || undefined,
      };
    },

    async describe(path, signal) {
      const { client, base, key, anonymous } = await open(path);
      if (key === "") return undefined;
      const found = await client.getBlobClient(key).getProperties({ abortSignal: signal }).catch((error: unknown) => {
        if (error instanceof RestError && error.statusCode === 404 && (error.code === "BlobNotFound" || (error.code === undefined && !anonymous))) return undefined;
        throw azureMistake(error, { path, anonymous });
      });
      if (!found) return undefined;
      const { contentLength: size = 0, etag, contentMD5 } = found;
      const content = contentMD5 && contentMD5.length > 0 ? { md5: Buffer.from(contentMD5).toString("base64"), size } : etag === undefined ? undefined : { az: etag, container: base, size };
      return { path, size, version: etag, content };
    },

    async read({ path, version }, { start, end }, signal) {
      const { client, key, anonymous } = await open(path);
      const conditions = version === undefined ? {} : { conditions: { ifMatch: version } };
      const answer = await client.getBlobClient(key).download(start, end === undefined ? undefined : end - start, { abortSignal: signal, maxRetryRequests: 0, ...conditions })
        .catch((error: unknown) => { throw azureMistake(error, { path, anonymous }); });
      return answer.readableStreamBody as AsyncIterable<Uint8Array> & NodeJS.ReadableStream;
    },
  };
}

interface NamePage {
  readonly segment: { readonly blobItems: readonly BlobItem[]; readonly blobPrefixes?: readonly BlobPrefix[] };
  readonly continuationToken?: string;
}

interface Account {
  readonly service: BlobServiceClient;
  readonly anonymous: boolean;
}

async function openAccount(name: string, environment: NodeJS.ProcessEnv): Promise<Account> {
  const options = { retryOptions: { maxTries: 1 } };
  const connection = environment["AZURE_STORAGE_CONNECTION_STRING"];
  if (connection) {
    const service = fromConnection(connection, options);
    if (service.accountName === name) return { service, anonymous: false };
  }
  const endpoint = environment["AZURE_STORAGE_SERVICE_ENDPOINT"]?.replace(/\/+$/, "") || `https://${name}.blob.core.windows.net`;
  const key = environment["AZURE_STORAGE_KEY"] || environment["AZURE_STORAGE_ACCESS_KEY"];
  const sas = environment["AZURE_STORAGE_SAS_TOKEN"];
  const owner = environment["AZURE_STORAGE_ACCOUNT"];
  // A key belongs to one account. Whoever writes an address must not be able to have it sent to an account of their own.
  if ((key || sas) && !owner) throw new UserError(`${key ? "AZURE_STORAGE_KEY" : "AZURE_STORAGE_SAS_TOKEN"} is set without AZURE_STORAGE_ACCOUNT`, { hint: "name the account that it belongs to: no other one gets it" });
  const own = owner === name;
  if (key && own) return { service: new BlobServiceClient(endpoint, new StorageSharedKeyCredential(name, key), options), anonymous: false };
  if (sas && own) return { service: new BlobServiceClient(`${endpoint}?${sas.replace(/^\?/, "")}`, new AnonymousCredential(), options), anonymous: false };
  if (environment["AZURE_CLIENT_ID"] || environment["AZURE_STORAGE_AUTH_MODE"] === "login") {
    const { DefaultAzureCredential } = await import("@azure/identity");
    return { service: new BlobServiceClient(endpoint, new DefaultAzureCredential(), options), anonymous: false };
  }
  return { service: new BlobServiceClient(endpoint, new AnonymousCredential(), options), anonymous: true };
}

function fromConnection(connection: string, options: { readonly retryOptions: { readonly maxTries: number } }): BlobServiceClient {
  try {
    return BlobServiceClient.fromConnectionString(connection, options);
  } catch {
    // What the library says may quote the string, which holds the key.
    throw new UserError("AZURE_STORAGE_CONNECTION_STRING is no connection string", { hint: "DefaultEndpointsProtocol=https;AccountName=…;AccountKey=…;EndpointSuffix=core.windows.net" });
  }
}

function azureMistake(error: unknown, { path, anonymous }: { readonly path: string; readonly anonymous: boolean }): unknown {
  if (!(error instanceof Error)) return error;
  if (/Credential|Authentication/.test(error.name) && !("statusCode" in error)) return remoteMistake("no credentials", path, { hint: signIn, cause: error });
  const status = "statusCode" in error ? error.statusCode : undefined;
  const code = "code" in error ? String(error.code) : "";
  if (anonymous && (status === 401 || status === 403 || code === "PublicAccessNotPermitted" || code === "ResourceNotFound")) return remoteMistake("no credentials", path, { hint: signIn, cause: error });
  if (code === "ContainerNotFound") return remoteMistake("no bucket", path, { bucket: "container", cause: error });
  if (status === 404) return remoteMistake("no file", path, { cause: error });
  if (status === 412 || status === 416) return remoteMistake("changed", path, { cause: error });
  if (status === 401 || status === 403) return remoteMistake("denied", path, { hint: "the credentials need the role Storage Blob Data Reader, a SAS the rights to read and list", cause: error });
  return error;
}
