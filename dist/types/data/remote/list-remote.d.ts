import { UserError } from "../../core/error.ts";
/** The files that a pattern of addresses stands for, sorted by code unit. Only what begins as the pattern does up to its first wildcard is listed. */
export declare function listRemoteFiles(glob: string): Promise<readonly string[]>;
/** A pattern as it is meant: a folder, with or without `/` at its end, stands for all `.csv` files in it. */
export declare function withoutRemoteFolder(pattern: string): Promise<string>;
/** The mistake of a pattern that nothing fits: goes as far down as its folders exist, and names what is nearest to the part that does not. */
export declare function noRemoteFile({ pattern, glob }: {
    readonly pattern: string;
    readonly glob: string;
}): Promise<UserError>;
