import { type DescMessage, type Message, type MessageShape } from "@bufbuild/protobuf";
import { type Place } from "../core/error.ts";
/** A message read from text, and where each message inside it begins. */
export interface Placed<T> {
    readonly message: T;
    /** Where the field that holds this message is written; undefined for messages that are not part of it. */
    placeOf(message: Message): Place | undefined;
}
/**
 * Reads protobuf's text format: `a: 1`, `a { }`, `a: { }`, `a < >`, lists `[1, 2]`, comments, all escapes, enums by name
 * or number. A field that is not written stays unset. Mistakes are `UserError`s with file, line, column and, for a
 * misspelt name, the nearest known one. Fields by unknown numbers are passed over, as the binary form does; by unknown names
 * when the comments at the top say `# assay: keep-unknown-fields`.
 */
export declare function parseText<Desc extends DescMessage>(desc: Desc, text: string, file: string): MessageShape<Desc>;
/** `parseText`, remembering where each message is written. */
export declare function parsePlacedText<Desc extends DescMessage>(desc: Desc, text: string, file: string): Placed<MessageShape<Desc>>;
