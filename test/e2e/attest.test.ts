import { execFileSync, spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sigstoreServer, type SigstoreServer } from "../attest/sigstore-server.ts";
import { entry, everything, node24, Sandbox, type Event, type Ran } from "./sandbox.ts";

const minute = 60_000;
const quick = (text: string): string => text.replace(/steps: \d+/, "steps: 1").replace("at-least: 0.9", "at-least: 0");
const cli = entry.replace(/action\.(js|ts)$/, "cli.$1");

async function inSandbox(test: (sandbox: Sandbox, sigstore: SigstoreServer) => Promise<void>): Promise<void> {
  await using sandbox = await new Sandbox().start();
  await using sigstore = await sigstoreServer();
  await test(sandbox, sigstore);
  expect(sandbox.server.complaints).toEqual([]);
}

/** Merges what is committed and runs the action for the push, where the job may sign. */
async function merged(sandbox: Sandbox, sigstore: SigstoreServer, more: Partial<Event> = {}): Promise<Ran> {
  const event = sandbox.squash();
  sigstore.claims = { sha: (event.payload as { readonly after: string }).after };
  return sandbox.run({ ...event, token: { ...everything, attestations: "write" }, environment: sigstore.environment, ...more });
}

interface Verified { readonly code: number | null; readonly out: string; readonly error: string }

/** `assay verify` as a consumer runs it, on another machine: nothing of the repository or of the runner is there. */
async function verify(sandbox: Sandbox, args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Verified> {
  const child = spawn(node24, [cli, "verify", ...args], { cwd: sandbox.folder, stdio: ["ignore", "pipe", "pipe"], env: { PATH: process.env["PATH"] ?? "", HOME: sandbox.folder, GITHUB_API_URL: "http://127.0.0.1:9", ...environment } });
  const [out, error] = [child.stdout, child.stderr].map((stream) => { const text: string[] = []; stream.setEncoding("utf8").on("data", (piece: string) => text.push(piece)); return text; }) as [string[], string[]];
  const code = await new Promise<number | null>((settle) => child.on("close", settle));
  return { code, out: out.join(""), error: error.join("") };
}

/** Downloads the assets of the newest release, as a browser would. */
function download(sandbox: Sandbox, to: string): readonly string[] {
  mkdirSync(to, { recursive: true });
  const { assets } = sandbox.repository.releases.at(-1)!;
  for (const { name, bytes } of assets) writeFileSync(join(to, name), bytes);
  return assets.map(({ name }) => name);
}

test("what is merged and pushed is signed once: GitHub has its attestations, the bundles lie beside it, and assay verify accepts it without a network", () => inSandbox(async (sandbox, sigstore) => {
  sandbox.edit("assay.yml", quick);
  sandbox.commit("Quick");
  sandbox.push("main"); // a pull request that lowered the limit would be judged by the old one too
  sandbox.edit("assay.yml", (text) => text.replace(/seed: \d+/, "seed: 11"));
  sandbox.commit("Another seed");
  const opened = await sandbox.run({ ...sandbox.pullRequest(), token: { ...everything, attestations: "write" }, environment: sigstore.environment });
  expect([opened.code, opened.log]).toEqual([0, expect.not.stringMatching(/signed what|not signed/i)]);
  expect([sandbox.repository.attestations, sigstore.requests]).toEqual([[], []]); // what is not pushed is not signed

  const pushed = await merged(sandbox, sigstore);
  expect([pushed.code, pushed.log]).toEqual([0, expect.stringContaining("Signed what was pushed: 2 attestations")]);
  expect(pushed.log).not.toContain("::warning::");
  expect(sandbox.repository.attestations).toHaveLength(2);
  expect(sandbox.records().filter((path) => path.startsWith("records/attestation/"))).toHaveLength(2);
  const version = readdirSync(join(pushed.folder, "serving/penguins")).find((name) => /^\d+$/.test(name))!;
  const serving = join(pushed.folder, "serving/penguins");
  expect(readdirSync(join(serving, "attestations")).sort()).toEqual([`${version}.provenance.sigstore.json`, `${version}.test-result.sigstore.json`]);
  expect(readdirSync(join(serving, version)).some((name) => name.includes("sigstore"))).toBe(false);

  const folder = join(sandbox.folder, "consumer");
  const names = download(sandbox, folder);
  const released = names[0]!.replace(/^penguins-|\.tar\.gz$/g, "");
  expect(names).toEqual([`penguins-${released}.tar.gz`, "assay-manifest.json", `penguins-${released}.provenance.sigstore.json`, `penguins-${released}.test-result.sigstore.json`]);
  writeFileSync(join(sandbox.folder, "root.json"), JSON.stringify(sigstore.publicRoot));
  const trust = ["--repo", "octo/penguins", "--trusted-root", "root.json"];
  const archive = join(folder, names[0]!);
  const accepted = await verify(sandbox, [archive, ...trust, "--signer-workflow", ".github/workflows/assay.yml", "--source-ref", "main"]);
  expect(accepted).toMatchObject({ code: 0, error: "" });
  expect(accepted.out).toMatch(/^Verified {2}.*: (PASSED|WARNED), /);
  expect(accepted.out).toMatch(/thresholds {2}✔ .*\n +✔ accuracy: 0.157, must be ≥ 0\n/);
  for (const part of ["metrics     accuracy", "data/penguins.csv sha256:", "model.ts sha256:", `model       ${pushed.outputs["model-digest"]}`, "SLSA v1, signed too", "https://github.com/octo/penguins/.github/workflows/assay.yml@refs/heads/main"]) expect(accepted.out).toContain(part);
  expect((await verify(sandbox, [join(folder, "assay-manifest.json"), ...trust])).code).toBe(0);
  expect((await verify(sandbox, [join(serving, version), ...trust])).out).toMatch(/^Verified .* \(\d+ files?\): PASSED/);
  const json = JSON.parse((await verify(sandbox, [archive, ...trust, "--json"])).out) as Record<string, unknown>;
  expect(json).toMatchObject({ verified: true, provenance: true, statement: { pipeline: "penguins", model: pushed.outputs["model-digest"], materials: expect.arrayContaining([expect.objectContaining({ name: "data/penguins.csv", component: "CsvExampleGen" })]) } });

  execFileSync("tar", ["-xzf", archive, "-C", folder]);
  expect((await verify(sandbox, [join(folder, "penguins", released), "--bundle", join(folder, names[3]!), ...trust])).code).toBe(0);

  const refused = async (because: RegExp, ...args: readonly string[]): Promise<void> => expect(await verify(sandbox, args)).toEqual({ code: 1, out: expect.stringMatching(because), error: "" });
  await refused(/signed for the repository https:\/\/github.com\/octo\/penguins, not for https:\/\/github.com\/evil\/penguins/, archive, "--repo", "evil/penguins", "--trusted-root", "root.json");
  await refused(/not by https:\/\/github.com\/octo\/penguins\/.github\/workflows\/other.yml/, archive, ...trust, "--signer-workflow", ".github/workflows/other.yml");
  await using stranger = await sigstoreServer();
  writeFileSync(join(sandbox.folder, "stranger.json"), JSON.stringify(stranger.publicRoot));
  await refused(/not issued, or not then/, archive, "--repo", "octo/penguins", "--trusted-root", "stranger.json");
  writeFileSync(join(serving, version, "extra.so"), "");
  await refused(/not signed: extra.so/, join(serving, version), ...trust);
  const bytes = readFileSync(archive);
  bytes[bytes.length >> 1]! ^= 1;
  writeFileSync(archive, bytes);
  await refused(/^Refused {3}.*was changed after it was signed/, archive, ...trust);

  const third = await merged(sandbox, sigstore); // the release is there already; the folder of this job's machine is new
  expect([third.code, sandbox.repository.attestations.length, sandbox.repository.releases[0]!.assets.length]).toEqual([0, 4, 4]);
  expect(sandbox.repository.attestations.at(-1)!.subjects).toHaveLength(sandbox.repository.attestations[0]!.subjects.length - 2);
}), 2 * minute);

test("without bundles beside it a model is found among the attestations that GitHub has", () => inSandbox(async (sandbox, sigstore) => {
  sandbox.edit("assay.yml", quick);
  sandbox.commit("Quick");
  const pushed = await merged(sandbox, sigstore);
  expect(pushed.code).toBe(0);
  const folder = join(sandbox.folder, "alone");
  const [archive] = download(sandbox, folder);
  const alone = join(sandbox.folder, archive!);
  renameSync(join(folder, archive!), alone);
  writeFileSync(join(sandbox.folder, "root.json"), JSON.stringify(sigstore.publicRoot));
  const trust = ["--repo", "octo/penguins", "--trusted-root", "root.json"];
  const reader = { GITHUB_API_URL: sandbox.server.api, GITHUB_TOKEN: sandbox.server.state.workflowToken("reader", { attestations: "read" }) };
  expect(await verify(sandbox, [alone, ...trust], reader)).toMatchObject({ code: 0, out: expect.stringContaining("attestation 1 of octo/penguins") });
  expect(await verify(sandbox, [alone, ...trust])).toEqual({ code: 2, out: "", error: expect.stringMatching(/no attestation beside .*GitHub could not be asked[^]*--bundle FILE/) });
  expect(await verify(sandbox, [alone])).toEqual({ code: 2, out: "", error: expect.stringContaining("--repo OWNER/NAME") });
  const version = readdirSync(join(pushed.folder, "serving/penguins")).find((name) => /^\d+$/.test(name))!;
  cpSync(join(pushed.folder, "serving/penguins", version), join(sandbox.folder, "copied"), { recursive: true });
  expect((await verify(sandbox, [join(sandbox.folder, "copied"), ...trust], reader)).code).toBe(0);
  writeFileSync(join(sandbox.folder, "copied/fingerprint.pb"), "changed");
  expect(await verify(sandbox, [join(sandbox.folder, "copied"), ...trust], reader)).toMatchObject({ code: 1 });
}), 2 * minute);

test("missing permissions cost the signature alone, and each is named; with attest: on nothing is pushed without it", () => inSandbox(async (sandbox, sigstore) => {
  sandbox.edit("assay.yml", quick);
  sandbox.commit("Quick");
  const demanded = await merged(sandbox, sigstore, { inputs: { attest: "on" }, environment: {} });
  expect([demanded.code, demanded.log]).toEqual([1, expect.stringContaining("the input attest is on, but this job may not sign")]);
  expect(demanded.log).toContain("id-token: write");
  expect([existsSync(join(demanded.folder, "serving")), sandbox.repository.releases]).toEqual([false, []]);

  const unsigned = await merged(sandbox, sigstore, { environment: {} });
  expect([unsigned.code, unsigned.log]).toEqual([0, expect.stringContaining("not signed: the job lacks id-token: write")]);
  expect([sandbox.repository.releases.length, sandbox.repository.attestations]).toEqual([1, []]);

  const half = await merged(sandbox, sigstore, { token: everything });
  expect([half.code, half.log]).toEqual([0, expect.stringMatching(/::warning::An attestation was not given to GitHub.*: the token lacks attestations: write; add it under permissions in the workflow/)]);
  expect(sandbox.repository.releases[0]!.assets.map(({ name }) => name).filter((name) => name.endsWith(".sigstore.json"))).toHaveLength(2);

  const whole = await merged(sandbox, sigstore); // signs what the runs before could not
  expect([whole.code, sandbox.repository.attestations.length, sandbox.repository.releases.length]).toEqual([0, 2, 1]);
  expect(sandbox.repository.releases[0]!.assets).toHaveLength(4);

  const off = await merged(sandbox, sigstore, { inputs: { attest: "off" } });
  expect([off.code, sandbox.repository.attestations.length]).toEqual([0, 2]);
}), 2 * minute);

test("a release that somebody changed is not signed", () => inSandbox(async (sandbox, sigstore) => {
  sandbox.edit("assay.yml", quick);
  sandbox.commit("Quick");
  await merged(sandbox, sigstore, { inputs: { attest: "off" } });
  const [release] = sandbox.repository.releases;
  release!.assets[0] = { ...release!.assets[0]!, digest: `sha256:${"0".repeat(64)}` };
  const next = await merged(sandbox, sigstore);
  expect([next.code, next.log]).toEqual([0, expect.stringMatching(/::warning::What was pushed was not signed: penguins-\d+\.tar\.gz of the release \d+ is not what was evaluated/)]);
  expect(sandbox.repository.attestations).toEqual([]);
}), 2 * minute);
