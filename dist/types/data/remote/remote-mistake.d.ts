import { UserError } from "../../core/error.ts";
/** What can be wrong with a file far away that asking again does not help. */
type RemoteProblem = "no file" | "no bucket" | "no credentials" | "denied" | "changed" | "timeout" | "broken";
interface Facts {
    /** What the store calls the thing that holds files. */
    readonly bucket?: string;
    /** How to sign in, or which right is needed. */
    readonly hint?: string;
    readonly cause?: unknown;
}
/** The mistake as one sentence with the address, without secrets. */
export declare function remoteMistake(problem: RemoteProblem, path: string, { bucket, hint, cause }?: Facts): UserError;
/** Whether a failure may be gone when the same is asked again. */
export declare function mayPass(error: unknown): boolean;
export {};
