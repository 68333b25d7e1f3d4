import { EvaluationFault, isNumeric, isWhole, typeName, type SqlType, type Value } from "./types.ts";
import { ExpressionMistake } from "./tokens.ts";

const bounds = { int: [-(1n << 63n), (1n << 63n) - 1n], uint: [0n, (1n << 64n) - 1n] } as const;

/** A whole number within the 64 bits of its type. */
export function withinBits(value: bigint, kind: "int" | "uint"): bigint {
  const [least, most] = bounds[kind];
  if (value < least || value > most) throw new EvaluationFault(`${value} is beyond 64 bits`);
  return value;
}

/** A float that is not too large. */
export function finite(result: number, ...operands: readonly number[]): number {
  if (!Number.isFinite(result) && operands.every(Number.isFinite)) throw new EvaluationFault(`it is beyond the largest number (of ${operands.join(" and ")})`);
  return result;
}

/** Arithmetic of two types: the type of the result, and how it is computed. */
export function arithmetic(op: "+" | "-" | "*" | "/", [left, right]: readonly [SqlType, SqlType], at: number): { readonly type: SqlType; of(a: Value, b: Value): Value } {
  if (!isNumeric(left) || !isNumeric(right)) throw new ExpressionMistake(`${op} takes numbers, not ${typeName(left)} and ${typeName(right)}`, at);
  if (op === "/") {
    return { type: { kind: "double" }, of: strict((a, b) => {
      if (Number(b) === 0) throw new EvaluationFault(`it divides by zero: ${a} / ${b}`);
      return finite(Number(a) / Number(b), Number(a), Number(b));
    }) };
  }
  if (isWhole(left) && isWhole(right)) {
    const kind = op !== "-" && (left.kind === "uint" || right.kind === "uint") ? "uint" : "int";
    const compute = { "+": (a: bigint, b: bigint) => a + b, "-": (a: bigint, b: bigint) => a - b, "*": (a: bigint, b: bigint) => a * b }[op];
    return { type: { kind }, of: strict((a, b) => withinBits(compute(a as bigint, b as bigint), kind)) };
  }
  const compute = { "+": (a: number, b: number) => a + b, "-": (a: number, b: number) => a - b, "*": (a: number, b: number) => a * b }[op];
  return { type: { kind: "double" }, of: strict((a, b) => finite(compute(Number(a), Number(b)), Number(a), Number(b))) };
}

/** What is NULL when one of its operands is. */
export function strict(of: (a: Exclude<Value, null>, b: Exclude<Value, null>) => Value): (a: Value, b: Value) => Value {
  return (a, b) => (a === null || b === null ? null : of(a, b));
}

/** The type both of two expressions can be compared or given out as. */
export function commonType(a: SqlType, b: SqlType, at: number): SqlType {
  if (b.kind === "null") return a;
  if (a.kind === "null") return b;
  if (isNumeric(a) && isNumeric(b)) {
    if (a.kind === b.kind) return a;
    return isWhole(a) && isWhole(b) ? { kind: "int" } : { kind: "double" };
  }
  if (a.kind === b.kind && (a.kind !== "enum" || a.of === (b as typeof a).of) && (a.kind !== "array" || commonType(a.of, (b as typeof a).of, at))) return a;
  throw new ExpressionMistake(`${typeName(a)} and ${typeName(b)} are of two kinds`, at);
}

/** Refuses what has no order or equality. */
export function checkComparable(type: SqlType, at: number): void {
  if (type.kind === "message" || type.kind === "array") throw new ExpressionMistake(`${typeName(type)} cannot be compared`, at, type.kind === "message" ? "compare one of its fields" : "EXISTS(SELECT 1 FROM UNNEST(…) x WHERE …) looks into an array");
}

/** How two values of one type (or two numbers) compare: below, equal, above; `undefined` when one is no number. */
export function orderOf(a: Exclude<Value, null>, b: Exclude<Value, null>): number | undefined {
  if (typeof a === "string" && typeof b === "string") return Buffer.compare(Buffer.from(a), Buffer.from(b));
  if (a instanceof Uint8Array && b instanceof Uint8Array) return Buffer.compare(a, b);
  const [x, y] = [typeof a === "boolean" ? Number(a) : (a as number | bigint), typeof b === "boolean" ? Number(b) : (b as number | bigint)];
  return x < y ? -1 : x > y ? 1 : x == y ? 0 : undefined;
}

/** Order for sorting: NULL first, then NaN. */
export function sortOrder(a: Value, b: Value): number {
  if (a === null || b === null) return Number(b === null) - Number(a === null);
  return orderOf(a, b) ?? Number(Number.isNaN(b)) - Number(Number.isNaN(a));
}

const tests: Readonly<Record<string, (order: number) => boolean>> = {
  "=": (order) => order === 0, "<": (order) => order < 0, "<=": (order) => order <= 0, ">": (order) => order > 0, ">=": (order) => order >= 0,
};

/** Whether this is a comparison. */
export function isComparison(op: string): boolean {
  return op === "!=" || Object.hasOwn(tests, op);
}

/** A comparison with SQL's NULL; NaN is unequal to all, and neither below nor above. */
export function compared(op: string, a: Value, b: Value): boolean | null {
  if (a === null || b === null) return null;
  const order = orderOf(a, b);
  if (op === "!=") return order !== 0;
  return order !== undefined && tests[op]!(order);
}

/** AND with SQL's NULL. */
export function and(a: Value, b: Value): boolean | null {
  return a === false || b === false ? false : a === null || b === null ? null : true;
}

/** OR with SQL's NULL. */
export function or(a: Value, b: Value): boolean | null {
  return a === true || b === true ? true : a === null || b === null ? null : false;
}

/** NOT with SQL's NULL. */
export function not(a: Value): boolean | null {
  return a === null ? null : a === false;
}
