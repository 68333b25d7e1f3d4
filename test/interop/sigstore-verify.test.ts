import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readClaims } from "../../src/attest/claims.ts";
import { signStatement, sigstoreHosts } from "../../src/attest/sign.ts";
import { provenanceStatement } from "../../src/attest/statement.ts";
import { digestOf } from "../../src/core/digest.ts";
import { sigstoreServer, type SigstoreServer } from "../attest/sigstore-server.ts";

const own = join(import.meta.dirname, "../../.venv/bin/python");
const python = [own, process.env["ASSAY_TFX_PYTHON"] ?? own].find((path) => existsSync(path) && spawnSync(path, ["-c", "import sigstore.verify"]).status === 0);
const whenReady = python === undefined ? test.skip : test;
const skipped = python === undefined ? " (skipped: no Python with sigstore)" : "";

let folder = "";
let sigstore: SigstoreServer;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sigstore-peer-"));
  sigstore = await sigstoreServer();
});
afterAll(async () => {
  await sigstore.stop();
  await rm(folder, { recursive: true });
});

async function bundle(name: string): Promise<string> {
  const token = sigstore.token({});
  const statement = provenanceStatement([{ name: "model.tar.gz", digest: digestOf("model") }], readClaims(token), "https://github.com");
  const { text } = await signStatement(statement, token, sigstoreHosts({ ASSAY_SIGSTORE_URL: sigstore.url }, "public"));
  await writeFile(join(folder, name), text);
  return join(folder, name);
}

function peer(root: string, repository: string, ...bundles: readonly string[]): unknown[] {
  const { status, stdout, stderr } = spawnSync(python!, [join(import.meta.dirname, "sigstore-verify.py"), root, repository, "https://github.com/octo/penguins/.github/workflows/assay.yml@refs/heads/main", ...bundles], { encoding: "utf8" });
  expect([status, status === 0 ? "" : stderr]).toEqual([0, ""]);
  return stdout.trim().split("\n").map((line) => JSON.parse(line) as unknown);
}

whenReady(`Sigstore's own client for Python accepts our bundles, and refuses what we refuse${skipped}`, async () => {
  const root = join(folder, "root.json");
  await writeFile(root, JSON.stringify(sigstore.publicRoot));
  const good = await bundle("good.json");
  const tampered = join(folder, "tampered.json");
  const value = JSON.parse(await readFile(good, "utf8")) as { dsseEnvelope: { payload: string } };
  value.dsseEnvelope.payload = Buffer.from(Buffer.from(value.dsseEnvelope.payload, "base64").toString("utf8").replace("model.tar.gz", "other.tar.gz")).toString("base64");
  await writeFile(tampered, JSON.stringify(value));
  expect(peer(root, "https://github.com/octo/penguins", good, tampered)).toEqual([
    { verified: true, type: "application/vnd.in-toto+json", predicate: "https://slsa.dev/provenance/v1", subjects: 1 },
    { verified: false, because: expect.any(String) },
  ]);
  expect(peer(root, "https://github.com/evil/penguins", good)).toMatchObject([{ verified: false, because: expect.stringContaining("evil") }]);
}, 60_000);
