import type { SourceColumn, SourceType } from "./source.ts";
/** What the values of a field are: values of one type, lists, or structs. Any of them may be null. */
export type RowShape = {
    readonly kind: "value";
    readonly type: Exclude<SourceType, "nested">;
} | {
    readonly kind: "list";
    readonly item: RowShape;
} | {
    readonly kind: "struct";
    readonly fields: readonly ShapeField[];
};
/** A field of a row or of a struct. */
export interface ShapeField {
    readonly name: string;
    readonly shape: RowShape;
}
/** The columns of rows: structs that stand alone are taken apart into columns `a.b`, lists of lists and of structs are nested. */
export declare function shapeColumns(fields: readonly ShapeField[], file: string): SourceColumn[];
/** A shape without the lists around it, and how many there are. */
export declare function unlisted(shape: RowShape): {
    readonly levels: number;
    readonly item: Exclude<RowShape, {
        kind: "list";
    }>;
};
