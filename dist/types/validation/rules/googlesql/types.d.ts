import { type DescEnum, type DescField, type DescMessage } from "@bufbuild/protobuf";
import type { ReflectMessage } from "@bufbuild/protobuf/reflect";
/** The type of an expression, as GoogleSQL types it: the types of protobuf's fields, arrays of them, and that of a bare NULL. */
export type SqlType = {
    readonly kind: "int" | "uint" | "double" | "float" | "string" | "bool" | "bytes" | "null";
} | {
    readonly kind: "enum";
    readonly of: DescEnum;
} | {
    readonly kind: "message";
    readonly of: DescMessage;
} | {
    readonly kind: "array";
    readonly of: SqlType;
};
/** A value: integers are bigints, floats and enums numbers. */
export type Value = null | boolean | bigint | number | string | Uint8Array | ReflectMessage | readonly Value[];
/** Why an expression cannot be computed over these data. */
export declare class EvaluationFault extends Error {
}
/** The name of a type in messages. */
export declare function typeName(type: SqlType): string;
/** Whether values of a type are numbers. */
export declare function isNumeric({ kind }: SqlType): boolean;
/** Whether values of a type are whole numbers. */
export declare function isWhole({ kind }: SqlType): boolean;
/** The type of a field. */
export declare function fieldType(field: DescField): SqlType;
/** The value of a field: its default where it is unset, NULL for a message that is. */
export declare function fieldValue(message: ReflectMessage, field: DescField): Value;
