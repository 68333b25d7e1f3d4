import { parse, type Expr, type ExprCall, type ExprRef, type PGNode } from "pgsql-ast-parser";
import { UserError } from "../core/error.ts";
import { firstValue, textAt, valueCount, type Batch } from "./batch.ts";
import { arithmetic, integer, negated } from "./row-arithmetic.ts";
import { callFunction, castTo, datePart, isCastType, isDatePart } from "./row-functions.ts";
import { bounded, inCase, likePattern } from "./row-texts.ts";
import { ExpressionFault, numberOf, orderOf, textOf, truthOf, type SqlScalar } from "./row-value.ts";

/** What an expression comes to in a row; `null` is SQL's NULL, a fault says why it cannot be computed there. */
type RowValue = SqlScalar | ExpressionFault;

/** An SQL expression over the features of a row, ready to be computed. */
export interface RowExpression {
  /** Its alias (`… AS name`), else its text. */
  readonly name: string;
  readonly text: string;
  /** Columns it names, as they are written. */
  readonly features: readonly string[];
  /** The value in a row of this batch. A missing value is NULL, a feature that the batch lacks is missing. */
  evaluate(batch: Batch): (row: number) => RowValue;
}

/** A value in a row of the batch it was bound to; throws an `ExpressionFault` where there is none. */
type Evaluate = (row: number) => SqlScalar;
type Bind = (batch: Batch) => Evaluate;

const prefix = "SELECT ";
const longest = 10_000;
const deepest = 1000;

/**
 * Compiles an SQL expression once, in PostgreSQL's grammar, with SQL's three-valued logic. A feature with one value is that value,
 * one without is NULL; with several it cannot be computed. A mistake in the expression is a `UserError` with its place.
 *
 * Values are what PostgreSQL 15 has for `bigint`, `float8`, `text` (locale C.UTF-8: texts in the order of code points) and `boolean`:
 * whole numbers are exact within 64 bits, NaN is equal to itself and above all numbers, and what is out of range, divides by zero or
 * is not defined cannot be computed. Where a number stands for a truth it is true unless it is 0. Differences, all of them on purpose:
 * numbers are of one kind, so that `/` divides as floats, decimals are floats, a whole float is computed and written as an integer, and
 * whole numbers below 2^53 whose result 64 bits do not hold give a float; numbers go into `||` and functions of texts, texts that read
 * as numbers into arithmetic; `round(x)` rounds halves to the even one, as PostgreSQL does for floats but not for decimals; dates and
 * times are texts in ISO 8601; `char` is `text`; letters whose other case is several letters keep their case; a `\` that ends a LIKE pattern is itself.
 */
export function compileExpression(text: string): RowExpression {
  if (text.length > longest) throw new UserError(`an expression has ${text.length} characters, more than the ${longest} that are read`);
  const { expr, alias } = parsed(text);
  const features = new Set<string>();
  const bind = compile(expr, { text, features, depth: 0 });
  return {
    name: alias ?? text,
    text,
    features: [...features],
    evaluate(batch) {
      const evaluate = bind(batch);
      return (row) => {
        try {
          return evaluate(row);
        } catch (error) {
          if (error instanceof ExpressionFault) return error;
          throw error;
        }
      };
    },
  };
}

function parsed(text: string): { readonly expr: Expr; readonly alias: string | undefined } {
  let statements: ReturnType<typeof parse>;
  try {
    statements = parse(`${prefix}${text}`, { locationTracking: true });
  } catch (cause) {
    const token = (cause as { readonly token?: { readonly value?: unknown; readonly offset?: unknown } }).token;
    const at = typeof token?.offset === "number" ? token.offset - prefix.length + 1 : undefined;
    const what = at === undefined ? "it ends too early" : `at character ${at}, ${JSON.stringify(String(token?.value ?? "").slice(0, 40))} does not fit`;
    throw mistake(text, what, cause);
  }
  const [statement, ...more] = statements;
  if (!statement || more.length > 0 || statement.type !== "select") throw mistake(text, "it is more than one expression");
  const { columns = [], from, where, groupBy, having, orderBy, limit, distinct, for: lock, skip } = statement;
  const [column, ...others] = columns ?? [];
  if (distinct) throw mistake(text, "at character 1, DISTINCT is not supported");
  if (!column || others.length > 0 || from || where || groupBy || having || orderBy || limit || lock || skip) throw mistake(text, "it is more than one expression");
  return { expr: column.expr, alias: column.alias?.name };
}

function mistake(text: string, what: string, cause?: unknown): UserError {
  const shown = text.length > 120 ? `${text.slice(0, 120)}…` : text;
  return new UserError(`the expression ${JSON.stringify(shown)} cannot be read: ${what}`, { hint: "for instance: distance > 0 AND air_time < 24 * 60", ...(cause === undefined ? {} : { cause }) });
}

/** A mistake at the place of a part of the expression. */
function mistakeAt(text: string, part: PGNode, what: string): UserError {
  const start = part._location?.start;
  return mistake(text, start === undefined || start < prefix.length ? what : `at character ${start - prefix.length + 1}, ${what}`);
}

interface Compiling {
  readonly text: string;
  readonly features: Set<string>;
  readonly depth: number;
}

function compile(expr: Expr, given: Compiling): Bind {
  if (given.depth > deepest) throw mistake(given.text, `it is nested deeper than ${deepest} levels`);
  const within = { ...given, depth: given.depth + 1 };
  const inner = (child: Expr): Bind => compile(child, within);
  switch (expr.type) {
    case "integer":
      if (!Number.isSafeInteger(expr.value)) throw mistake(given.text, `the integer ${expr.value} is beyond 2^53, where it would not be exact`);
      return constant(expr.value);
    case "numeric":
    case "string":
    case "boolean": return constant(expr.value);
    case "null": return constant(null);
    case "ref": return reference(expr, given);
    case "unary": return unary(expr.op, inner(expr.operand), given);
    case "binary": return binary(expr.op, expr, { given, inner });
    case "ternary": {
      const [value, low, high] = [inner(expr.value), inner(expr.lo), inner(expr.hi)];
      return between(value, low, high, expr.op === "NOT BETWEEN");
    }
    case "case": return caseOf(expr, inner);
    case "cast": {
      const to = "name" in expr.to ? expr.to.name : "array";
      if (!isCastType(to)) throw mistakeAt(given.text, expr, `there is no CAST to ${to}`);
      if ("config" in expr.to && expr.to.config?.length) throw mistakeAt(given.text, expr, `a CAST to ${to} takes no length`);
      return map(inner(expr.operand), (value) => castTo(value, to));
    }
    case "extract":
      if (!isDatePart(expr.field.name)) throw mistake(given.text, `there is no part ${expr.field.name} of a time`);
      return map(inner(expr.from), (value) => datePart(expr.field.name, value));
    case "substring": return call("substring", [expr.value, ...(expr.from ? [expr.from] : []), ...(expr.for ? [expr.for] : [])], { given, inner });
    case "call": return call(plainCall(expr, given), expr.args, { given, inner });
    default: throw mistakeAt(given.text, expr, `${expr.type} is not supported`);
  }
}

interface Inside {
  readonly given: Compiling;
  readonly inner: (expr: Expr) => Bind;
}

function constant(value: SqlScalar): Bind {
  return () => () => value;
}

function map(bind: Bind, of: (value: SqlScalar) => SqlScalar): Bind {
  return (batch) => {
    const evaluate = bind(batch);
    return (row) => of(evaluate(row));
  };
}

function withTwo(left: Bind, right: Bind, of: (a: SqlScalar, b: SqlScalar) => SqlScalar): Bind {
  return (batch) => {
    const [a, b] = [left(batch), right(batch)];
    return (row) => of(a(row), b(row));
  };
}

/** Whether a value is at least the one and at most the other; below the first, the second is not computed. */
function between(value: Bind, low: Bind, high: Bind, negated: boolean): Bind {
  return (batch) => {
    const [of, least, most] = [value(batch), low(batch), high(batch)];
    return (row) => {
      const found = of(row);
      const above = compared(found, least(row), (order) => order >= 0);
      const within = above === false ? false : and(above, compared(found, most(row), (order) => order <= 0));
      return negated ? not(within) : within;
    };
  };
}

/** A feature by its name, or by its only name that differs in case alone. */
function reference(ref: ExprRef, { features, text }: Compiling): Bind {
  const { name, table } = ref;
  if (name === "*") throw mistakeAt(text, ref, "* is not supported");
  if (table) throw mistakeAt(text, ref, `a feature is of no table; the feature of this name is "${table.name}.${name}" in double quotes`);
  features.add(name);
  return ({ columns }) => {
    const alike = columns.has(name) ? [name] : [...columns.keys()].filter((known) => known.toLowerCase() === name.toLowerCase());
    const column = alike.length === 1 ? columns.get(alike[0]!) : undefined;
    // A batch may lack a feature that is missing in all of its rows.
    if (!column && alike.length === 0) return () => null;
    if (!column) throw new UserError(`the expression ${JSON.stringify(text.slice(0, 120))} names the feature ${JSON.stringify(name)}, which may be ${alike.join(" or ")}`, { hint: 'put the name in double quotes: "Name"' });
    if (column.type === "empty") return () => null;
    const several = (count: number) => new ExpressionFault(`${name} has ${count} values`);
    if (column.type === "bytes") return (row) => { const count = valueCount(column, row); if (count > 1) throw several(count); return count < 1 ? null : textAt(column, firstValue(column, row)); };
    const { values, rowOffsets } = column;
    const wide = column.type === "int" ? column.wide : undefined;
    if (!rowOffsets && !wide) return (row) => values[row]!;
    return (row) => {
      const count = valueCount(column, row);
      if (count > 1) throw several(count);
      const at = firstValue(column, row);
      return count < 1 ? null : (wide ? integer(wide[at]!) : values[at]!);
    };
  };
}

/** The first feature of an expression that is none of these names, upper and lower case apart or not. */
export function unknownFeature({ features }: RowExpression, names: readonly string[]): string | undefined {
  const known = new Set(names.flatMap((name) => [name, name.toLowerCase()]));
  return features.find((name) => !known.has(name) && !known.has(name.toLowerCase()));
}

function unary(op: string, operand: Bind, { text }: Compiling): Bind {
  switch (op) {
    case "NOT": return map(operand, not);
    case "-": return map(operand, (value) => (value === null ? null : negated(value)));
    case "+": return map(operand, (value) => (value === null ? null : typeof value === "bigint" ? value : numberOf(value)));
    case "IS NULL": return map(operand, (value) => value === null);
    case "IS NOT NULL": return map(operand, (value) => value !== null);
    case "IS TRUE": return map(operand, (value) => truthOf(value) === true);
    case "IS NOT TRUE": return map(operand, (value) => truthOf(value) !== true);
    case "IS FALSE": return map(operand, (value) => truthOf(value) === false);
    case "IS NOT FALSE": return map(operand, (value) => truthOf(value) !== false);
    default: throw mistake(text, `${op} is not supported`);
  }
}

const comparisons: Readonly<Record<string, (order: number) => boolean>> = {
  "=": (order) => order === 0, "!=": (order) => order !== 0, "<": (order) => order < 0, "<=": (order) => order <= 0, ">": (order) => order > 0, ">=": (order) => order >= 0,
};

function binary(op: string, { left, right }: { readonly left: Expr; readonly right: Expr }, { given, inner }: Inside): Bind {
  if (op === "IN" || op === "NOT IN") return membership(inner(left), listOf(right, given), { negated: op === "NOT IN", inner });
  const [a, b] = [inner(left), inner(right)];
  const compare = comparisons[op];
  if (compare) return withTwo(a, b, (x, y) => compared(x, y, compare));
  const compute = arithmetic[op];
  if (compute) return withTwo(a, b, (x, y) => (x === null || y === null ? null : compute(x, y)));
  switch (op) {
    case "AND": return (batch) => { const [x, y] = [a(batch), b(batch)]; return (row) => { const first = truthOf(x(row)); return first === false ? false : and(first, truthOf(y(row))); }; };
    case "OR": return (batch) => { const [x, y] = [a(batch), b(batch)]; return (row) => { const first = truthOf(x(row)); return first === true ? true : or(first, truthOf(y(row))); }; };
    case "||": return withTwo(a, b, (x, y) => (x === null || y === null ? null : bounded(textOf(x) + textOf(y))));
    case "LIKE":
    case "NOT LIKE":
    case "ILIKE":
    case "NOT ILIKE": return like(op, a, right.type === "string" ? right.value : b);
    default: throw mistake(given.text, `${op} is not supported`);
  }
}

/** LIKE and its kin; a pattern that is a constant is read once. */
function like(op: string, value: Bind, pattern: string | Bind): Bind {
  const fold = (of: SqlScalar): string => (op.includes("ILIKE") ? inCase(textOf(of), "toLowerCase") : textOf(of));
  const wanted = !op.startsWith("NOT");
  if (typeof pattern === "string") {
    const fits = likePattern(fold(pattern));
    return map(value, (x) => (x === null ? null : fits(fold(x)) === wanted));
  }
  return withTwo(value, pattern, (x, y) => (x === null || y === null ? null : likePattern(fold(y))(fold(x)) === wanted));
}

function listOf(expr: Expr, { text }: Compiling): readonly Expr[] {
  if (expr.type === "list") return expr.expressions;
  if (expr.type === "select" || expr.type === "union" || expr.type === "union all" || expr.type === "with") throw mistake(text, "IN takes a list");
  return [expr];
}

function membership(value: Bind, list: readonly Expr[], { negated, inner }: { readonly negated: boolean; readonly inner: (expr: Expr) => Bind }): Bind {
  const binds = list.map(inner);
  const constants = constantsOf(list);
  return (batch) => {
    const [of, items] = [value(batch), binds.map((item) => item(batch))];
    return (row) => {
      const found = of(row);
      if (constants && typeof found === constants.kind) return constants.values.has(found as string | number) ? !negated : constants.withNull ? null : negated;
      const member = items.reduce<SqlScalar>((known, item) => (known === true ? true : or(known, compared(found, item(row), (order) => order === 0))), false);
      return negated ? not(member) : member;
    };
  };
}

/** The values of a list that has texts alone or numbers alone, NULL apart. */
function constantsOf(list: readonly Expr[]): { readonly kind: string; readonly withNull: boolean; readonly values: ReadonlySet<string | number> } | undefined {
  const values = list.flatMap((item) => (item.type === "string" || item.type === "integer" || item.type === "numeric" ? [item.value] : []));
  const kind = typeof values[0];
  const withNull = list.some((item) => item.type === "null");
  if (values.length === 0 || list.some((item) => !["string", "integer", "numeric", "null"].includes(item.type)) || values.some((item) => typeof item !== kind)) return undefined;
  return { kind, withNull, values: new Set(values) };
}

function caseOf({ value, whens, else: otherwise }: Extract<Expr, { type: "case" }>, inner: (expr: Expr) => Bind): Bind {
  const subject = value ? inner(value) : undefined;
  const branches = whens.map(({ when, value: result }) => [inner(when), inner(result)] as const);
  const rest = otherwise ? inner(otherwise) : constant(null);
  return (batch) => {
    const of = subject?.(batch);
    const bound = branches.map(([when, result]) => [when(batch), result(batch)] as const);
    const last = rest(batch);
    return (row) => {
      const found = of?.(row);
      for (const [when, result] of bound) {
        const test = when(row);
        if (found === undefined ? truthOf(test) === true : compared(found, test, (order) => order === 0) === true) return result(row);
      }
      return last(row);
    };
  };
}

/** The name of a function that is called with arguments alone. */
function plainCall(expr: ExprCall, { text }: Compiling): string {
  const beside = { DISTINCT: expr.distinct, "ORDER BY": expr.orderBy, FILTER: expr.filter, "WITHIN GROUP": expr.withinGroup, OVER: expr.over };
  const [found] = Object.entries(beside).filter(([, given]) => given).map(([word]) => word);
  if (found) throw mistakeAt(text, expr, `${found} is not supported: an expression sees one row`);
  if (expr.function.schema) throw mistakeAt(text, expr, `there is no function ${expr.function.schema}.${expr.function.name}`);
  return expr.function.name.toLowerCase();
}

function call(name: string, args: readonly Expr[], { given, inner }: Inside): Bind {
  // position('a' in b) is read as an IN of the two.
  const [only] = args;
  const operands = (name === "position" || name === "strpos") && args.length === 1 && only?.type === "binary" && only.op === "IN" ? [only.right, only.left] : args;
  const binds = operands.map(inner);
  const of = callFunction(name, binds.length);
  if (typeof of === "string") throw mistake(given.text, of);
  return (batch) => {
    const bound = binds.map((bind) => bind(batch));
    if (name === "if") return (row) => (truthOf(bound[0]!(row)) === true ? bound[1]! : bound[2]!)(row);
    if (name === "coalesce") return (row) => { for (const one of bound) { const value = one(row); if (value !== null) return value; } return null; };
    return (row) => of(bound.map((one) => one(row)));
  };
}

function not(value: SqlScalar): SqlScalar {
  const truth = truthOf(value);
  return truth === null ? null : !truth;
}

function and(a: SqlScalar, b: SqlScalar): SqlScalar {
  return a === false || b === false ? false : a === null || b === null ? null : true;
}

function or(a: SqlScalar, b: SqlScalar): SqlScalar {
  return a === true || b === true ? true : a === null || b === null ? null : false;
}

/** Compares two values of one kind; NULL with NULL. */
function compared(a: SqlScalar, b: SqlScalar, test: (order: number) => boolean): SqlScalar {
  return a === null || b === null ? null : test(orderOf(a, b));
}
