import type { Column } from "../data/batch.ts";
/** What a column's accumulator takes: some rows of one feature. */
export interface Piece<C extends Column = Column> {
    readonly column: C;
    readonly rows: number;
}
/** Index of the first value of these rows. */
export declare function begin({ column }: Piece): number;
/** Index behind the last value of these rows. */
export declare function end({ column, rows }: Piece): number;
