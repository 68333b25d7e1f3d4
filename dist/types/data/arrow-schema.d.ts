import type { FlatTable } from "./flatbuffer.ts";
import type { PlainValue } from "./put-value.ts";
import type { RowShape } from "./row-shape.ts";
/** How the values of a field lie in the buffers of a batch. */
export type ArrowLayout = {
    readonly kind: "null";
} | {
    readonly kind: "bool";
} | {
    readonly kind: "number";
    readonly array: keyof typeof numberArrays;
    readonly meaning?: ((stored: never) => PlainValue) | undefined;
} | {
    readonly kind: "fixed";
    readonly width: number;
    readonly meaning?: ((stored: Uint8Array) => PlainValue) | undefined;
} | {
    readonly kind: "bytes";
    readonly wide: boolean;
} | {
    readonly kind: "view";
} | {
    readonly kind: "list";
    readonly wide: boolean;
    readonly item: ArrowField;
} | {
    readonly kind: "fixed-list";
    readonly length: number;
    readonly item: ArrowField;
} | {
    readonly kind: "struct";
    readonly fields: readonly ArrowField[];
};
/** The arrays of numbers by what they hold. */
export declare const numberArrays: {
    readonly int8: Int8ArrayConstructor;
    readonly uint8: Uint8ArrayConstructor;
    readonly int16: Int16ArrayConstructor;
    readonly uint16: Uint16ArrayConstructor;
    readonly int32: Int32ArrayConstructor;
    readonly uint32: Uint32ArrayConstructor;
    readonly int64: BigInt64ArrayConstructor;
    readonly uint64: BigUint64ArrayConstructor;
    readonly float32: Float32ArrayConstructor;
    readonly float64: Float64ArrayConstructor;
};
/** A field of the schema. */
export interface ArrowField {
    readonly name: string;
    readonly shape: RowShape;
    readonly layout: ArrowLayout;
    /** Its values are numbers into this dictionary. */
    readonly dictionary?: {
        readonly id: number;
        readonly index: ArrowLayout;
    } | undefined;
}
/** The fields of a Schema message. A type that cannot be read is a `UserError`. */
export declare function arrowFields(schema: FlatTable, file: string): ArrowField[];
