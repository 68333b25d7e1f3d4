import type { Tracer } from "./tracer.ts";
import type { Dtype, OperationName } from "./graph.ts";

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
export class TracedExpression implements Expression {
  readonly tracer: Tracer;
  readonly node: number;

  constructor(tracer: Tracer, node: number) {
    this.tracer = tracer;
    this.node = node;
  }

  get dtype(): Dtype {
    return this.tracer.node(this.node).dtype;
  }

  #binary(op: OperationName, other: Operand): Expression {
    return new TracedExpression(this.tracer, this.tracer.binary(op, this.node, other));
  }

  #unary(op: OperationName): Expression {
    return new TracedExpression(this.tracer, this.tracer.unary(op, this.node));
  }

  add(other: Operand): Expression { return this.#binary("add", other); }
  sub(other: Operand): Expression { return this.#binary("sub", other); }
  mul(other: Operand): Expression { return this.#binary("mul", other); }
  div(other: Operand): Expression { return this.#binary("div", other); }
  mod(other: Operand): Expression { return this.#binary("mod", other); }
  pow(other: Operand): Expression { return this.#binary("pow", other); }
  minimum(other: Operand): Expression { return this.#binary("minimum", other); }
  maximum(other: Operand): Expression { return this.#binary("maximum", other); }
  clip(low: Operand, high: Operand): Expression { return this.maximum(low).minimum(high); }
  greater(other: Operand): Expression { return this.#binary("greater", other); }
  greaterEqual(other: Operand): Expression { return this.#binary("greaterEqual", other); }
  less(other: Operand): Expression { return this.#binary("less", other); }
  lessEqual(other: Operand): Expression { return this.#binary("lessEqual", other); }
  equal(other: Operand): Expression { return this.#binary("equal", other); }
  notEqual(other: Operand): Expression { return this.#binary("notEqual", other); }
  and(other: Operand): Expression { return this.#binary("and", other); }
  or(other: Operand): Expression { return this.#binary("or", other); }
  not(): Expression { return this.#unary("not"); }
  negate(): Expression { return this.#unary("negate"); }
  abs(): Expression { return this.#unary("abs"); }
  sign(): Expression { return this.#unary("sign"); }
  floor(): Expression { return this.#unary("floor"); }
  ceil(): Expression { return this.#unary("ceil"); }
  round(): Expression { return this.#unary("round"); }
  sqrt(): Expression { return this.#unary("sqrt"); }
  exp(): Expression { return this.#unary("exp"); }
  log(): Expression { return this.#unary("log"); }
  log1p(): Expression { return this.#unary("log1p"); }
  sigmoid(): Expression { return this.#unary("sigmoid"); }
  tanh(): Expression { return this.#unary("tanh"); }
  sin(): Expression { return this.#unary("sin"); }
  cos(): Expression { return this.#unary("cos"); }
  isNaN(): Expression { return this.#unary("isNaN"); }
  isMissing(): Expression { return this.#unary("isMissing"); }
  lower(): Expression { return this.#unary("lower"); }
  upper(): Expression { return this.#unary("upper"); }
  stringLength(): Expression { return this.#unary("stringLength"); }
  fillMissing(value: Operand): Expression { return this.#binary("fillMissing", value); }
  toFloat(): Expression { return new TracedExpression(this.tracer, this.tracer.cast(this.node, "float32")); }
  toInt(): Expression { return new TracedExpression(this.tracer, this.tracer.cast(this.node, "int64")); }

  /** `row.delay > 15` asks for a number now; there is none while the transform is being written down. */
  [Symbol.toPrimitive](): never {
    throw this.tracer.mistake("a feature is used as a plain number or text", "preprocess describes what happens to every row: write row.x.greater(15) for row.x > 15, row.x.add(row.y) for row.x + row.y, tft.where(condition, a, b) for a ? b : c");
  }
}
