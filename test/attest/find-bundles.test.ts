import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundlesBeside, readBundles } from "../../src/attest/find-bundles.ts";
import { digestFolder } from "../../src/attest/folder-digests.ts";
import { readTrustedRoots } from "../../src/attest/trusted-roots.ts";
import { digestOf } from "../../src/core/digest.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "bundles-"));
  mkdirSync(join(folder, "penguins/17/variables"), { recursive: true });
  mkdirSync(join(folder, "penguins/attestations"));
  writeFileSync(join(folder, "penguins/17/saved_model.pb"), "model");
  writeFileSync(join(folder, "penguins/17/variables/variables.index"), "index");
  writeFileSync(join(folder, "penguins/17/inside.sigstore.json"), "{}");
  writeFileSync(join(folder, "penguins/attestations/17.test-result.sigstore.json"), '{"a":1}\n');
  writeFileSync(join(folder, "penguins/attestations/all.sigstore.jsonl"), '{"b":1}\n{"c":1}\n\n');
  writeFileSync(join(folder, "penguins/attestations/broken.sigstore.json"), "{");
  writeFileSync(join(folder, "penguins/attestations/17.manifest.json"), '{"files":[]}');
});
afterAll(() => rmSync(folder, { recursive: true }));

test("bundles lie beside a version, in its attestations/, one a file or one a line; never in the model itself", async () => {
  const { candidates, manifests } = await bundlesBeside(join(folder, "penguins/17"));
  expect(candidates.map(({ value }) => value)).toEqual([{ a: 1 }, { b: 1 }, { c: 1 }]);
  expect(manifests).toEqual(['{"files":[]}']);
});

test("a bundle that is named and is none is a mistake", async () => {
  await expect(readBundles(join(folder, "penguins/attestations/broken.sigstore.json"))).rejects.toThrow("no JSON");
  await expect(readBundles(join(folder, "nowhere.json"))).rejects.toThrow("there is no file");
});

test("a folder's files have their paths and digests; a link in it is refused", async () => {
  expect(await digestFolder(join(folder, "penguins/17"))).toEqual(new Map([["inside.sigstore.json", digestOf("{}")], ["saved_model.pb", digestOf("model")], ["variables/variables.index", digestOf("index")]]));
  const linked = join(folder, "linked");
  mkdirSync(linked);
  symlinkSync("/etc/hostname", join(linked, "x"));
  await expect(digestFolder(linked)).rejects.toThrow("neither a file nor a folder");
});

test("trusted roots are read as one document or one a line; what is none is a mistake", async () => {
  const root = { mediaType: "application/vnd.dev.sigstore.trustedroot+json;version=0.1", tlogs: [], ctlogs: [], timestampAuthorities: [], certificateAuthorities: [{ uri: "x", certChain: { certificates: [] } }] };
  const file = join(folder, "roots.jsonl");
  writeFileSync(file, `${JSON.stringify(root)}\n${JSON.stringify({ ...root, certificateAuthorities: [{ uri: "y", certChain: { certificates: [] } }] })}\n`);
  expect((await readTrustedRoots(file)).map(({ certificateAuthorities }) => certificateAuthorities[0]?.uri)).toEqual(["x", "y"]);
  writeFileSync(file, JSON.stringify(root, undefined, 2));
  expect(await readTrustedRoots(file)).toHaveLength(1);
  for (const text of ["", "{}", "[]", "hello"]) {
    writeFileSync(file, text);
    await expect(readTrustedRoots(file)).rejects.toThrow("is no trusted root of Sigstore");
  }
});
