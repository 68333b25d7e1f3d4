import type { TextChange } from "./line-changes.ts";
import { type TextLayout } from "./text-layout.ts";
import type { Written } from "./text-print.ts";
import type { TextEntry, TextMessage } from "./text-tree.ts";
/** Changes to a text, collected while the text stays as it is, then applied at once. */
export declare class TextChanges {
    #private;
    readonly text: string;
    readonly layout: TextLayout;
    constructor(text: string, layout: TextLayout);
    replace({ start, end }: {
        readonly start: number;
        readonly end: number;
    }, text: string): void;
    insert(at: number, text: string): void;
    /** Takes out a stretch; when nothing is left of its lines, the lines too. */
    cut(start: number, end: number): void;
    /** Takes out a field; a message with the comments right above it. */
    remove(entry: TextEntry): void;
    /** Writes a field after another one of the same message, on a line of its own where the other ends its line. */
    insertAfter(within: TextMessage, anchor: TextEntry, written: Written): void;
    /** Writes a field before another one of the same message. */
    insertBefore(within: TextMessage, anchor: TextEntry, written: Written): void;
    /** Writes a field as the first of a message; into a file, as the last. */
    insertFirst(within: TextMessage, written: Written): void;
    /** All changes in order, none over another. */
    ordered(): TextChange[];
}
