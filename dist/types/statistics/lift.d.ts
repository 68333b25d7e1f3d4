import type { Schema } from "../data/schema_pb.ts";
import type { Generator } from "./generator.ts";
import { type LiftCounts, type Tally, type Value } from "./lift-counts.ts";
/** How features are held against a label. */
export interface LiftOptions {
    /** The label: strings, or integers; any other numbers with `boundaries`. */
    readonly label: string;
    /** Cuts a numeric label into [−∞, b0), [b0, b1) … [bn, ∞]. */
    readonly boundaries?: readonly number[] | undefined;
    /** The features; default: those that hold categories by the schema, or strings where there is no schema. */
    readonly features?: readonly string[] | undefined;
    /** Only values in at least so many rows; default 0. */
    readonly minXCount?: number | undefined;
    /** Only the values with the largest lift of each label; with `bottomK` both. Default: all. */
    readonly topK?: number | undefined;
    readonly bottomK?: number | undefined;
    /** A feature with one number a row that says how much the row counts: lift is then given with weights too. */
    readonly weight?: string | undefined;
    /** How many different values of a feature are counted exactly; of more, the most frequent ones are kept. Default 5,000. */
    readonly maxValues?: number | undefined;
    /** How many different labels there may be; default 100. */
    readonly maxLabels?: number | undefined;
}
/** What is counted for lift. */
interface LiftState {
    all: Tally;
    /** In the order in which they appeared. */
    labels: Map<Value, Tally>;
    features: Map<string, LiftCounts>;
}
/**
 * Lift of every value of every categorical feature for every label: how many times more often the label occurs in rows with
 * the value than in all rows, P(y | x) / P(y). A row has a value or has it not, however often. Exact up to `maxValues`
 * different values of a feature; beyond, the rarest are dropped whenever there are twice as many, and the custom statistic
 * `lift_dropped` says how often a dropped value may have occurred at most. With weights P(y) is a share of the sum of weights
 * (TFDV divides by the number of rows, which makes a lift of independent values differ from 1).
 */
export declare function lift(options: LiftOptions, schema?: Schema): Generator<LiftState>;
export {};
