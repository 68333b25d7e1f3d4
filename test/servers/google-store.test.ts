import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { googleStore } from "../../src/data/remote/google-store.ts";
import { mayPass } from "../../src/data/remote/remote-mistake.ts";
import type { RemoteStore } from "../../src/data/remote/remote-store.ts";
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

/** Google's answers that the server above never gives. */
async function answering(answers: readonly (readonly [status: number, body: string])[], ask: (store: RemoteStore) => Promise<unknown>): Promise<{ readonly ended: unknown; readonly requests: number }> {
  let requests = 0;
  const google = createServer((_, response) => {
    const [status, body] = answers[Math.min(requests++, answers.length - 1)]!;
    response.writeHead(status, { "content-type": "application/json" }).end(body);
  }).listen(0, "127.0.0.1");
  await new Promise((done) => google.once("listening", done));
  const { port } = google.address() as AddressInfo;
  const ended = await ask(await googleStore({ STORAGE_EMULATOR_HOST: `http://127.0.0.1:${port}/` })).catch((error: unknown) => error);
  google.closeAllConnections();
  await new Promise((done) => google.close(done));
  return { ended, requests };
}

const { signal } = new AbortController();
const describeIt = (store: RemoteStore) => store.describe("gs://flights/a.csv", signal);

test.each([[401], [403]])("without credentials the answer %d means that the object is not public", async (status) => {
  const { ended } = await answering([[status, '{"error":{"message":"Anonymous caller does not have storage.objects.get access"}}']], describeIt);
  expect(String(ended)).toContain("there are no credentials for gs://flights/a.csv, and it is not public\n  hint: set GOOGLE_APPLICATION_CREDENTIALS");
});

test("a failure of the store's own may be asked again; that is not the user's mistake", async () => {
  const { ended } = await answering([[503, "busy"]], describeIt);
  expect(ended).toBeInstanceOf(Error);
  expect(mayPass(ended)).toBe(true);
});

test("a composed object, which has no MD5, is known by its generation", async () => {
  const { ended } = await answering([[200, '{"name":"a.csv","size":"4","generation":"17","crc32c":"yZRlqg=="}']], describeIt);
  expect(ended).toMatchObject({ version: "17", content: { gs: "17", crc32c: "yZRlqg==", size: 4 } });
});

test("an object of another generation than was described is refused", async () => {
  const { ended } = await answering([[412, "{}"]], (store) => store.read({ path: "gs://flights/a.csv", size: 4, version: "17" }, { start: 0, end: 4 }, signal));
  expect(String(ended)).toContain("gs://flights/a.csv changed while it was read");
});
