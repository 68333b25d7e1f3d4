import { stat } from "node:fs/promises";
import { parseArgs } from "node:util";
import { bundlesBeside, readBundles } from "../attest/find-bundles.ts";
import { digestFile, digestFolder } from "../attest/folder-digests.ts";
import { lookUpImage, readImage } from "../attest/image.ts";
import type { SignerPolicy } from "../attest/signer.ts";
import { provenanceType, testResultType } from "../attest/statement.ts";
import { publicTrustedRoots, readTrustedRoots } from "../attest/trusted-roots.ts";
import { verifySubject, type Candidate, type Evidence, type Verifiable, type Verification } from "../attest/verify-subject.ts";
import { errorCode } from "../core/error-code.ts";
import { exitCodes, UserError } from "../core/error.ts";
import { listAttestations } from "../github/attestations.ts";
import { createClient } from "../github/octokit.ts";
import { atMost, type Invocation } from "./invocation.ts";
import { verificationJson, verificationLines } from "./verification-text.ts";

/** A subject, and the bundles found where it lies. */
interface Found {
  readonly subject: Verifiable;
  readonly candidates: readonly Candidate[];
  readonly manifests: readonly string[];
}

/**
 * `assay verify FILE|FOLDER|IMAGE --repo OWNER/NAME`: whether a model is what a workflow of that repository blessed and
 * pushed. 0: it is; 1: it is not, with the reason; 2: the question cannot be answered.
 */
export async function verifyCommand({ args }: Invocation): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args], allowPositionals: true,
    options: { repo: { type: "string" }, bundle: { type: "string", multiple: true }, "signer-workflow": { type: "string" }, "source-ref": { type: "string" }, "trusted-root": { type: "string" }, json: { type: "boolean" } },
  });
  atMost(positionals, 1);
  const [what] = positionals;
  if (what === undefined) throw new UserError("verify needs a file, a folder or an image", { hint: "assay verify penguins-1764288123.tar.gz --repo octo/penguins" });
  const policy = policyOf(values.repo, values["signer-workflow"], values["source-ref"]);
  const trustedRoot = values["trusted-root"];
  const roots = await rootsOf(trustedRoot);
  const found = await find(what);
  const given = values.bundle ? (await Promise.all(values.bundle.map(readBundles))).flat() : undefined;
  const verification = await decide(found, { given, roots, policy });
  const about = { what, subject: found.subject, ownRoot: trustedRoot !== undefined };
  process.stdout.write(values.json ? `${JSON.stringify(verificationJson(verification, about))}\n` : `${verificationLines(verification, about).join("\n")}\n`);
  return verification.accepted ? exitCodes.ok : exitCodes.notBlessed;
}

function policyOf(repo: string | undefined, workflow: string | undefined, ref: string | undefined): SignerPolicy {
  if (repo === undefined) throw new UserError("verify needs the repository that the model must come from", { hint: "--repo OWNER/NAME" });
  if (!/^[A-Za-z0-9][A-Za-z0-9-]*\/[A-Za-z0-9._-]+$/.test(repo)) throw new UserError(`${JSON.stringify(repo.slice(0, 80))} is no repository`, { hint: "--repo OWNER/NAME, such as octo/penguins" });
  if (workflow !== undefined && !/\.ya?ml(@.+)?$/.test(workflow)) throw new UserError(`${JSON.stringify(workflow.slice(0, 80))} is no file of a workflow`, { hint: "--signer-workflow .github/workflows/assay.yml" });
  return {
    server: process.env["GITHUB_SERVER_URL"] || "https://github.com", repository: repo,
    ...(workflow === undefined ? {} : { workflow }),
    ...(ref === undefined ? {} : { ref: ref.startsWith("refs/") ? ref : `refs/heads/${ref}` }),
  };
}

/** A file of roots is read now, since it may be a mistake; the public root is fetched only for a bundle there is. */
async function rootsOf(file: string | undefined): Promise<Evidence["roots"]> {
  if (file !== undefined) {
    const roots = await readTrustedRoots(file);
    return async () => roots;
  }
  let fetched: ReturnType<typeof publicTrustedRoots> | undefined;
  return () => (fetched ??= publicTrustedRoots());
}

async function find(what: string): Promise<Found> {
  const path = what.replace(/(?<=.)[/\\]+$/, "");
  const there = what.startsWith("oci://") ? undefined : await stat(path).catch((error: unknown) => {
    if (errorCode(error) === "ENOENT" || errorCode(error) === "ENOTDIR") return undefined;
    throw error;
  });
  if (there?.isDirectory()) {
    const files = await digestFolder(path);
    if (files.size === 0) throw new UserError(`${path} is empty`, { hint: "name the folder of one version of a model, such as serving/penguins/1764288123" });
    return { subject: { type: "folder", name: path, files }, ...await bundlesBeside(path) };
  }
  if (there) return { subject: { type: "file", name: path, digest: await digestFile(path) }, ...await bundlesBeside(path) };
  const image = readImage(what);
  if (!image) throw new UserError(`there is no file ${what}`, { hint: "a file, a folder, or an image such as ghcr.io/octo/penguins:latest" });
  const { digest, candidates } = await lookUpImage(image, token());
  return { subject: { type: "image", name: `${image.host}/${image.name}@${digest}`, digest }, candidates, manifests: [] };
}

interface Deciding {
  readonly given: readonly Candidate[] | undefined;
  readonly roots: Evidence["roots"];
  readonly policy: SignerPolicy;
}

/** By the bundles given, else by those beside it, else by those that GitHub has. */
async function decide({ subject, candidates, manifests }: Found, { given, roots, policy }: Deciding): Promise<Verification> {
  const beside = await verifySubject(subject, { candidates: given ?? candidates, roots, policy, manifests });
  if (given || beside.accepted || !beside.none) return beside;
  const published = await fromGitHub(subject, policy.repository).catch((error: unknown) => {
    if (candidates.length > 0) return [];
    throw new UserError(`there is no attestation beside ${subject.name}, and GitHub could not be asked: ${error instanceof Error ? error.message.split("\n")[0]! : String(error)}`, { hint: "name one with --bundle FILE; for private repositories set GITHUB_TOKEN", cause: error });
  });
  return published.length === 0 ? beside : verifySubject(subject, { candidates: published, roots, policy, manifests });
}

/** How many files of a folder GitHub is asked about: one that it knows is enough. */
const mostAsked = 5;

async function fromGitHub(subject: Verifiable, repository: string): Promise<readonly Candidate[]> {
  const [owner = "", repo = ""] = repository.split("/");
  const apiUrl = process.env["GITHUB_API_URL"];
  const client = await createClient({ token: token(), ...(apiUrl ? { apiUrl } : {}) });
  for (const digest of digestsOf(subject)) {
    const bundles = (await Promise.all([testResultType, provenanceType].map((type) => listAttestations({ client, owner, repo }, digest, type)))).flat();
    if (bundles.length > 0) return bundles.map((value, index) => ({ from: `attestation ${index + 1} of ${repository}`, value, claimed: false }));
  }
  return [];
}

function digestsOf(subject: Verifiable): readonly string[] {
  if (subject.type !== "folder") return [subject.digest];
  const files = [...subject.files].sort(([a], [b]) => Number(b === "saved_model.pb") - Number(a === "saved_model.pb"));
  return [...new Set(files.map(([, digest]) => digest))].slice(0, mostAsked);
}

function token(): string | undefined {
  return process.env["GITHUB_TOKEN"] || process.env["GH_TOKEN"] || undefined;
}
