import { type SqlType, type Value } from "./types.ts";
/** Looks for a regular expression in a text, in time that grows with both alone. */
export interface RegularExpressions {
    compile(pattern: string): {
        readonly groups: number;
        find(text: string): string | undefined;
    };
}
/** A function for arguments of certain types. */
interface SqlFunction {
    readonly type: SqlType;
    /** NULL comes of NULL unless the function takes it. */
    readonly takesNull?: boolean;
    of(values: readonly Value[]): Value;
}
type Given = {
    readonly types: readonly SqlType[];
    readonly at: number;
    readonly name: string;
};
/** A value as one of a type that its own has in common with others. */
export declare function converted(value: Value, { kind }: SqlType): Value;
/** A function by its name, for arguments of these types. */
export declare function functionOf(given: Given, expressions: RegularExpressions | undefined): SqlFunction;
/** What is computed over all rows of a query. */
export declare const aggregateNames: readonly string[];
/** An aggregate function over values of this type; NULLs are left out before. */
export declare function aggregateOf({ name, at }: Omit<Given, "types">, type: SqlType): {
    readonly type: SqlType;
    of(values: readonly Exclude<Value, null>[]): Value;
};
export {};
