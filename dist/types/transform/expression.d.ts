import type { Tracer } from "./tracer.ts";
import type { Dtype } from "./graph.ts";
/** What may stand where an expression is expected: literals are turned into constants. */
export type Operand = Expression | number | string | boolean;
/**
 * A value of every row, said and not yet computed: a feature, or something made of features.
 *
 * Numbers: whole ones stay `int64` under `add`, `sub`, `mul`, `minimum`, `maximum`, `mod`; with a fraction on either side, and
 * after `div`, `log` and the like, they are `float32`. Comparisons give booleans, which count as 0 and 1 in arithmetic.
 * An operation on a missing value gives a missing value; only `isMissing`, `fillMissing`, `oneHot` and `concat` end that.
 */
export interface Expression {
    readonly dtype: Dtype;
    add(other: Operand): Expression;
    sub(other: Operand): Expression;
    mul(other: Operand): Expression;
    /** Always `float32`; division by zero gives an infinity or NaN. */
    div(other: Operand): Expression;
    /** Remainder with the sign of the divisor, as Python's `%`. */
    mod(other: Operand): Expression;
    pow(other: Operand): Expression;
    minimum(other: Operand): Expression;
    maximum(other: Operand): Expression;
    /** At least `low`, at most `high`. */
    clip(low: Operand, high: Operand): Expression;
    greater(other: Operand): Expression;
    greaterEqual(other: Operand): Expression;
    less(other: Operand): Expression;
    lessEqual(other: Operand): Expression;
    /** Also for text: equal bytes. */
    equal(other: Operand): Expression;
    notEqual(other: Operand): Expression;
    and(other: Operand): Expression;
    or(other: Operand): Expression;
    not(): Expression;
    negate(): Expression;
    abs(): Expression;
    sign(): Expression;
    floor(): Expression;
    ceil(): Expression;
    /** To the nearest whole number, halves to the even one. */
    round(): Expression;
    sqrt(): Expression;
    exp(): Expression;
    /** Natural logarithm. */
    log(): Expression;
    log1p(): Expression;
    sigmoid(): Expression;
    tanh(): Expression;
    sin(): Expression;
    cos(): Expression;
    isNaN(): Expression;
    isMissing(): Expression;
    /** `value` where this is missing. */
    fillMissing(value: Operand): Expression;
    toFloat(): Expression;
    /** Cuts fractions off; NaN becomes 0. */
    toInt(): Expression;
    /** ASCII letters in lower case. */
    lower(): Expression;
    /** ASCII letters in upper case. */
    upper(): Expression;
    /** Number of characters (Unicode code points). */
    stringLength(): Expression;
}
/** The expression behind every `row.feature`: a node of the graph that is being written. */
export declare class TracedExpression implements Expression {
    #private;
    readonly tracer: Tracer;
    readonly node: number;
    constructor(tracer: Tracer, node: number);
    get dtype(): Dtype;
    add(other: Operand): Expression;
    sub(other: Operand): Expression;
    mul(other: Operand): Expression;
    div(other: Operand): Expression;
    mod(other: Operand): Expression;
    pow(other: Operand): Expression;
    minimum(other: Operand): Expression;
    maximum(other: Operand): Expression;
    clip(low: Operand, high: Operand): Expression;
    greater(other: Operand): Expression;
    greaterEqual(other: Operand): Expression;
    less(other: Operand): Expression;
    lessEqual(other: Operand): Expression;
    equal(other: Operand): Expression;
    notEqual(other: Operand): Expression;
    and(other: Operand): Expression;
    or(other: Operand): Expression;
    not(): Expression;
    negate(): Expression;
    abs(): Expression;
    sign(): Expression;
    floor(): Expression;
    ceil(): Expression;
    round(): Expression;
    sqrt(): Expression;
    exp(): Expression;
    log(): Expression;
    log1p(): Expression;
    sigmoid(): Expression;
    tanh(): Expression;
    sin(): Expression;
    cos(): Expression;
    isNaN(): Expression;
    isMissing(): Expression;
    lower(): Expression;
    upper(): Expression;
    stringLength(): Expression;
    fillMissing(value: Operand): Expression;
    toFloat(): Expression;
    toInt(): Expression;
    /** `row.delay > 15` asks for a number now; there is none while the transform is being written down. */
    [Symbol.toPrimitive](): never;
}
