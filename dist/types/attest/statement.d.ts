import { type Digest } from "../core/digest.ts";
import type { Status } from "../core/finding.ts";
import type { Forced } from "../core/forced.ts";
import type { JsonObject } from "../core/json.ts";
import type { Claims } from "./claims.ts";
/** Type of every statement: in-toto's. */
export declare const statementType = "https://in-toto.io/Statement/v1";
/** Which build made the subjects (https://slsa.dev/spec/v1.0/provenance). */
export declare const provenanceType = "https://slsa.dev/provenance/v1";
/** How tests of the subjects came out (in-toto/attestation, spec/predicates/test-result.md). */
export declare const testResultType = "https://in-toto.io/attestation/test-result/v0.1";
/** GitHub takes no more subjects in one statement. */
export declare const mostSubjects = 1024;
/** Something that was pushed: a file by its name in the archive or folder, and its digest. */
export interface Subject {
    readonly name: string;
    readonly digest: Digest;
}
/** A statement about subjects, before it is signed. */
export interface Statement {
    readonly _type: typeof statementType;
    readonly subject: readonly {
        readonly name: string;
        readonly digest: {
            readonly sha256: string;
        };
    }[];
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
    readonly materials: readonly {
        readonly name: string;
        readonly digest: Digest;
        readonly component: string;
    }[];
    readonly baseline: {
        readonly run: string;
        readonly model: Digest;
        readonly commit?: string;
    } | undefined;
    readonly forced: Forced | undefined;
    readonly pushed: readonly AttestedPush[];
    /** Page of the workflow run. */
    readonly url: string;
}
/** What GitHub's build made of which commit: the same predicate as that of GitHub's own `actions/attest`. */
export declare function provenanceStatement(subjects: readonly Subject[], claims: Claims, server: string): Statement;
/**
 * How the model's gates came out. `PASSED`: all passed. `WARNED`: some with a warning, or a person blessed it although a gate
 * failed, and then `failedTests` names that gate. `FAILED`: a gate failed; Assay signs no such model.
 */
export declare function testResultStatement(subjects: readonly Subject[], evaluation: Evaluation): Statement;
