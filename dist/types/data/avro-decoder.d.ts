import type { AvroType } from "./avro-schema.ts";
import type { ShapeValue } from "./shape-columns.ts";
/** Reads stored values one after the other. Damaged bytes are a RangeError. */
export declare class AvroDecoder {
    at: number;
    private items;
    private readonly bytes;
    private readonly view;
    constructor(bytes: Uint8Array);
    get atEnd(): boolean;
    value(type: AvroType): ShapeValue;
    /** Arrays and maps come in blocks with their counts; a negative one has the size of the block behind it. */
    private blocks;
    private count;
    /** A whole number, as `number` where that is exact. */
    long(): number | bigint;
    private length;
    private byte;
    private skip;
    private piece;
}
