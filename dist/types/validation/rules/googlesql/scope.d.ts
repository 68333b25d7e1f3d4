import type { RegularExpressions } from "./functions.ts";
import { type SqlType, type Value } from "./types.ts";
/** What an expression is computed over: a value for each name in scope, and the rows of the query around it. */
export interface Frame {
    readonly slots: Value[];
    readonly groups: (readonly (readonly Value[])[])[];
    /** Rows that may still be looked at, or computed over. */
    left: number;
    /** When computing ends at the latest, in milliseconds of `performance.now`. */
    readonly until: number;
}
/** Counts a row. Refuses to go on without end: rules may be a stranger's. */
export declare function step(frame: Frame): void;
/** An expression whose type is known. */
export interface Typed {
    readonly type: SqlType;
    run(frame: Frame): Value;
}
/** A name that stands for a value. */
export interface Bound {
    readonly name: string;
    readonly type: SqlType;
    readonly slot: number;
    /** Fields of its message can be named alone. */
    readonly open: boolean;
}
/** What is known where an expression stands. */
export interface Scope {
    /** Innermost last. */
    readonly names: readonly Bound[];
    /** Counts slots, over all scopes of an expression. */
    readonly slots: {
        count: number;
        groups: number;
    };
    /** Set in the SELECT of a query: aggregates are computed over the rows of this group. */
    readonly group?: {
        readonly id: number;
        readonly found: {
            any: boolean;
        };
    } | undefined;
    readonly expressions: RegularExpressions | undefined;
}
/** Refuses what is neither true nor false. */
export declare function needBool({ type }: Typed, at: number): void;
