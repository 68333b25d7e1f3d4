import { BlobServiceClient, ContainerSASPermissions } from "@azure/storage-blob";
import { azureStore } from "../../src/data/remote/azure-store.ts";
import type { RemoteStore } from "../../src/data/remote/remote-store.ts";
import { remoteStoreContract } from "../contract/remote-store.ts";
import { startAzure, type StorageServer } from "./storage-servers.ts";

// The account and key that every azurite has.
const account = "devstoreaccount1";
const key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";
let server: StorageServer;
let connection: string;
let client: BlobServiceClient;

beforeAll(async () => {
  server = await startAzure();
  connection = `DefaultEndpointsProtocol=http;AccountName=${account};AccountKey=${key};BlobEndpoint=http://127.0.0.1:${server.port}/${account};`;
  client = BlobServiceClient.fromConnectionString(connection);
  await client.createContainer("flights");
}, 60_000);
afterAll(() => server.stop());

const put = async (name: string, bytes: Uint8Array | string) => {
  await client.getContainerClient("flights").getBlockBlobClient(name).uploadData(Buffer.from(bytes));
};

remoteStoreContract("Azure Blob", async () => ({
  store: azureStore({ AZURE_STORAGE_CONNECTION_STRING: connection }), base: `az://${account}/flights/`, put,
  nowhere: { base: `az://${account}/no-such-container/`, says: `there is no container for az://${account}/no-such-container/x` },
}));

const { signal } = new AbortController();
const path = `az://${account}/flights/content.csv`;
const say = async (store: RemoteStore, address = path) => store.describe(address, signal).then((found) => found?.size, (error: unknown) => String(error));

test("a key, a SAS token and a connection string sign in alike, and only to their own account", async () => {
  const container = client.getContainerClient("flights");
  const sas = await container.generateSasUrl({ permissions: ContainerSASPermissions.parse("rl"), expiresOn: new Date(Date.now() + 3_600_000) });
  const endpoint = { AZURE_STORAGE_SERVICE_ENDPOINT: `http://127.0.0.1:${server.port}/${account}` };
  expect(await say(azureStore({ ...endpoint, AZURE_STORAGE_ACCOUNT: account, AZURE_STORAGE_KEY: key }))).toBe(4);
  expect(await say(azureStore({ ...endpoint, AZURE_STORAGE_ACCOUNT: account, AZURE_STORAGE_SAS_TOKEN: new URL(sas).search }))).toBe(4);
  expect(await say(azureStore({ ...endpoint, AZURE_STORAGE_SAS_TOKEN: new URL(sas).search }))).toBe("UserError: AZURE_STORAGE_SAS_TOKEN is set without AZURE_STORAGE_ACCOUNT\n  hint: name the account that it belongs to: no other one gets it");
  expect(await say(azureStore({ AZURE_STORAGE_CONNECTION_STRING: connection }))).toBe(4);
  expect(await say(azureStore({ ...endpoint, AZURE_STORAGE_ACCOUNT: "another", AZURE_STORAGE_KEY: key }))).toContain(`there are no credentials for ${path}, and it is not public\n  hint: set AZURE_STORAGE_CONNECTION_STRING`);
});

test("wrong credentials, none, and a damaged connection string are one sentence without the secret", async () => {
  const endpoint = { AZURE_STORAGE_SERVICE_ENDPOINT: `http://127.0.0.1:${server.port}/${account}` };
  const wrong = Buffer.from("another key").toString("base64");
  const denied = await say(azureStore({ ...endpoint, AZURE_STORAGE_ACCOUNT: account, AZURE_STORAGE_KEY: wrong }));
  expect(denied).toContain(`access to ${path} is denied`);
  expect(denied).not.toContain(wrong);
  expect(await say(azureStore(endpoint))).toContain(`there are no credentials for ${path}`);
  const damaged = await say(azureStore({ AZURE_STORAGE_CONNECTION_STRING: `AccountName=${account};AccountKey` }));
  expect(damaged).toContain("AZURE_STORAGE_CONNECTION_STRING is no connection string");
});

test.each([
  ["az://UP/flights/a.csv", '"az://UP/flights/a.csv" has no name of a storage account after az://'],
  ["az://evil.example.com#/flights/a.csv", "has no name of a storage account after az://"],
  [`az://${account}`, `"az://${account}" has no name of a container after the account`],
])("the address %s is refused", async (address, message) => {
  expect(await say(azureStore({}), address)).toContain(message);
});

test("a blob of blocks, which has no MD5, is known by its tag", async () => {
  const blob = client.getContainerClient("flights").getBlockBlobClient("blocks.csv");
  const id = Buffer.from("1").toString("base64");
  await blob.stageBlock(id, "a\n1\n", 4);
  await blob.commitBlockList([id]);
  const found = await azureStore({ AZURE_STORAGE_CONNECTION_STRING: connection }).describe(`az://${account}/flights/blocks.csv`, signal);
  expect(found!.content).toMatchObject({ az: expect.any(String), container: `az://${account}/flights`, size: 4 });
});
