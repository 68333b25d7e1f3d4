import type { Candidate } from "./verify-subject.ts";
/** What lies beside a file or folder that could vouch for it. */
interface Beside {
    readonly candidates: readonly Candidate[];
    /** Texts of manifests. */
    readonly manifests: readonly string[];
}
/**
 * The bundles (`*.sigstore.json`, `*.sigstore.jsonl`) and manifests (`*manifest.json`) in the folder of a file or of a
 * version, and in `attestations/` there. What is no JSON is passed over: it names no file.
 */
export declare function bundlesBeside(path: string): Promise<Beside>;
/** The bundles in a file that was named: one as JSON, or one a line. What is none is a `UserError`. */
export declare function readBundles(file: string): Promise<readonly Candidate[]>;
export {};
