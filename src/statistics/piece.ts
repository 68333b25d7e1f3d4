import type { Column } from "../data/batch.ts";

/** What a column's accumulator takes: some rows of one feature. */
export interface Piece<C extends Column = Column> {
  readonly column: C;
  readonly rows: number;
}

/** Index of the first value of these rows. */
export function begin({ column }: Piece): number {
  return column.rowOffsets ? column.rowOffsets[0]! : 0;
}

/** Index behind the last value of these rows. */
export function end({ column, rows }: Piece): number {
  if (column.type === "empty") return begin({ column, rows });
  return column.rowOffsets ? column.rowOffsets[rows]! : rows;
}
