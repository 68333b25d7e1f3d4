import { type Digest } from "../core/digest.ts";
import type { JsonObject } from "../core/json.ts";
import { type AttestedPush, type JudgedGate, type Subject } from "./statement.ts";
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
    readonly materials: readonly {
        readonly name: string;
        readonly digest: string;
        readonly component: string;
    }[];
    readonly baseline: {
        readonly run: string;
        readonly digest: string;
    } | undefined;
    readonly forced: {
        readonly actor: string;
        readonly reason: string;
    } | undefined;
    readonly pushed: readonly AttestedPush[];
}
/** The statement in a payload; undefined when it is no in-toto statement with sha256 digests. */
export declare function readStatement(payload: Uint8Array): ReadStatement | undefined;
/** Whether a statement is one of the two kinds that Assay signs. */
export declare function isOurs({ predicateType }: ReadStatement): boolean;
/** What a test-result statement says; undefined when it has no result. Fields of Assay that are missing are empty. */
export declare function readTestResult({ predicateType, predicate }: ReadStatement): TestResult | undefined;
/** The files that a manifest (`assay-manifest.json`) names; undefined when it is none. */
export declare function readManifestFiles(text: string): ReadonlyMap<string, Digest> | undefined;
