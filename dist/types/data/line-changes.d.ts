/** A stretch of a text that gives way to another text. */
export interface TextChange {
    readonly start: number;
    readonly end: number;
    readonly text: string;
}
/** Lines of a text that give way to others; each with its end of line. */
export interface LineChange {
    /** The first line removed, or the line before which lines are added; counted from 1. */
    readonly line: number;
    readonly removed: readonly string[];
    readonly added: readonly string[];
}
/** What changes to a text do to its lines. The changes are in order and do not overlap. */
export declare function lineChanges(text: string, changes: readonly TextChange[]): LineChange[];
/** The lines of a text, each with its end. */
export declare function linesOf(text: string): string[];
