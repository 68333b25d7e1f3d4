import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { TrustedRoot } from "@sigstore/protobuf-specs";
import { lookUpImage, readImage } from "../../src/attest/image.ts";
import { signStatement, sigstoreHosts } from "../../src/attest/sign.ts";
import { testResultStatement } from "../../src/attest/statement.ts";
import { verifySubject } from "../../src/attest/verify-subject.ts";
import { digestOf, type Digest } from "../../src/core/digest.ts";
import { sigstoreServer, type SigstoreServer } from "../attest/sigstore-server.ts";
import { assay } from "../commands/command-line.ts";
import { startRegistry, type StorageServer } from "./storage-servers.ts";

let registry: StorageServer;
let sigstore: SigstoreServer;
let image: Digest;
let signature: { readonly digest: Digest; readonly size: number };
const bundleType = "application/vnd.dev.sigstore.bundle.v0.3+json";
const manifestType = "application/vnd.oci.image.manifest.v1+json";

beforeAll(async () => {
  [registry, sigstore] = await Promise.all([startRegistry(), sigstoreServer()]);
  const layer = await putBlob("the model");
  image = (await putManifest("v1", manifestOf(layer, "application/vnd.assay.model"))).digest;
  const statement = testResultStatement([{ name: `127.0.0.1/octo/penguins`, digest: image }], {
    pipeline: "penguins", run: "0123456789ab", reason: "all 1 checks passed", model: digestOf("model"), blessingKey: undefined, gates: [], metrics: {}, policy: {}, materials: [],
    baseline: undefined, forced: undefined, pushed: [], url: "https://github.com/octo/penguins/actions/runs/500",
  });
  const { text } = await signStatement(statement, sigstore.token({}), sigstoreHosts({ ASSAY_SIGSTORE_URL: sigstore.url }, "public"));
  signature = await putManifest(undefined, { ...manifestOf(await putBlob(text), bundleType), artifactType: bundleType, subject: { mediaType: manifestType, digest: image, size: 1 } });
}, 60_000);
afterAll(async () => { await Promise.all([registry.stop(), sigstore.stop()]); });

async function putBlob(text: string): Promise<{ readonly digest: Digest; readonly size: number }> {
  const base = `http://127.0.0.1:${registry.port}`;
  const started = await fetch(`${base}/v2/octo/penguins/blobs/uploads/`, { method: "POST" });
  const digest = digestOf(text);
  const put = await fetch(`${new URL(started.headers.get("location")!, base)}?digest=${digest}`, { method: "PUT", body: text });
  expect(put.status).toBe(201);
  return { digest, size: Buffer.byteLength(text) };
}

async function putManifest(tag: string | undefined, manifest: object): Promise<{ readonly digest: Digest; readonly size: number }> {
  const text = JSON.stringify(manifest);
  const put = await fetch(`http://127.0.0.1:${registry.port}/v2/octo/penguins/manifests/${tag ?? digestOf(text)}`, { method: "PUT", body: text, headers: { "content-type": (manifest as { mediaType: string }).mediaType } });
  expect(put.status).toBe(201);
  return { digest: digestOf(text), size: Buffer.byteLength(text) };
}

function manifestOf(layer: object, mediaType: string): object {
  return { schemaVersion: 2, mediaType: manifestType, config: { mediaType: "application/vnd.oci.empty.v1+json", digest: digestOf("{}"), size: 2 }, layers: [{ mediaType, ...layer }] };
}

function index(): object {
  return { schemaVersion: 2, mediaType: "application/vnd.oci.image.index.v1+json", manifests: [{ mediaType: manifestType, artifactType: bundleType, ...signature }] };
}

/** In front of the registry: knows referrers, and lets nobody in without a token it gave. */
async function guarded(): Promise<{ readonly port: number; readonly server: Server }> {
  const server = createServer((request, response) => void (async () => {
    const path = request.url!;
    if (path.startsWith("/token")) { response.end(JSON.stringify({ token: path.includes("scope=repository%3Aocto%2Fpenguins%3Apull") ? "let-in" : "no" })); return; }
    if (request.headers.authorization !== "Bearer let-in") {
      response.writeHead(401, { "www-authenticate": `Bearer realm="http://127.0.0.1:${(server.address() as AddressInfo).port}/token",service="registry",scope="repository:octo/penguins:pull"` }).end();
      return;
    }
    if (path.includes("/referrers/")) { response.end(JSON.stringify(index())); return; }
    const answer = await fetch(`http://127.0.0.1:${registry.port}${path}`, { headers: { accept: request.headers.accept ?? "*/*" } });
    response.writeHead(answer.status).end(Buffer.from(await answer.arrayBuffer()));
  })());
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return { port: (server.address() as AddressInfo).port, server };
}

async function verified(port: number, reference: string): Promise<unknown> {
  const found = await lookUpImage(readImage(`oci://127.0.0.1:${port}/octo/penguins${reference}`)!, undefined);
  return verifySubject({ type: "image", name: "penguins", digest: found.digest }, { candidates: found.candidates, roots: async () => [TrustedRoot.fromJSON(sigstore.publicRoot)], policy: { server: "https://github.com", repository: "octo/penguins" }, manifests: [] });
}

test("an image without attestations has its digest and none of them; one that is not there is named", async () => {
  expect(await lookUpImage(readImage(`127.0.0.1:${registry.port}/octo/penguins:v1`)!, undefined)).toEqual({ digest: image, candidates: [] });
  await expect(lookUpImage(readImage(`127.0.0.1:${registry.port}/octo/penguins:v2`)!, undefined)).rejects.toThrow("has no image octo/penguins with v2");
});

test("attestations of an image are found by the referrers of a registry that asks for a token, and verify", async () => {
  const { port, server } = await guarded();
  expect(await verified(port, ":v1")).toMatchObject({ accepted: true, result: { pipeline: "penguins" } });
  expect(await verified(port, `@${image}`)).toMatchObject({ accepted: true });
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
});

test("where a registry knows no referrers, their tag is looked at", async () => {
  await putManifest(image.replace(":", "-"), index());
  expect(await verified(registry.port, ":v1")).toMatchObject({ accepted: true });
});

test("assay verify takes an image, and refuses it for another repository", async () => {
  const { port, server } = await guarded();
  const folder = mkdtempSync(join(tmpdir(), "verify-image-"));
  writeFileSync(join(folder, "root.json"), JSON.stringify(sigstore.publicRoot));
  const verify = (repository: string) => assay(folder, "verify", `oci://127.0.0.1:${port}/octo/penguins:v1`, "--repo", repository, "--trusted-root", "root.json");
  expect(await verify("octo/penguins")).toMatchObject({ code: 0, err: "", out: expect.stringMatching(/^Verified {2}oci:\/\/127.0.0.1:\d+\/octo\/penguins:v1: PASSED/) });
  expect(await verify("evil/penguins")).toMatchObject({ code: 1, err: "", out: expect.stringContaining("signed for the repository https://github.com/octo/penguins, not for") });
  rmSync(folder, { recursive: true });
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
});
