import type { TextEntry, TextMessage } from "./text-tree.ts";
import type { Written } from "./text-print.ts";
/** How a file is laid out, so that what is added looks like what is there. */
export interface TextLayout {
    readonly newline: string;
    /** One step of indent. */
    readonly step: string;
    /** Names of fields whose messages the file mostly writes on one line. */
    readonly inline: ReadonlySet<string>;
}
/** The layout of a file: its line ends, its indent, and which messages it writes on one line. */
export declare function layoutOf(text: string, root: TextMessage): TextLayout;
/** A field on one line. */
export declare function inlineText({ name, literal, fields }: Written): string;
/** A value of a list in brackets, without the name of the field. */
export declare function bareText({ literal, fields }: Written): string;
/** The lines of a field, without ends of lines. */
export declare function layoutLines(written: Written, indent: string, layout: TextLayout): string[];
/** The beginning of the line that a place is in. */
export declare function lineStart(text: string, at: number): number;
/** The beginning of the next line; the end of the text when there is none. */
export declare function nextLine(text: string, at: number): number;
/** Whether nothing but blanks stands before a place on its line. */
export declare function beginsLine(text: string, at: number): boolean;
/** Whether nothing but blanks and a comment stands after a place on its line. */
export declare function endsLine(text: string, at: number): boolean;
/** The blanks that the line of a place begins with. */
export declare function indentAt(text: string, at: number): string;
/** Whether a line, given by its beginning, is there and holds nothing but blanks. */
export declare function isBlankLine(text: string, start: number): boolean;
/**
 * Where the comments begin that stand right above a message, with no empty line between: they are about it. A comment at the
 * very beginning of the file is about the file.
 */
export declare function aboveStart(text: string, entry: TextEntry): number;
