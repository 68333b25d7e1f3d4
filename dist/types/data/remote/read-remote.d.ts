import { type Digest } from "../../core/digest.ts";
/** A file far away that is to be read; with `digest` only while its content is what that was made of. */
interface RemoteSource {
    readonly path: string;
    readonly digest?: Digest | undefined;
}
/** Asks a store once more, a few times, when it breaks off or stays silent. */
export declare function patiently<T>(path: string, ask: (signal: AbortSignal) => Promise<T>): Promise<T>;
/**
 * The bytes of a file from front to back, all of one version: a stream that breaks is taken up again where it broke.
 * A file that is not (or no longer) what its digest was made of is a `UserError`.
 */
export declare function streamRemote({ path, digest }: RemoteSource): AsyncGenerator<Uint8Array>;
/** The digest of what a store says about a file's content; of the bytes themselves where it says nothing. */
export declare function digestOfRemote(path: string): Promise<Digest>;
/** Opens a file to read it at any place, all of one version. */
export declare function openRemote({ path, digest }: RemoteSource): Promise<{
    readonly size: number;
    read(start: number, end: number): Promise<Uint8Array>;
}>;
export {};
