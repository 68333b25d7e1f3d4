import type { CsvDialect } from "../data/csv-dialect.ts";
import type { SerializedExamples } from "../validation/skew/example-skew.ts";
interface Pairing {
    readonly dialect: CsvDialect;
    /** Features that are not compared, so that it does not matter what they are. */
    readonly leftOut: (name: string) => boolean;
    /** Features that must be on both sides. */
    readonly needed: readonly string[];
    /** Features that must be on one side at least. */
    readonly named: readonly string[];
}
/**
 * The rows of two data sets as tf.Examples that can be compared. A column has one type in both: what one file says in whole numbers and
 * the other with decimals are floats. TFRecords have the types they are stored with.
 */
export declare function pairedRows(before: string, now: string, { dialect, leftOut, needed, named }: Pairing): Promise<readonly [SerializedExamples, SerializedExamples]>;
export {};
