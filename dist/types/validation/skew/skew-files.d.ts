import type { ExampleSkew } from "./example-skew.ts";
/** The folder of a pair of splits inside an artifact. */
export declare function splitPairDirectory(directory: string, pair: string): string;
/** Writes a comparison of two splits as TFX's ExampleDiff does: TFRecords of TFDV's messages, which TFDV's iterators read. */
export declare function writeExampleSkew(folder: string, { features, pairs, match, confusion }: ExampleSkew, { withConfusion }: {
    readonly withConfusion: boolean;
}): Promise<void>;
/** Reads what `writeExampleSkew` wrote. */
export declare function readExampleSkew(folder: string, { withConfusion }: {
    readonly withConfusion: boolean;
}): Promise<ExampleSkew>;
