import type { Json } from "../core/json.ts";
import type { PlainValue } from "./put-value.ts";
import type { RowShape } from "./row-shape.ts";
/** How a value is stored. */
export type AvroType = {
    readonly kind: "null" | "boolean" | "long" | "float" | "double" | "bytes";
    readonly meaning?: ((stored: never) => PlainValue) | undefined;
} | {
    readonly kind: "fixed";
    readonly size: number;
    readonly meaning?: ((stored: never) => PlainValue) | undefined;
} | {
    readonly kind: "enum";
    readonly symbols: readonly Uint8Array[];
} | {
    readonly kind: "array" | "map";
    readonly item: AvroType;
} | {
    readonly kind: "record";
    readonly fields: readonly AvroField[];
} | {
    readonly kind: "union";
    readonly branches: readonly AvroType[];
};
/** A field of a record. */
export interface AvroField {
    readonly name: string;
    readonly type: AvroType;
    readonly shape: RowShape;
}
/** The fields of the record that a file holds, out of its schema. A schema that cannot be read is a `UserError`. */
export declare function avroFields(schema: Json, file: string): readonly AvroField[];
