import { digestOfJson, short, type Digest } from "../core/digest.ts";
import type { Status } from "../core/finding.ts";
import type { Forced } from "../core/forced.ts";
import type { JsonObject } from "../core/json.ts";
import type { Claims } from "./claims.ts";

/** Type of every statement: in-toto's. */
export const statementType = "https://in-toto.io/Statement/v1";
/** Which build made the subjects (https://slsa.dev/spec/v1.0/provenance). */
export const provenanceType = "https://slsa.dev/provenance/v1";
/** How tests of the subjects came out (in-toto/attestation, spec/predicates/test-result.md). */
export const testResultType = "https://in-toto.io/attestation/test-result/v0.1";
/** SLSA's name for a workflow of GitHub Actions. */
const buildType = "https://actions.github.io/buildtypes/workflow/v1";
/** GitHub takes no more subjects in one statement. */
export const mostSubjects = 1024;

/** Something that was pushed: a file by its name in the archive or folder, and its digest. */
export interface Subject {
  readonly name: string;
  readonly digest: Digest;
}

/** A statement about subjects, before it is signed. */
export interface Statement {
  readonly _type: typeof statementType;
  readonly subject: readonly { readonly name: string; readonly digest: { readonly sha256: string } }[];
  readonly predicateType: string;
  readonly predicate: JsonObject;
}

/** One gate as the statement keeps it. */
export interface JudgedGate {
  readonly name: string;
  readonly status: Status;
  readonly found: string;
  readonly limit: string;
  readonly node?: string;
}

/** A place that a model was pushed to, and the folder its files have among the subjects. */
export interface AttestedPush {
  readonly target: string;
  readonly version: string;
  readonly location: string;
  /** `penguins/1764288123/`: what the names of its files begin with. */
  readonly folder: string;
  /** Whether every file is a subject by itself; else the manifest alone names them. */
  readonly files: "subjects" | "manifest";
}

/** Everything that a verdict is about, as the test-result statement tells it. */
export interface Evaluation {
  readonly pipeline: string;
  readonly run: string;
  readonly reason: string;
  readonly model: Digest;
  readonly blessingKey: Digest | undefined;
  readonly gates: readonly JudgedGate[];
  readonly metrics: Readonly<Record<string, number | string>>;
  /** Judging step → its parameters: thresholds and all that the verdict follows. */
  readonly policy: Readonly<Record<string, JsonObject>>;
  /** Files of data, schema and code that decided the model. */
  readonly materials: readonly { readonly name: string; readonly digest: Digest; readonly component: string }[];
  readonly baseline: { readonly run: string; readonly model: Digest; readonly commit?: string } | undefined;
  readonly forced: Forced | undefined;
  readonly pushed: readonly AttestedPush[];
  /** Page of the workflow run. */
  readonly url: string;
}

/** What GitHub's build made of which commit: the same predicate as that of GitHub's own `actions/attest`. */
export function provenanceStatement(subjects: readonly Subject[], claims: Claims, server: string): Statement {
  const [workflow = "", ref = ""] = split(claims.workflow, "@");
  const repository = `${server}/${claims.repository}`;
  return statement(subjects, provenanceType, {
    buildDefinition: {
      buildType,
      externalParameters: { workflow: { ref, repository, path: workflow.startsWith(`${claims.repository}/`) ? workflow.slice(claims.repository.length + 1) : workflow } },
      internalParameters: { github: { event_name: claims.event, repository_id: claims.repositoryId, repository_owner_id: claims.ownerId, runner_environment: claims.runner } },
      resolvedDependencies: [{ uri: `git+${repository}@${claims.ref}`, digest: { gitCommit: claims.commit } }],
    },
    runDetails: {
      builder: { id: `${server}/${claims.signer}` },
      metadata: { invocationId: `${repository}/actions/runs/${claims.run}/attempts/${claims.attempt}` },
    },
  });
}

/**
 * How the model's gates came out. `PASSED`: all passed. `WARNED`: some with a warning, or a person blessed it although a gate
 * failed, and then `failedTests` names that gate. `FAILED`: a gate failed; Assay signs no such model.
 */
export function testResultStatement(subjects: readonly Subject[], evaluation: Evaluation): Statement {
  const { gates, baseline, materials, policy, forced } = evaluation;
  const named = (status: Status): string[] => gates.filter((gate) => gate.status === status).map(({ name }) => name);
  return statement(subjects, testResultType, {
    result: resultOf(evaluation),
    configuration: [
      { name: "policy", digest: sha256(digestOfJson(policy)), annotations: { kind: "policy", policy } },
      ...(baseline ? [{ name: `model of run ${baseline.run}`, digest: sha256(baseline.model), annotations: { kind: "baseline", run: baseline.run, ...(baseline.commit === undefined ? {} : { commit: baseline.commit }) } }] : []),
      ...materials.map(({ name, digest, component }) => ({ name, digest: sha256(digest), annotations: { kind: "material", component } })),
    ],
    url: evaluation.url,
    passedTests: named("pass"), warnedTests: named("warn"), failedTests: named("fail"),
    assay_run: { pipeline: evaluation.pipeline, run: evaluation.run, reason: evaluation.reason },
    assay_model: { digest: evaluation.model, ...(evaluation.blessingKey === undefined ? {} : { blessingKey: evaluation.blessingKey }) },
    assay_gates: gates.map(({ name, status, found, limit, node }) => ({ name, status, found, limit, ...(node === undefined ? {} : { node }) })),
    assay_metrics: { ...evaluation.metrics },
    assay_pushed: evaluation.pushed.map((push) => ({ ...push })),
    ...(forced ? { assay_forced: { ...forced } } : {}),
  });
}

function resultOf({ gates, forced }: Evaluation): "PASSED" | "WARNED" | "FAILED" {
  if (gates.some(({ status }) => status === "fail") && !forced) return "FAILED";
  return forced || gates.some(({ status }) => status === "warn") ? "WARNED" : "PASSED";
}

function statement(subjects: readonly Subject[], predicateType: string, predicate: JsonObject): Statement {
  if (subjects.length === 0 || subjects.length > mostSubjects) throw new RangeError(`${subjects.length} subjects`);
  return { _type: statementType, subject: subjects.map(({ name, digest }) => ({ name, digest: sha256(digest) })), predicateType, predicate };
}

function sha256(digest: Digest): { sha256: string } {
  return { sha256: short(digest, 64) };
}

function split(text: string, sign: string): readonly [string, string] {
  const at = text.indexOf(sign);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}
