import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createAttestation, listAttestations } from "../../src/github/attestations.ts";
import { createClient } from "../../src/github/octokit.ts";
import { ContractServer } from "../contract-server/contract-server.ts";

const predicateType = "https://in-toto.io/attestation/test-result/v0.1";
const sha256 = "a".repeat(64);
const bundle = { mediaType: "application/vnd.dev.sigstore.bundle.v0.3+json", verificationMaterial: {}, dsseEnvelope: { payload: Buffer.from(JSON.stringify({ predicateType, subject: [{ digest: { sha256 } }] })).toString("base64") } };

async function onServer(test: (server: ContractServer, at: { readonly client: Awaited<ReturnType<typeof createClient>>; readonly owner: string; readonly repo: string }) => Promise<void>): Promise<void> {
  await using server = await new ContractServer().start();
  server.state.repository("octo", "penguins");
  const token = server.state.workflowToken("signer", { attestations: "write" });
  await test(server, { client: await createClient({ token, apiUrl: server.api }), owner: "octo", repo: "penguins" });
  expect(server.complaints).toEqual([]);
}

/** A Snappy block of literals alone. */
function snappy(text: string): Buffer {
  const bytes = Buffer.from(text);
  const size = [];
  for (let left = bytes.length; ; left >>>= 7) { size.push(left > 127 ? (left & 127) | 128 : left); if (left <= 127) break; }
  const pieces = [];
  for (let at = 0; at < bytes.length; at += 60) { const piece = bytes.subarray(at, at + 60); pieces.push(Buffer.from([(piece.length - 1) << 2]), piece); }
  return Buffer.concat([Buffer.from(size), ...pieces]);
}

test("what was given to GitHub is found again by the digest of a subject and the type of its predicate", () => onServer(async (_, at) => {
  expect(await createAttestation(at, bundle)).toEqual(expect.any(Number));
  expect(await listAttestations(at, `sha256:${sha256}`, predicateType)).toEqual([bundle]);
  expect(await listAttestations(at, `sha256:${sha256}`, "https://slsa.dev/provenance/v1")).toEqual([]);
  expect(await listAttestations(at, `sha256:${"b".repeat(64)}`, predicateType)).toEqual([]);
  expect(await listAttestations({ ...at, repo: "nowhere" }, `sha256:${sha256}`, predicateType)).toEqual([]);
}));

test("a bundle that GitHub names by its address is fetched and unpacked, without showing the token there", () => onServer(async (server, at) => {
  const asked: (string | undefined)[] = [];
  const storage = createServer((request, response) => { asked.push(request.headers.authorization); response.end(snappy(JSON.stringify(bundle))); });
  await new Promise<void>((listening) => storage.listen(0, "127.0.0.1", listening));
  server.state.find("octo", "penguins")!.attestations.push({ id: 1, bundle, subjects: [`sha256:${sha256}`], predicateType, url: `http://127.0.0.1:${(storage.address() as AddressInfo).port}/bundle` });
  expect(await listAttestations(at, `sha256:${sha256}`, predicateType)).toEqual([bundle]);
  expect(asked).toEqual([undefined]);
  await new Promise((closed) => storage.close(closed));
}));
