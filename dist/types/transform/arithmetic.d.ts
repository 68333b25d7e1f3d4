import { type Numbers, type Values } from "./values.ts";
/** 1 / (1 + e^−x); 0 and 1 at the infinities. */
export declare function sigmoid(x: number): number;
/** Whether an operation is one of this file's: number by number, missing where an input is missing. */
export declare function isArithmetic(op: string): boolean;
/** Inputs stretched to the same width and rows; a constant scalar stays one value. */
export declare function aligned(inputs: readonly Values[], rows: number): {
    readonly inputs: readonly Values[];
    readonly size: number;
    readonly width: number;
};
/** Where any input is missing. */
export declare function anyMissing(inputs: readonly Values[], size: number): Uint8Array | undefined;
/** Computes an operation of numbers. */
export declare function calculate(op: string, dtype: "float32" | "int64" | "bool", { inputs, rows }: {
    readonly inputs: readonly Numbers[];
    readonly rows: number;
}): Numbers;
