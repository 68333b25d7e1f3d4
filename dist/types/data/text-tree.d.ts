/** A stretch of a text, from `start` up to and without `end`. */
interface Span {
    readonly start: number;
    readonly end: number;
}
/** The inside of a message, between its brackets; the whole file for the outermost. */
export interface TextMessage {
    /** Just after the opening bracket. */
    readonly open: number;
    /** At the closing bracket, or the end of the file. */
    readonly close: number;
    readonly entries: readonly TextEntry[];
}
/** A value of a field: a literal, or a message. */
export interface TextValue extends Span {
    readonly message?: TextMessage;
}
/** A field as it is written, with the separator after it; several values when it is a list in brackets. */
export interface TextEntry extends Span {
    /** `[type]` for extensions and packed messages. */
    readonly name: string;
    readonly values: readonly TextValue[];
    /** Where the commas of a list in brackets are; undefined when it is not one. */
    readonly commas?: readonly number[];
}
/** How a text in protobuf's text format is written, place by place. The text must be one that `parseText` accepts. */
export declare function readTextTree(text: string): TextMessage;
export {};
