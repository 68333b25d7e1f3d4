import type { DescMessage, MessageShape } from "@bufbuild/protobuf";
import { type LineChange } from "./line-changes.ts";
/**
 * Rewrites a message in text format with as few changes to the text as can be: what is equal keeps its bytes, its comments,
 * its order, its empty lines and how it is written, as do extensions and packed messages, which are not read. What is new is
 * laid out as its neighbours are. The result reads as `after`; with `after` as it was, the text is returned as it is.
 * Comments on lines of their own stay, except those right above a message that goes. Also returns what that does to the lines.
 */
export declare function editText<Desc extends DescMessage>(desc: Desc, text: string, { after, file }: {
    readonly after: MessageShape<Desc>;
    readonly file: string;
}): Edited;
interface Edited {
    readonly text: string;
    readonly changes: readonly LineChange[];
}
export {};
