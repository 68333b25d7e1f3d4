import type { DescMessage, Message, MessageShape } from "@bufbuild/protobuf";
import type { Place } from "../core/error.ts";
/** A message read from text, and where each field of each message in it is written. */
export interface PlacedFields<T> {
    readonly message: T;
    /**
     * The place of a field's value, `index` counting within a list; of the message itself when the field is not written; undefined
     * for messages that are not part of it.
     */
    placeOf(message: Message, field?: string, index?: number): Place | undefined;
}
/** `parseText`, remembering where each field is written, its length too. */
export declare function parseFieldPlaces<Desc extends DescMessage>(desc: Desc, text: string, file: string): PlacedFields<MessageShape<Desc>>;
