import { asDigest, isDigest, type Digest } from "../core/digest.ts";
import type { JsonObject } from "../core/json.ts";
import { provenanceType, statementType, testResultType, type AttestedPush, type JudgedGate, type Subject } from "./statement.ts";

/** A statement as it is read from a bundle: shapes checked, nothing trusted besides. */
export interface ReadStatement {
  readonly predicateType: string;
  readonly subjects: readonly Subject[];
  readonly predicate: JsonObject;
}

/** What a test-result statement of Assay says. */
export interface TestResult {
  readonly result: "PASSED" | "WARNED" | "FAILED";
  readonly pipeline: string;
  readonly run: string;
  readonly reason: string;
  readonly model: string;
  readonly policy: string;
  readonly url: string;
  readonly gates: readonly JudgedGate[];
  readonly metrics: Readonly<Record<string, number | string>>;
  readonly materials: readonly { readonly name: string; readonly digest: string; readonly component: string }[];
  readonly baseline: { readonly run: string; readonly digest: string } | undefined;
  readonly forced: { readonly actor: string; readonly reason: string } | undefined;
  readonly pushed: readonly AttestedPush[];
}

/** The statement in a payload; undefined when it is no in-toto statement with sha256 digests. */
export function readStatement(payload: Uint8Array): ReadStatement | undefined {
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(payload).toString("utf8"));
  } catch {
    return undefined;
  }
  const whole = objectOf(value);
  if (whole["_type"] !== statementType || typeof whole["predicateType"] !== "string" || !Array.isArray(whole["subject"])) return undefined;
  const subjects = whole["subject"].flatMap((each: unknown): Subject[] => {
    const { name, digest } = objectOf(each);
    const hex = objectOf(digest)["sha256"];
    return typeof hex === "string" && /^[0-9a-f]{64}$/.test(hex) ? [{ name: typeof name === "string" ? name : "", digest: asDigest(hex) }] : [];
  });
  return { predicateType: whole["predicateType"], subjects, predicate: objectOf(whole["predicate"]) as JsonObject };
}

/** Whether a statement is one of the two kinds that Assay signs. */
export function isOurs({ predicateType }: ReadStatement): boolean {
  return predicateType === testResultType || predicateType === provenanceType;
}

/** What a test-result statement says; undefined when it has no result. Fields of Assay that are missing are empty. */
export function readTestResult({ predicateType, predicate }: ReadStatement): TestResult | undefined {
  const { result } = predicate;
  if (predicateType !== testResultType || (result !== "PASSED" && result !== "WARNED" && result !== "FAILED")) return undefined;
  const run = objectOf(predicate["assay_run"]);
  const configuration = listOf(predicate["configuration"]).map(objectOf);
  const ofKind = (kind: string) => configuration.filter(({ annotations }) => objectOf(annotations)["kind"] === kind);
  const [policy, baseline] = [ofKind("policy")[0], ofKind("baseline")[0]];
  const forced = objectOf(predicate["assay_forced"]);
  return {
    result, pipeline: textOf(run["pipeline"]), run: textOf(run["run"]), reason: textOf(run["reason"]), url: textOf(predicate["url"]),
    model: textOf(objectOf(predicate["assay_model"])["digest"]), policy: hexOf(policy?.["digest"]),
    gates: listOf(predicate["assay_gates"]).map(objectOf).flatMap(gateOf),
    metrics: Object.fromEntries(Object.entries(objectOf(predicate["assay_metrics"])).filter((entry): entry is [string, number | string] => typeof entry[1] === "number" || typeof entry[1] === "string")),
    materials: ofKind("material").map(({ name, digest, annotations }) => ({ name: textOf(name), digest: hexOf(digest), component: textOf(objectOf(annotations)["component"]) })),
    baseline: baseline && { run: textOf(objectOf(baseline["annotations"])["run"]), digest: hexOf(baseline["digest"]) },
    forced: typeof forced["actor"] === "string" ? { actor: forced["actor"], reason: textOf(forced["reason"]) } : undefined,
    pushed: listOf(predicate["assay_pushed"]).map(objectOf).map((push) => ({
      target: textOf(push["target"]), version: textOf(push["version"]), location: textOf(push["location"]), folder: textOf(push["folder"]),
      files: push["files"] === "manifest" ? "manifest" : "subjects",
    })),
  };
}

/** The files that a manifest (`assay-manifest.json`) names; undefined when it is none. */
export function readManifestFiles(text: string): ReadonlyMap<string, Digest> | undefined {
  try {
    const files = listOf(objectOf(JSON.parse(text))["files"]).map(objectOf);
    if (files.length === 0) return undefined;
    return new Map(files.map(({ path, digest }) => {
      if (typeof path !== "string" || !isDigest(digest)) throw new TypeError("no manifest");
      return [path, digest];
    }));
  } catch {
    return undefined;
  }
}

function gateOf({ name, status, found, limit, node }: Readonly<Record<string, unknown>>): JudgedGate[] {
  if (typeof name !== "string" || (status !== "pass" && status !== "warn" && status !== "fail")) return [];
  return [{ name, status, found: textOf(found), limit: textOf(limit), ...(typeof node === "string" ? { node } : {}) }];
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value as Readonly<Record<string, unknown>> : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function hexOf(digest: unknown): string {
  const hex = objectOf(digest)["sha256"];
  return typeof hex === "string" ? `sha256:${hex}` : "";
}
