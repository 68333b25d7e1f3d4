/** Which element of an array is taken: from 0 or from 1, an error or NULL beyond its end. */
export type Indexing = "OFFSET" | "SAFE_OFFSET" | "ORDINAL" | "SAFE_ORDINAL";
/** An expression as it is written; `at` is the character (from 1) of its first or its deciding token. */
export type Syntax = {
    readonly at: number;
} & ({
    readonly kind: "literal";
    readonly value: null | boolean | bigint | number | string;
} | {
    readonly kind: "name";
    readonly name: string;
} | {
    readonly kind: "field";
    readonly of: Syntax;
    readonly name: string;
} | {
    readonly kind: "index";
    readonly of: Syntax;
    readonly by: Indexing;
    readonly index: Syntax;
} | {
    readonly kind: "unary";
    readonly op: "NOT" | "-" | "+";
    readonly of: Syntax;
} | {
    readonly kind: "binary";
    readonly op: string;
    readonly left: Syntax;
    readonly right: Syntax;
} | {
    readonly kind: "is";
    readonly of: Syntax;
    readonly test: null | boolean;
    readonly negated: boolean;
} | {
    readonly kind: "between";
    readonly of: Syntax;
    readonly low: Syntax;
    readonly high: Syntax;
    readonly negated: boolean;
} | {
    readonly kind: "in";
    readonly of: Syntax;
    readonly among: readonly Syntax[] | {
        readonly array: Syntax;
    } | {
        readonly query: Query;
    };
    readonly negated: boolean;
} | {
    readonly kind: "case";
    readonly subject: Syntax | undefined;
    readonly whens: readonly (readonly [Syntax, Syntax])[];
    readonly otherwise: Syntax | undefined;
} | {
    readonly kind: "cast";
    readonly of: Syntax;
    readonly to: string;
    readonly safe: boolean;
} | {
    readonly kind: "call";
    readonly name: string;
    readonly args: readonly Syntax[];
    readonly distinct: boolean;
    readonly star: boolean;
} | {
    readonly kind: "array";
    readonly items: readonly Syntax[];
} | {
    readonly kind: "query";
    readonly as: "scalar" | "array" | "exists";
    readonly query: Query;
});
/** What a query reads: an array, by a name for its elements and perhaps one for their places. */
export interface FromItem {
    readonly array: Syntax;
    readonly alias: string | undefined;
    readonly offset: string | undefined;
    readonly on: Syntax | undefined;
}
/** A SELECT inside an expression. */
export interface Query {
    readonly at: number;
    readonly distinct: boolean;
    /** `undefined` for `*`. */
    readonly select: Syntax | undefined;
    readonly from: readonly FromItem[];
    readonly where: Syntax | undefined;
    readonly orderBy: readonly {
        readonly by: Syntax;
        readonly descending: boolean;
    }[];
    readonly limit: bigint | undefined;
}
