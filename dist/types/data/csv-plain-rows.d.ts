import { type ArrayRoom } from "./array-room.ts";
import type { IntColumn } from "./batch.ts";
/** Rows found, cell after cell, in arrays that are overwritten by the next call. */
interface PlainRows {
    readonly rows: number;
    /** Names what lies in the kernel's memory until the next call. */
    readonly scan: number;
    readonly starts: Int32Array;
    readonly ends: Int32Array;
    /** Index of the first byte behind the rows. */
    readonly end: number;
}
/** What is looked for: rows of `width` cells between two places. */
interface PlainScan {
    readonly start: number;
    readonly end: number;
    readonly width: number;
    readonly delimiter: number;
    /** Negative when cells are never quoted. */
    readonly quote: number;
}
/** The whole rows at the beginning of some bytes that are plain: as many cells as the header, none quoted, no NUL, no blank line. */
export declare function plainRows(bytes: Uint8Array, { start, end, width, delimiter, quote }: PlainScan): PlainRows | undefined;
/** Where a column stands in the rows of a scan. */
interface ScannedColumn {
    readonly scan: number | undefined;
    readonly column: number;
    readonly rows: number;
}
/**
 * A column of a scan's rows as integers, when each cell is empty or a plain integer that loses no zeros by that. Nothing
 * when a cell is something else, or another scan came between.
 */
export declare function integersOfScan(at: ScannedColumn, room?: ArrayRoom): IntColumn | undefined;
/** How many values such a column has. */
export declare function countIntegersOfScan(at: ScannedColumn): number | undefined;
export {};
