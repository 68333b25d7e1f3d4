import { UserError } from "../core/error.ts";
/** What a token is. Values of type `whole` fit an int64; `big` are integers beyond. */
export declare const token: {
    readonly null: 0;
    readonly false: 1;
    readonly true: 2;
    readonly whole: 3;
    readonly big: 4;
    readonly float: 5;
    readonly text: 6;
    readonly escaped: 7;
    readonly list: 8;
    readonly object: 9;
    readonly dropped: 10;
};
/** A place for values in the objects of all lines: a path of keys, lists passed over. `State` is what its user knows of it. */
export interface JsonField<State> {
    /** Keys from the outermost, joined by dots. */
    readonly name: string;
    readonly key: string;
    readonly children: Map<string, JsonField<State>>;
    /** The children in the order in which they were first seen. */
    readonly order: JsonField<State>[];
    readonly state: State;
}
/** One line of JSON as tokens, in the order of the text. Strict JSON, but for NaN and infinities as Python writes them. */
export declare class JsonTape<State> {
    readonly root: JsonField<State>;
    file: string;
    line: number;
    bytes: Buffer;
    count: number;
    kinds: Uint8Array<ArrayBuffer>;
    /** Of a scalar the first byte of its text, of a string behind the quote. */
    starts: Int32Array<ArrayBuffer>;
    /** Of a scalar where its text ends; of a list or object, and what was dropped, the number of the token behind it. */
    ends: Int32Array<ArrayBuffer>;
    readonly fields: JsonField<State>[];
    private at;
    private lineStart;
    private objects;
    private names;
    private readonly stateOf;
    constructor(file: string, stateOf: (parent: State | undefined, key: string, name: string) => State);
    /**
     * Reads the line `bytes[start … end]`, behind which a line feed stands. False for a blank line; else token 0 is its object.
     * Of a key that is there twice the last value counts.
     */
    read(bytes: Buffer, start: number, end: number): boolean;
    /** A mistake in the line that was read, at a byte of it. */
    mistake(message: string, hint?: string, at?: number): UserError;
    private notAnObject;
    private blank;
    private push;
    private object;
    private list;
    /** After a value: a comma, and what follows is begun; or the end. */
    private another;
    private drop;
    /** The field of the key that begins here; mostly the one that came next in the lines before. */
    private key;
    private stands;
    private colon;
    private field;
    private value;
    private word;
    private number;
    private digits;
    /** Goes from behind the opening quote to the closing one; true when there are escapes on the way. */
    private string;
    /** The bytes of a text with escapes; valid until the next call. */
    unescaped(start: number, end: number): Uint8Array;
}
