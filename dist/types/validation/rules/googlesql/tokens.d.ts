/** A mistake in an expression: what is wrong, and the character (from 1) where. */
export declare class ExpressionMistake extends Error {
    readonly at: number;
    readonly hint: string | undefined;
    constructor(message: string, at: number, hint?: string);
}
/** A word, literal or sign of an expression, and the character (from 1) where it begins. */
export type Token = {
    readonly kind: "name";
    readonly text: string;
    readonly quoted: boolean;
    readonly at: number;
} | {
    readonly kind: "integer";
    readonly value: bigint;
    readonly at: number;
} | {
    readonly kind: "float";
    readonly value: number;
    readonly at: number;
} | {
    readonly kind: "string";
    readonly value: string;
    readonly at: number;
} | {
    readonly kind: "sign";
    readonly text: string;
    readonly at: number;
} | {
    readonly kind: "end";
    readonly at: number;
};
/** The tokens of a GoogleSQL expression; the last one is its end. */
export declare function tokensOf(source: string): readonly Token[];
