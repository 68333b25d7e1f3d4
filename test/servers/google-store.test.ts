import { googleStore } from "../../src/data/remote/google-store.ts";
import { remoteStoreContract } from "../contract/remote-store.ts";
import { startGoogle, type StorageServer } from "./storage-servers.ts";

let server: StorageServer;
let base: string;

beforeAll(async () => {
  server = await startGoogle();
  base = `http://127.0.0.1:${server.port}`;
  const made = await fetch(`${base}/storage/v1/b?project=p`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ name: "flights" }) });
  if (!made.ok) throw new Error(`the bucket is not made: ${made.status}`);
}, 60_000);
afterAll(() => server.stop());

const put = async (key: string, bytes: Uint8Array | string) => {
  const sent = await fetch(`${base}/upload/storage/v1/b/flights/o?uploadType=media&name=${encodeURIComponent(key)}`, { method: "POST", body: Buffer.from(bytes) });
  if (!sent.ok) throw new Error(`${key} is not stored: ${sent.status}`);
};

remoteStoreContract("Google Cloud Storage", async () => ({
  store: await googleStore({ STORAGE_EMULATOR_HOST: `127.0.0.1:${server.port}` }), base: "gs://flights/", put,
  nowhere: { base: "gs://no-such-bucket/", says: "there is no bucket for gs://no-such-bucket/x" },
}));
