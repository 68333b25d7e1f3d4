import { BlobServiceClient } from "@azure/storage-blob";
import { azureStore } from "../../src/data/remote/azure-store.ts";
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
