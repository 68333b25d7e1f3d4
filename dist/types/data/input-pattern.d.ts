import { type Digest } from "../core/digest.ts";
/** The files that patterns stand for: paths as the pattern begins them (relative to the workspace, or absolute), sorted. */
export interface ResolvedInputs {
    readonly inputs: readonly {
        readonly split: string;
        readonly files: readonly string[];
    }[];
    readonly span: number;
    readonly version?: number;
}
/**
 * Finds the files of each split's pattern: of the latest span, then of its latest version.
 * All patterns must have the same places and come to the same span and version. No file is a `UserError` with the name
 * that is nearest to what was asked for. A folder stands for all `.csv` files in it.
 */
export declare function resolveInputs(patterns: Readonly<Record<string, string>>, workspace: string): Promise<ResolvedInputs>;
/** The sha256 of a file's bytes, read as a stream. */
export declare function digestOfFile(path: string): Promise<Digest>;
