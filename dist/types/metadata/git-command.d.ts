interface GitOptions {
    /** The repository: a bare one of our own. */
    readonly gitDirectory: string;
    readonly remote: string;
    /** Value of the `Authorization` header for an HTTP remote. Only ever in the environment of git. */
    readonly authorization?: string;
    readonly signal?: AbortSignal;
}
/** How a call of git ended. A code other than 0 is no error by itself. */
export interface GitResult {
    readonly code: number;
    readonly stdout: Buffer;
    /** What git said, without credentials. */
    readonly said: string;
}
/** Calls git with these arguments and this standard input, and waits for its end. */
export type Git = (args: readonly string[], input?: Uint8Array | string) => Promise<GitResult>;
/**
 * git as a function: no prompts, no hooks, no housekeeping, messages in English, and nothing of a repository around it.
 * A git that is not installed is a `UserError`; every other failure is a code for the caller.
 */
export declare function gitCommand({ gitDirectory, remote, authorization, signal }: GitOptions): Git;
/** A remote without user and password, to be shown. */
export declare function shownRemote(remote: string): string;
export {};
