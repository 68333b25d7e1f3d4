import { parse, type Expr, type ExprBinary, type ExprCall, type ExprRef } from "pgsql-ast-parser";
import { firstValue, valueCount, type Batch, type BytesColumn, type Column } from "../../data/batch.ts";

/** What a condition comes to in a row. `fault`: it cannot be computed there. */
export const truth = { no: 0, yes: 1, unknown: 2, fault: 3 } as const;

/** A condition computed over all rows of a batch at once, one byte of `truth` for each; undefined where only row by row gives the same. */
export type TruthVector = (batch: Batch) => Uint8Array | undefined;

/** States of single values: there is one, it is NULL, it cannot be computed. */
const known = 0, missing = 1, faulty = 2;

interface Numbers {
  readonly values: Float64Array | Float32Array;
  readonly states?: Uint8Array | undefined;
}
interface Texts {
  readonly column: BytesColumn | undefined;
  readonly states?: Uint8Array | undefined;
}
type NumberVector = (batch: Batch) => Numbers | undefined;

/**
 * A condition in columns where that gives what `compileExpression` gives: numbers compared and computed with numbers, texts with constants,
 * NULL, NOT, AND, OR. The text is one that `compileExpression` reads.
 */
export function truthVector(text: string): TruthVector | undefined {
  const [statement] = parse(`SELECT ${text}`);
  const expr = statement?.type === "select" ? statement.columns?.[0]?.expr : undefined;
  return expr && condition(expr);
}

function condition(expr: Expr): TruthVector | undefined {
  switch (expr.type) {
    case "boolean": return ({ length }) => new Uint8Array(length).fill(expr.value ? truth.yes : truth.no);
    case "unary": return unary(expr.op, expr.operand);
    case "binary": return binary(expr);
    case "ternary": {
      const [value, low, high] = [numbers(expr.value), numbers(expr.lo), numbers(expr.hi)];
      if (!value || !low || !high) return undefined;
      const negated = expr.op === "NOT BETWEEN";
      return (batch) => {
        const [v, l, h] = [value(batch), low(batch), high(batch)];
        if (!v || !l || !h) return undefined;
        return combined(compared(">=", v, l, batch.length), compared("<=", v, h, batch.length), negated ? notAnd : lazyAnd);
      };
    }
    case "ref": {
      const of = numbers(expr);
      return of && ((batch) => {
        const found = of(batch);
        return found && Uint8Array.from({ length: batch.length }, (_, i) => (found.states?.[i] === faulty ? truth.fault : found.states?.[i] === missing ? truth.unknown : found.values[i] !== 0 ? truth.yes : truth.no));
      });
    }
    default: return undefined;
  }
}

function unary(op: string, operand: Expr): TruthVector | undefined {
  if (op === "NOT") {
    const of = condition(operand);
    return of && ((batch) => of(batch)?.map((value) => (value < 2 ? 1 - value : value)));
  }
  if (op !== "IS NULL" && op !== "IS NOT NULL") return undefined;
  const states = statesOf(operand);
  const [whenNull, whenNot] = op === "IS NULL" ? [truth.yes, truth.no] : [truth.no, truth.yes];
  return states && ((batch) => {
    const found = states(batch);
    if (found === undefined) return undefined;
    return found === null ? new Uint8Array(batch.length).fill(whenNot) : found.map((state) => (state === known ? whenNot : state === missing ? whenNull : truth.fault));
  });
}

/** Which values are NULL; null where none is. */
function statesOf(expr: Expr): ((batch: Batch) => Uint8Array | null | undefined) | undefined {
  if (expr.type === "ref" && expr.name !== "*") {
    return (batch) => {
      const column = columnOf(batch, expr);
      return column === "absent" ? new Uint8Array(batch.length).fill(missing) : column && (column.rowOffsets ? countStates(column, batch.length) : null);
    };
  }
  const of = numbers(expr);
  return of && ((batch) => { const found = of(batch); return found && (found.states ?? null); });
}

const signs = new Set(["=", "!=", "<", "<=", ">", ">="]);

function binary(expr: ExprBinary): TruthVector | undefined {
  const { op, left, right } = expr;
  if (op === "AND" || op === "OR") {
    const [a, b] = [condition(left), condition(right)];
    return a && b && ((batch) => {
      const [x, y] = [a(batch), b(batch)];
      return x && y && combined(x, y, op === "AND" ? lazyAnd : lazyOr);
    });
  }
  if (op === "IN" || op === "NOT IN") return membership(left, right, op === "NOT IN");
  if (!signs.has(op)) return undefined;
  if ((op === "=" || op === "!=") && left.type === "ref" && right.type === "string") return textIn(left, [right.value], op === "!=");
  const [a, b] = [numbers(left), numbers(right)];
  return a && b && ((batch) => {
    const [x, y] = [a(batch), b(batch)];
    return x && y && compared(op, x, y, batch.length);
  });
}

// What two truths come to, as rows × 4: no, yes, unknown, fault. The second one is not computed where the first decides, so that its fault does not count.
const lazyAnd = Uint8Array.of(0, 0, 0, 0, 0, 1, 2, 3, 0, 2, 2, 3, 3, 3, 3, 3);
const lazyOr = Uint8Array.of(0, 1, 2, 3, 1, 1, 1, 1, 2, 1, 2, 3, 3, 3, 3, 3);
const notAnd = Uint8Array.of(1, 1, 1, 1, 1, 0, 2, 3, 1, 2, 2, 3, 3, 3, 3, 3);

function combined(x: Uint8Array, y: Uint8Array, table: Uint8Array): Uint8Array {
  const result = new Uint8Array(x.length);
  for (let i = 0; i < x.length; i++) result[i] = table[x[i]! * 4 + y[i]!]!;
  return result;
}

/** NaN is above all numbers and equal to itself, as `compileExpression` has it. */
function compared(op: string, { values: a, states: s }: Numbers, { values: b, states: t }: Numbers, length: number): Uint8Array {
  const result = new Uint8Array(length);
  switch (op) {
    case "=": for (let i = 0; i < length; i++) result[i] = a[i] === b[i] || (a[i] !== a[i] && b[i] !== b[i]) ? 1 : 0; break;
    case "!=": for (let i = 0; i < length; i++) result[i] = a[i] === b[i] || (a[i] !== a[i] && b[i] !== b[i]) ? 0 : 1; break;
    case "<": for (let i = 0; i < length; i++) result[i] = a[i]! < b[i]! || (b[i] !== b[i] && a[i] === a[i]) ? 1 : 0; break;
    case "<=": for (let i = 0; i < length; i++) result[i] = a[i]! <= b[i]! || b[i] !== b[i] ? 1 : 0; break;
    case ">": for (let i = 0; i < length; i++) result[i] = a[i]! > b[i]! || (a[i] !== a[i] && b[i] === b[i]) ? 1 : 0; break;
    default: for (let i = 0; i < length; i++) result[i] = a[i]! >= b[i]! || a[i] !== a[i] ? 1 : 0;
  }
  if (s || t) for (let i = 0; i < length; i++) { const state = Math.max(s?.[i] ?? 0, t?.[i] ?? 0); if (state !== known) result[i] = state === faulty ? truth.fault : truth.unknown; }
  return result;
}

function membership(left: Expr, right: Expr, negated: boolean): TruthVector | undefined {
  const items = right.type === "list" ? right.expressions : [right];
  if (left.type === "ref" && items.every((item) => item.type === "string")) return textIn(left, items.map((item) => (item as { readonly value: string }).value), negated);
  const wanted = items.map(constantOf);
  const of = numbers(left);
  if (!of || wanted.includes(undefined)) return undefined;
  const set = new Set(wanted);
  return (batch) => {
    const found = of(batch);
    if (!found) return undefined;
    const { values, states } = found;
    const result = new Uint8Array(batch.length);
    for (let i = 0; i < result.length; i++) result[i] = states?.[i] === faulty ? truth.fault : states?.[i] === missing ? truth.unknown : set.has(values[i]!) !== negated ? truth.yes : truth.no;
    return result;
  };
}

function constantOf(expr: Expr): number | undefined {
  if (expr.type === "unary" && expr.op === "-") { const value = constantOf(expr.operand); return value === undefined ? undefined : -value; }
  return (expr.type === "integer" && Number.isSafeInteger(expr.value)) || expr.type === "numeric" ? expr.value : undefined;
}

/** Whether a text is one of some constants, told by its bytes. */
function textIn(ref: ExprRef, wanted: readonly string[], negated: boolean): TruthVector | undefined {
  // Bytes that are no UTF-8 read as this character.
  if (wanted.some((text) => text.includes("\ufffd"))) return undefined;
  const bytes = wanted.map((text) => Buffer.from(text));
  const [hit, miss] = negated ? [truth.no, truth.yes] : [truth.yes, truth.no];
  return (batch) => {
    const found = texts(batch, ref);
    if (!found) return undefined;
    const result = new Uint8Array(batch.length);
    const { column, states } = found;
    for (let i = 0; i < result.length; i++) {
      if (!column || states?.[i]) result[i] = states?.[i] === faulty ? truth.fault : truth.unknown;
      else result[i] = isOneOf(column, firstValue(column, i), bytes) ? hit : miss;
    }
    return result;
  };
}

function isOneOf({ bytes, offsets }: BytesColumn, value: number, wanted: readonly Uint8Array[]): boolean {
  const [start, length] = [offsets[value]!, offsets[value + 1]! - offsets[value]!];
  next: for (const one of wanted) {
    if (one.length !== length) continue;
    for (let i = 0; i < length; i++) if (one[i] !== bytes[start + i]) continue next;
    return true;
  }
  return false;
}

function texts(batch: Batch, ref: ExprRef): Texts | undefined {
  const column = columnOf(batch, ref);
  if (column === "absent") return { column: undefined, states: undefined };
  if (column?.type !== "bytes") return undefined;
  return { column, states: column.rowOffsets ? countStates(column, batch.length) : undefined };
}

function numbers(expr: Expr): NumberVector | undefined {
  const constant = constantOf(expr);
  if (constant !== undefined) {
    let kept = new Float64Array(0);
    return ({ length }) => ({ values: kept.length === length ? kept : (kept = new Float64Array(length).fill(constant)) });
  }
  switch (expr.type) {
    case "ref": return expr.name === "*" ? undefined : (batch) => numberColumn(batch, expr);
    case "unary": return expr.op === "-" ? mapped(expr.operand, (value) => -value) : undefined;
    case "binary": return computed(expr);
    case "call": return called(expr);
    default: return undefined;
  }
}

function called({ function: { name }, args }: ExprCall): NumberVector | undefined {
  const of = { abs: Math.abs, floor: Math.floor, ceil: Math.ceil }[name.toLowerCase()];
  return of && args.length === 1 ? mapped(args[0]!, of) : undefined;
}

function mapped(operand: Expr, of: (value: number) => number): NumberVector | undefined {
  const inner = numbers(operand);
  return inner && ((batch) => {
    const found = inner(batch);
    if (!found) return undefined;
    const values = new Float64Array(batch.length);
    for (let i = 0; i < values.length; i++) values[i] = of(found.values[i]!);
    return { values, states: found.states };
  });
}

function computed({ op, left, right }: ExprBinary): NumberVector | undefined {
  if (!["+", "-", "*", "/", "%"].includes(op)) return undefined;
  const [a, b] = [numbers(left), numbers(right)];
  return a && b && ((batch) => {
    const [x, y] = [a(batch), b(batch)];
    if (!x || !y) return undefined;
    const values = new Float64Array(batch.length);
    const [l, r] = [x.values, y.values];
    switch (op) {
      case "+": for (let i = 0; i < values.length; i++) values[i] = l[i]! + r[i]!; break;
      case "-": for (let i = 0; i < values.length; i++) values[i] = l[i]! - r[i]!; break;
      case "*": for (let i = 0; i < values.length; i++) values[i] = l[i]! * r[i]!; break;
      case "/": for (let i = 0; i < values.length; i++) values[i] = l[i]! / r[i]!; break;
      default: for (let i = 0; i < values.length; i++) values[i] = l[i]! % r[i]!;
    }
    const states = statesOfBoth(x, y, op);
    return isPlain(op, values, { x, y, states }) ? { values, states } : undefined;
  });
}

/** Whether no result is out of range, too near to 0, or beyond 2^53, where whole numbers are computed exactly. */
function isPlain(op: string, values: Float64Array, { x, y, states }: { readonly x: Numbers; readonly y: Numbers; readonly states: Uint8Array | undefined }): boolean {
  const scales = op === "*" || op === "/";
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    const odd = value > Number.MAX_SAFE_INTEGER || value < -Number.MAX_SAFE_INTEGER || (scales && value === 0 && x.values[i] !== 0 && y.values[i] !== 0);
    if (odd && (states?.[i] ?? known) === known) return false;
  }
  return true;
}

function statesOfBoth(x: Numbers, y: Numbers, op: string): Uint8Array | undefined {
  const { length } = x.values;
  const divides = op === "/" || op === "%";
  if (!x.states && !y.states && !divides) return undefined;
  const states = new Uint8Array(length);
  for (let i = 0; i < length; i++) {
    const state = Math.max(x.states?.[i] ?? known, y.states?.[i] ?? known);
    states[i] = state === known && divides && y.values[i] === 0 && (op === "%" || x.values[i] === x.values[i]) ? faulty : state;
  }
  return states;
}

function numberColumn(batch: Batch, ref: ExprRef): Numbers | undefined {
  const column = columnOf(batch, ref);
  if (column === "absent") return { values: new Float64Array(batch.length), states: new Uint8Array(batch.length).fill(missing) };
  if (!column || column.type === "bytes" || column.type === "empty" || (column.type === "int" && column.wide)) return undefined;
  if (!column.rowOffsets) return { values: column.values };
  const values = new Float64Array(batch.length);
  const states = countStates(column, batch.length);
  for (let i = 0; i < values.length; i++) values[i] = column.values[firstValue(column, i)] ?? 0;
  return { values, states };
}

function countStates(column: Column, length: number): Uint8Array {
  const states = new Uint8Array(length);
  for (let i = 0; i < length; i++) { const count = valueCount(column, i); states[i] = count < 1 ? missing : count > 1 ? faulty : known; }
  return states;
}

/** The column of a name, or of its only one that differs in case alone; undefined where that is not clear. */
function columnOf({ columns }: Batch, { name }: ExprRef): Column | "absent" | undefined {
  const exact = columns.get(name);
  const alike = exact ? [exact] : [...columns].flatMap(([own, column]) => (own.toLowerCase() === name.toLowerCase() ? [column] : []));
  if (alike.length === 0 || (alike.length === 1 && alike[0]!.type === "empty")) return "absent";
  return alike.length === 1 ? alike[0] : undefined;
}
