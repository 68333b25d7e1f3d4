import type { Mistake, Place } from "../core/error.ts";
/** The text of one line of a file (`place.line`, counted from 1), when the caller can read it. */
export type ReadLine = (place: Place) => string | undefined;
/** Wraps text in a terminal colour, or leaves it alone. */
export type Paint = (style: "bold" | "dim" | "red" | "green" | "yellow" | "blue", text: string) => string;
/** Colours for a terminal that has them; `NO_COLOR` is the caller's to read. */
export declare function painter(colour: boolean): Paint;
/**
 * One mistake as lines of a terminal: place and message, the source line with a squiggle below the fault, and what would be right.
 * Without the line, the hint stands alone.
 */
export declare function mistakeLines(mistake: Mistake, readLine: ReadLine, paint: Paint): readonly string[];
