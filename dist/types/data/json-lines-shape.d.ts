import { type JsonField, type JsonTape } from "./json-lines-tape.ts";
import type { SourceColumn } from "./source.ts";
/** What the values of a field are, over all rows so far. */
interface Shape {
    /** Lists around the values; a lower bound while `holds` is undefined. */
    lists: number;
    /** What stands inside the lists; undefined while there were only nulls and empty lists. */
    holds: "values" | "objects" | undefined;
    /** Bits of the kinds of values there were. */
    kinds: number;
}
/** The field of a tape that `addShape` reads. */
type ShapeField = JsonField<Shape>;
/** The state of a field nothing is known of. */
export declare function newShape(): Shape;
/** Takes the line on the tape into the shapes of its fields. What does not fit to the lines before is a `UserError`. */
export declare function addShape(tape: JsonTape<Shape>): void;
/**
 * The columns of all rows: those of an object that stands alone are columns `a.b` of their own; lists of lists and lists of
 * objects are nested.
 */
export declare function columnsOf(file: string, root: ShapeField): SourceColumn[];
export {};
