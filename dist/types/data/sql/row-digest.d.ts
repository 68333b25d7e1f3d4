import type { SqlCell } from "./sql-source.ts";
/** A digest of rows, as hex. */
interface RowDigest {
    add(row: readonly SqlCell[]): void;
    finish(): string;
}
/**
 * Digests rows. Not ordered: the sum of the rows' SHA-256s modulo 2^256 and their number, so that the same rows in another order,
 * as a database may give them, are the same. Ordered: the SHA-256 of the rows' SHA-256s.
 */
export declare function rowDigest(ordered: boolean): RowDigest;
export {};
