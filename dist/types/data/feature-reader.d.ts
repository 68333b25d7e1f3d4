import type { ColumnBuilder, ValueType } from "./column-builder.ts";
/** What takes a feature's values: of a kind that is opened first. */
export type FeatureSink = Pick<ColumnBuilder, "name" | "type" | "accepts" | "open" | "addInteger" | "addWords" | "addFloatBytes" | "addBytes">;
/** A record that is not what the wire format allows. */
export declare class Malformed extends Error {
}
/** Reads the wire format of a record, and tf.Example's `Feature` messages into builders. */
export declare abstract class FeatureReader {
    protected bytes: Uint8Array;
    protected at: number;
    /** The error of a feature that has another kind than earlier ones. */
    protected abstract conflict(builder: FeatureSink, kind: ValueType): Error;
    /** Reads the fields of a message whose only field is 1: `Example`, `Features`, `FeatureLists` and `FeatureList`. */
    protected message(end: number, read: (end: number) => void, wanted?: number): void;
    /** A message given in pieces is the message of the pieces put together. */
    protected joinedFeature(builder: FeatureSink, row: number, joined: Uint8Array): void;
    /** The kind that comes last wins; lists of one kind that follow each other are joined. */
    protected feature(builder: FeatureSink, row: number, end: number): void;
    private list;
    private packedFloats;
    private integer;
    protected mustBeAt(end: number): void;
    protected varint(): number;
    protected lengthEnd(limit: number): number;
    protected skip(tag: number, end: number, depth?: number): void;
}
