import { UserError } from "../core/error.ts";
/** A pattern as it is meant: a folder stands for all `.csv` files in it. */
export declare function withoutFolder(pattern: string, workspace: string): Promise<string>;
/**
 * The files that fit a glob, sorted by code unit. Names that begin with a dot are only found by a dot. Links are followed, but not
 * in a ring; one that fits and leads nowhere is a `UserError`, since a file of the data is not there.
 */
export declare function listFiles(glob: string, workspace: string): Promise<readonly string[]>;
/** The mistake of a pattern that nothing fits. Goes as far down as the pattern's folders exist, and names what is nearest to the part that does not. */
export declare function noFile({ pattern, glob }: {
    readonly pattern: string;
    readonly glob: string;
}, workspace: string): Promise<UserError>;
