import { digestOf, short, type Digest } from "../core/digest.ts";
import type { TrustedRoot } from "@sigstore/protobuf-specs";
import { isOurs, readManifestFiles, readTestResult, type ReadStatement, type TestResult } from "./signed-statement.ts";
import type { SignerIdentity, SignerPolicy } from "./signer.ts";
import { provenanceType, type Subject } from "./statement.ts";
import { checkBundle, peekStatement } from "./verify-bundle.ts";

/** What is to be verified: a file or an image by its digest, a folder by every file in it. */
export type Verifiable =
  | { readonly type: "file" | "image"; readonly name: string; readonly digest: Digest }
  | { readonly type: "folder"; readonly name: string; readonly files: ReadonlyMap<string, Digest> };

/** A bundle that may be about it, and where it was found. */
export interface Candidate {
  readonly from: string;
  readonly value: unknown;
  /** Whether it is taken for what it claims: one such bundle about the subject that is not valid refuses it. Others, which anyone may have put there, are left out. */
  readonly claimed: boolean;
}

/** Files of a folder that are not as they were signed. */
interface FileChanges {
  readonly changed: readonly string[];
  readonly missing: readonly string[];
  readonly extra: readonly string[];
}

/** The word on a subject. */
export type Verification =
  | { readonly accepted: true; readonly result: TestResult; readonly signer: SignerIdentity; readonly provenance: boolean; readonly from: string; readonly leftOut: readonly string[] }
  | { readonly accepted: false; readonly because: string; readonly changes?: FileChanges; readonly result?: TestResult; /** No bundle was about it: others may be looked for elsewhere. */ readonly none?: true };

/** What a subject is held against. */
export interface Evidence {
  readonly candidates: readonly Candidate[];
  /** Asked for only when there is a bundle to check. */
  roots(): Promise<readonly TrustedRoot[]>;
  readonly policy: SignerPolicy;
  /** Texts of manifests found beside; one counts when it is a subject itself. */
  readonly manifests: readonly string[];
}

interface Passed {
  readonly from: string;
  readonly statement: ReadStatement;
  readonly signer: SignerIdentity;
}

/**
 * Accepts a subject when a valid test-result statement of the workflow that is asked for names it and says PASSED or WARNED,
 * and no valid one says FAILED. A folder must hold exactly the files that were signed.
 */
export async function verifySubject(subject: Verifiable, evidence: Evidence): Promise<Verification> {
  const about = await bundlesAbout(subject, evidence);
  if ("because" in about) return { accepted: false, ...about };
  const roots = await evidence.roots();
  const passed: Passed[] = [];
  const leftOut: string[] = [];
  for (const { from, value, claimed } of about.candidates) {
    const checked = await checkBundle(value, { roots, policy: evidence.policy });
    if (checked.type === "verified") passed.push({ from, statement: checked.statement, signer: checked.signer });
    else if (claimed) return { accepted: false, because: `${from} does not verify: ${checked.because}` };
    else leftOut.push(`${from}: ${checked.because}`);
  }
  const judged = passed.flatMap((each) => { const result = readTestResult(each.statement); return result ? [{ ...each, result }] : []; });
  const [first] = judged;
  if (!first) return { accepted: false, because: leftOut.length > 0 ? `no statement about it verifies: ${leftOut[0]!}` : "it has a provenance but no verdict: Assay's test-result statement is not there" };
  const failed = judged.find(({ result }) => result.result === "FAILED");
  if (failed) return { accepted: false, because: `its verdict is FAILED${failed.result.reason === "" ? "" : `: ${failed.result.reason}`}`, result: failed.result };
  const changes = subject.type === "folder" ? folderChanges(subject.files, first, evidence.manifests) : undefined;
  if (changes) return { accepted: false, because: changesSentence(changes), changes, result: first.result };
  return { accepted: true, result: first.result, signer: first.signer, from: first.from, leftOut, provenance: passed.some(({ statement: { predicateType }, signer }) => predicateType === provenanceType && signer.commit === first.signer.commit) };
}

type About = { readonly candidates: readonly Candidate[] } | { readonly because: string; readonly none?: true };

/** The bundles of the two kinds that name the subject; else why there is none. */
async function bundlesAbout(subject: Verifiable, { candidates, manifests }: Evidence): Promise<About> {
  if (candidates.length === 0) return { because: "there is no attestation of it", none: true };
  const digests = new Set<Digest>(subject.type === "folder" ? subject.files.values() : [subject.digest]);
  if (subject.type === "folder") for (const text of manifests) digests.add(digestOf(text));
  const about: Candidate[] = [];
  const others: ReadStatement[] = [];
  for (const candidate of candidates) {
    const statement = await peekStatement(candidate.value);
    if (!statement) {
      if (candidate.claimed) return { because: `${candidate.from} is no bundle with a statement` };
    } else if (isOurs(statement)) {
      if (statement.subjects.some(({ digest }) => digests.has(digest))) about.push(candidate);
      else others.push(statement);
    }
  }
  if (about.length > 0) return { candidates: about };
  const named = others.flatMap(({ subjects }) => subjects).find(({ name }) => subject.type !== "folder" && baseName(name) === baseName(subject.name));
  if (named && subject.type !== "folder") return { because: `it was changed after it was signed: its digest is ${short(subject.digest)}…, signed was ${short(named.digest)}…` };
  return { because: "the attestations found are about other files", none: true };
}

/** Where a folder differs from what was signed of it: the place it was pushed to that fits best. Undefined when it does not. */
function folderChanges(files: ReadonlyMap<string, Digest>, { statement, result }: { readonly statement: ReadStatement; readonly result: TestResult }, manifests: readonly string[]): FileChanges | undefined {
  const signed = result.pushed.map(({ folder, files: where }) => (where === "manifest" ? signedManifest(statement.subjects, manifests) : filesUnder(statement.subjects, folder)));
  const all = signed.filter((each) => each.size > 0).map((each) => compare(files, each));
  if (all.length === 0) return { changed: [], missing: [], extra: [...files.keys()] };
  const best = all.reduce((a, b) => (count(b) < count(a) ? b : a));
  return count(best) === 0 ? undefined : best;
}

function filesUnder(subjects: readonly Subject[], folder: string): ReadonlyMap<string, Digest> {
  return new Map(folder === "" ? [] : subjects.filter(({ name }) => name.startsWith(folder)).map(({ name, digest }) => [name.slice(folder.length), digest]));
}

function signedManifest(subjects: readonly Subject[], manifests: readonly string[]): ReadonlyMap<string, Digest> {
  const text = manifests.find((each) => subjects.some(({ digest }) => digest === digestOf(each)));
  return (text === undefined ? undefined : readManifestFiles(text)) ?? new Map<string, Digest>();
}

function compare(files: ReadonlyMap<string, Digest>, signed: ReadonlyMap<string, Digest>): FileChanges {
  return {
    changed: [...signed].filter(([path, digest]) => files.has(path) && files.get(path) !== digest).map(([path]) => path),
    missing: [...signed.keys()].filter((path) => !files.has(path)),
    extra: [...files.keys()].filter((path) => !signed.has(path)),
  };
}

function count({ changed, missing, extra }: FileChanges): number {
  return changed.length + missing.length + extra.length;
}

function changesSentence({ changed, missing, extra }: FileChanges): string {
  const some = (paths: readonly string[]): string => `${paths.slice(0, 5).join(", ")}${paths.length > 5 ? ` and ${paths.length - 5} more` : ""}`;
  const parts = [
    ...(changed.length > 0 ? [`changed: ${some(changed)}`] : []),
    ...(missing.length > 0 ? [`missing: ${some(missing)}`] : []),
    ...(extra.length > 0 ? [`not signed: ${some(extra)}`] : []),
  ];
  return `it is not what was signed; ${parts.join("; ")}`;
}

function baseName(path: string): string {
  return path.split(/[/\\]/).at(-1)!;
}

