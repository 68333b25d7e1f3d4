import { type Place } from "../core/error.ts";
/** A token of the protobuf text format. Strings carry their bytes, adjacent ones not yet joined. */
export type Token = {
    readonly kind: "name" | "number" | "mark" | "end";
    readonly text: string;
    readonly at: number;
} | {
    readonly kind: "string";
    readonly text: string;
    readonly at: number;
    readonly bytes: Uint8Array;
};
/** Reads tokens of one text; knows where each is. Mistakes are `UserError`s with file, line and column. */
export declare class TextScanner {
    #private;
    readonly file: string;
    constructor(text: string, file: string);
    /** Where the token read last ends. */
    get at(): number;
    /** The next token, left in place. */
    peek(): Token;
    next(): Token;
    /** Takes the next token if it is this mark. */
    take(mark: string): boolean;
    /** Takes this mark or says that it is missing. */
    expect(mark: string): void;
    /** The name inside `[…]` of an extension or a packed message, after the opening bracket. */
    bracketed(): string;
    place(at: number, length?: number): Place;
    fail(message: string, at: number, length?: number, hint?: string): never;
}
/** A token as an error message names it. */
export declare function describe(token: Token): string;
