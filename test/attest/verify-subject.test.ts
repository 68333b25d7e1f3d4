import fc from "fast-check";
import { TrustedRoot } from "@sigstore/protobuf-specs";
import { readClaims } from "../../src/attest/claims.ts";
import { signStatement, sigstoreHosts } from "../../src/attest/sign.ts";
import type { SignerPolicy } from "../../src/attest/signer.ts";
import { provenanceStatement, testResultStatement, type Evaluation, type Subject } from "../../src/attest/statement.ts";
import { verifySubject, type Candidate, type Evidence, type Verifiable } from "../../src/attest/verify-subject.ts";
import { digestOf, type Digest } from "../../src/core/digest.ts";
import { sigstoreServer, type JobClaims, type SigstoreServer } from "./sigstore-server.ts";

let sigstore: SigstoreServer;
beforeAll(async () => { sigstore = await sigstoreServer(); });
afterAll(() => sigstore.stop());

const files: readonly Subject[] = ["saved_model.pb", "variables/variables.index"].map((name) => ({ name: `penguins/17/${name}`, digest: digestOf(name) }));
const archive: Subject = { name: "penguins-17.tar.gz", digest: digestOf("the archive") };
const subjects = [archive, ...files];
const evaluation: Evaluation = {
  pipeline: "penguins", run: "0123456789ab", reason: "all 2 checks passed", model: digestOf("model"), blessingKey: digestOf("key"),
  gates: [{ name: "accuracy", status: "pass", found: "0.97", limit: "≥ 0.9", node: "Evaluator" }, { name: "p99", status: "pass", found: "3 ms", limit: "≤ 50 ms" }],
  metrics: { accuracy: 0.97, auc: "NaN" }, policy: { Evaluator: { thresholds: { accuracy: { atLeast: 0.9 } } } },
  materials: [{ name: "data/penguins.csv", digest: digestOf("data"), component: "CsvExampleGen" }],
  baseline: { run: "ba987654ba98", model: digestOf("old"), commit: "2".repeat(40) }, forced: undefined,
  pushed: [{ target: "release", version: "17", location: "https://github.com/octo/penguins/releases/tag/penguins-v17", folder: "penguins/17/", files: "subjects" }],
  url: "https://github.com/octo/penguins/actions/runs/500",
};
const policy: SignerPolicy = { server: "https://github.com", repository: "octo/penguins" };
const file: Verifiable = { type: "file", name: "penguins-17.tar.gz", digest: archive.digest };

async function signed({ claims = {}, changes = {}, provenance = false }: { readonly claims?: JobClaims; readonly changes?: Partial<Evaluation>; readonly provenance?: boolean } = {}): Promise<unknown> {
  const token = sigstore.token(claims);
  const statement = provenance ? provenanceStatement(subjects, readClaims(token), "https://github.com") : testResultStatement(subjects, { ...evaluation, ...changes });
  return (await signStatement(statement, token, sigstoreHosts({ ASSAY_SIGSTORE_URL: sigstore.url }, claims.visibility ?? "public"))).bundle;
}

const candidate = (value: unknown): Candidate => ({ from: "the bundle", value, claimed: true });
const evidence = (bundles: readonly unknown[], more: Partial<SignerPolicy> = {}, root: object = sigstore.publicRoot): Evidence => ({
  candidates: bundles.map(candidate), roots: async () => [TrustedRoot.fromJSON(root)], policy: { ...policy, ...more }, manifests: [],
});

test("a signed model is accepted, with verdict, thresholds, metrics and data of its statement", async () => {
  const verified = await verifySubject(file, evidence([await signed(), await signed({ provenance: true })]));
  expect(verified).toMatchObject({
    accepted: true, provenance: true,
    signer: { repository: "https://github.com/octo/penguins", workflow: "https://github.com/octo/penguins/.github/workflows/assay.yml@refs/heads/main", commit: "1".repeat(40), runner: "github-hosted", invocation: "https://github.com/octo/penguins/actions/runs/500/attempts/1" },
    result: { result: "PASSED", gates: evaluation.gates, metrics: { accuracy: 0.97, auc: "NaN" }, materials: evaluation.materials, baseline: { run: "ba987654ba98" }, pipeline: "penguins" },
  });
});

test("a bundle is of version 0.3 with one certificate, and a proof of being in the log", async () => {
  const bundle = await signed() as { mediaType: string; verificationMaterial: { certificate?: object; tlogEntries: object[] } };
  expect(bundle).toMatchObject({ mediaType: "application/vnd.dev.sigstore.bundle.v0.3+json", verificationMaterial: { certificate: { rawBytes: expect.any(String) }, tlogEntries: [{ inclusionProof: expect.any(Object), kindVersion: { kind: "dsse" } }] } });
});

test("what a private repository signs has a signed time instead of a log entry, and verifies by a root that has no logs alone", async () => {
  sigstore.requests.length = 0;
  const bundle = await signed({ claims: { visibility: "private" } });
  expect(sigstore.requests).toEqual(["/api/v2/signingCert", "/api/v1/timestamp"]);
  expect(await verifySubject(file, evidence([bundle], {}, sigstore.privateRoot))).toMatchObject({ accepted: true });
  expect(await verifySubject(file, evidence([bundle]))).toMatchObject({ accepted: false });
});

test("a provenance names repository, workflow, commit and run as GitHub's own action does", async () => {
  expect(provenanceStatement([archive], readClaims(sigstore.token({})), "https://github.com").predicate).toEqual({
    buildDefinition: {
      buildType: "https://actions.github.io/buildtypes/workflow/v1",
      externalParameters: { workflow: { ref: "refs/heads/main", repository: "https://github.com/octo/penguins", path: ".github/workflows/assay.yml" } },
      internalParameters: { github: { event_name: "push", repository_id: "42", repository_owner_id: "7", runner_environment: "github-hosted" } },
      resolvedDependencies: [{ uri: "git+https://github.com/octo/penguins@refs/heads/main", digest: { gitCommit: "1".repeat(40) } }],
    },
    runDetails: { builder: { id: "https://github.com/octo/penguins/.github/workflows/assay.yml@refs/heads/main" }, metadata: { invocationId: "https://github.com/octo/penguins/actions/runs/500/attempts/1" } },
  });
});

test.each<readonly [what: string, changes: Partial<Evaluation>, result: string]>([
  ["all gates passed", {}, "PASSED"],
  ["a gate warned", { gates: [{ name: "drift", status: "warn", found: "", limit: "" }] }, "WARNED"],
  ["a gate failed", { gates: [{ name: "auc", status: "fail", found: "0.5", limit: "≥ 0.7" }] }, "FAILED"],
  ["a gate failed and a person blessed it", { gates: [{ name: "auc", status: "fail", found: "0.5", limit: "≥ 0.7" }], forced: { actor: "ada", reason: "known", time: 1 } }, "WARNED"],
])("the result when %s", (_, changes, result) => {
  expect(testResultStatement(subjects, { ...evaluation, ...changes }).predicate).toMatchObject({ result });
});

/** Changes the payload of a bundle, or its signature. */
function tampered(bundle: unknown, change: (envelope: { payload: string; signatures: { sig: string }[] }) => void): unknown {
  const copy = structuredClone(bundle) as { dsseEnvelope: { payload: string; signatures: { sig: string }[] } };
  change(copy.dsseEnvelope);
  return copy;
}

const rewritten = (from: string, to: string) => (envelope: { payload: string }): void => { envelope.payload = Buffer.from(Buffer.from(envelope.payload, "base64").toString("utf8").replace(from, to)).toString("base64"); };

test("a verdict that was changed after it was signed is refused", async () => {
  const bundle = await signed({ changes: { gates: [{ name: "auc", status: "fail", found: "0.5", limit: "≥ 0.7" }], reason: "auc: 0.5, must be ≥ 0.7" } });
  expect(await verifySubject(file, evidence([bundle]))).toMatchObject({ accepted: false, because: "its verdict is FAILED: auc: 0.5, must be ≥ 0.7" });
  expect(await verifySubject(file, evidence([tampered(bundle, rewritten("FAILED", "PASSED"))]))).toEqual({ accepted: false, because: expect.stringMatching(/^the bundle does not verify: .*changed after it was signed/) });
});

test("another file, another signature, an unknown root, a root whose time is over and a bundle that is none are refused", async () => {
  const bundle = await signed();
  const otherFile: Verifiable = { type: "file", name: "copy/penguins-17.tar.gz", digest: digestOf("other bytes") };
  expect(await verifySubject(otherFile, evidence([bundle]))).toEqual({ accepted: false, because: expect.stringMatching(/^it was changed after it was signed: its digest is [0-9a-f]{12}…, signed was [0-9a-f]{12}…$/) });
  expect(await verifySubject({ ...otherFile, name: "x.bin" }, evidence([bundle]))).toEqual({ accepted: false, because: "the attestations found are about other files", none: true });
  const other = await signed({ changes: { run: "ffffffffffff" } }) as { dsseEnvelope: { signatures: { sig: string }[] } };
  expect(await verifySubject(file, evidence([tampered(bundle, (envelope) => { envelope.signatures = other.dsseEnvelope.signatures; })]))).toMatchObject({ accepted: false });
  await using stranger = await sigstoreServer();
  expect(await verifySubject(file, evidence([bundle], {}, stranger.publicRoot))).toEqual({ accepted: false, because: "the bundle does not verify: its certificate was not issued, or not then, by an authority of the trusted root" });
  const over = JSON.parse(JSON.stringify(sigstore.publicRoot).replaceAll('"start":"2020-01-01T00:00:00Z"', '"start":"2020-01-01T00:00:00Z","end":"2021-01-01T00:00:00Z"')) as object;
  expect(await verifySubject(file, evidence([bundle], {}, over))).toEqual({ accepted: false, because: expect.stringContaining("not issued, or not then") });
  expect(await verifySubject(file, evidence([{ mediaType: "text/plain" }]))).toEqual({ accepted: false, because: "the bundle is no bundle with a statement" });
  expect(await verifySubject(file, evidence([]))).toEqual({ accepted: false, because: "there is no attestation of it", none: true });
});

test.each<readonly [what: string, claims: JobClaims, asked: Partial<SignerPolicy>, because: string | undefined]>([
  ["another repository", { repository: "evil/penguins" }, {}, "signed for the repository https://github.com/evil/penguins"],
  ["a repository whose name begins the same", { repository: "octo/penguins-2" }, {}, "signed for the repository"],
  ["owner and repository in another case", { repository: "Octo/Penguins" }, {}, undefined],
  ["another workflow of the repository", { workflow: "octo/penguins/.github/workflows/other.yml@refs/heads/main" }, { workflow: ".github/workflows/assay.yml" }, "not by https://github.com/octo/penguins/.github/workflows/assay.yml"],
  ["the workflow asked for", {}, { workflow: ".github/workflows/assay.yml" }, undefined],
  ["the workflow at another ref", {}, { workflow: ".github/workflows/assay.yml@refs/tags/v1" }, "not by"],
  ["a reusable workflow that is not named", { signer: "evil/flows/.github/workflows/assay.yml@refs/heads/main" }, {}, "name it with --signer-workflow"],
  ["a reusable workflow that is named", { signer: "octo/flows/.github/workflows/assay.yml@refs/heads/main" }, { workflow: "octo/flows/.github/workflows/assay.yml" }, undefined],
  ["another branch", { ref: "refs/heads/feature" }, { ref: "refs/heads/main" }, "signed on refs/heads/feature, not on refs/heads/main"],
  ["a branch that any collaborator may push to", { ref: "refs/heads/feature" }, {}, "name that branch with --source-ref"],
  ["a pull request", { ref: "refs/pull/7/merge", event: "pull_request" }, {}, "signed on refs/pull/7/merge"],
  ["a pull request's code on the default branch", { event: "pull_request_target" }, {}, "which may run code that nobody merged"],
  ["a default branch of another name", { ref: "refs/heads/trunk" }, { ref: "refs/heads/trunk" }, undefined],
  ["another issuer", { issuer: "https://accounts.example.org" }, {}, "not with one of GitHub Actions"],
])("signer: %s", async (_, claims, asked, because) => {
  const verified = await verifySubject(file, evidence([await signed({ claims })], asked));
  expect(verified).toMatchObject(because === undefined ? { accepted: true } : { accepted: false, because: expect.stringContaining(because) });
});

test("a bundle that anyone may have put there does not stand in the way of a valid one, and does not replace it", async () => {
  const foreign: Candidate = { from: "attestation 2 of octo/penguins", value: await signed({ claims: { repository: "evil/penguins" } }), claimed: false };
  expect(await verifySubject(file, { ...evidence([await signed()]), candidates: [foreign, candidate(await signed())] })).toMatchObject({ accepted: true, leftOut: [expect.stringContaining("evil/penguins")] });
  expect(await verifySubject(file, { ...evidence([]), candidates: [foreign] })).toMatchObject({ accepted: false, because: expect.stringContaining("evil/penguins") });
  expect(await verifySubject(file, evidence([await signed({ provenance: true })]))).toMatchObject({ accepted: false, because: expect.stringContaining("no verdict") });
});

test("no byte of a bundle can be changed so that it says something else and is believed", async () => {
  const text = JSON.stringify(await signed());
  const original = await verifySubject(file, evidence([JSON.parse(text)]));
  await fc.assert(fc.asyncProperty(fc.integer({ min: 0, max: text.length - 1 }), fc.constantFrom(..."AZaz09+/=\"{}:,"), async (at, sign) => {
    let value: unknown;
    try { value = JSON.parse(text.slice(0, at) + sign + text.slice(at + 1)); } catch { return; }
    const verified = await verifySubject(file, evidence([value]));
    if (verified.accepted) expect(verified).toEqual(original);
  }), { numRuns: 300 });
});

test("a folder must hold the files that were signed: changed, missing and extra ones are named", async () => {
  const bundle = await signed();
  const folder = (changes: Readonly<Record<string, Digest | undefined>>): Verifiable => {
    const all = Object.entries({ "saved_model.pb": digestOf("saved_model.pb"), "variables/variables.index": digestOf("variables/variables.index"), ...changes });
    return { type: "folder", name: "serving/penguins/17", files: new Map(all.filter((entry): entry is [string, Digest] => entry[1] !== undefined)) };
  };
  expect(await verifySubject(folder({}), evidence([bundle]))).toMatchObject({ accepted: true });
  expect(await verifySubject(folder({ "saved_model.pb": digestOf("x") }), evidence([bundle]))).toMatchObject({ accepted: false, because: "it is not what was signed; changed: saved_model.pb" });
  expect(await verifySubject(folder({ "saved_model.pb": undefined }), evidence([bundle]))).toMatchObject({ accepted: false, changes: { missing: ["saved_model.pb"] } });
  expect(await verifySubject(folder({ "assets/x.so": digestOf("x") }), evidence([bundle]))).toMatchObject({ accepted: false, because: expect.stringContaining("not signed: assets/x.so") });
});

test("a folder of very many files is verified by its signed manifest", async () => {
  const manifest = JSON.stringify({ files: [{ path: "saved_model.pb", size: 1, digest: digestOf("a") }] });
  const statement = testResultStatement([{ name: "assay-manifest.json", digest: digestOf(manifest) }], { ...evaluation, pushed: [{ ...evaluation.pushed[0]!, files: "manifest" }] });
  const { bundle } = await signStatement(statement, sigstore.token({}), sigstoreHosts({ ASSAY_SIGSTORE_URL: sigstore.url }, "public"));
  const folder = (text: string): Verifiable => ({ type: "folder", name: "17", files: new Map([["saved_model.pb", digestOf(text)]]) });
  expect(await verifySubject(folder("a"), { ...evidence([bundle]), manifests: [manifest] })).toMatchObject({ accepted: true });
  expect(await verifySubject(folder("b"), { ...evidence([bundle]), manifests: [manifest] })).toMatchObject({ accepted: false, changes: { changed: ["saved_model.pb"] } });
  expect(await verifySubject(folder("b"), { ...evidence([bundle]), manifests: [manifest.replace(digestOf("a"), digestOf("b"))] })).toMatchObject({ accepted: false });
});

test("other addresses of Sigstore are taken on this machine alone; GitHub Enterprise Server has none", () => {
  expect(() => sigstoreHosts({ ASSAY_SIGSTORE_URL: "https://evil.example" }, "public")).toThrow("not on this machine");
  expect(() => sigstoreHosts({ GITHUB_SERVER_URL: "https://github.corp.example" }, "public")).toThrow("has no attestations");
  expect(sigstoreHosts({}, "public")).toEqual({ fulcio: "https://fulcio.sigstore.dev", rekor: "https://rekor.sigstore.dev" });
  expect(sigstoreHosts({}, "private")).toEqual({ fulcio: "https://fulcio.githubapp.com", timestamps: "https://timestamp.githubapp.com" });
  expect(sigstoreHosts({ GITHUB_SERVER_URL: "https://octo.ghe.com" }, "public")).toEqual({ fulcio: "https://fulcio.octo.ghe.com", timestamps: "https://timestamp.octo.ghe.com" });
});
