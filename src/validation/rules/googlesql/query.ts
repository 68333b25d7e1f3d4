import { checkComparable, sortOrder } from "./operators.ts";
import { needBool, step, type Bound, type Frame, type Scope, type Typed } from "./scope.ts";
import type { Query, Syntax } from "./syntax.ts";
import { ExpressionMistake } from "./tokens.ts";
import { EvaluationFault, typeName, type Value } from "./types.ts";

type Compile = (syntax: Syntax, scope: Scope) => Typed;

interface Joined {
  readonly array: Typed;
  readonly slot: number;
  readonly place: number | undefined;
  readonly on: Typed | undefined;
}

/** A SELECT over arrays: whether it has rows, all of its values, or its only one. */
export function compileQuery(query: Query, as: "scalar" | "array" | "exists", scope: Scope, compile: Compile): Typed {
  const { at, distinct, select, limit } = query;
  const group = { id: scope.slots.groups++, found: { any: false } };
  const { joined, inside } = joinedOf(query, scope, compile);
  const where = query.where && compile(query.where, inside);
  if (where) needBool(where, query.where!.at);
  const orderBy = query.orderBy.map(({ by, descending }) => ({ by: compile(by, inside), sign: descending ? -1 : 1, at: by.at }));
  for (const { by, at: place } of orderBy) checkComparable(by.type, place);
  if (!select && as !== "exists") throw new ExpressionMistake("a SELECT gives one column here, not *", at);
  const item = select && compile(select, { ...inside, group });
  const aggregated = group.found.any;
  if (item && distinct) checkComparable(item.type, at);
  const rowsOf = (frame: Frame): readonly (readonly Value[])[] => {
    const rows: Value[][] = [];
    walk(joined, { frame, where, take: () => { rows.push([...frame.slots]); } });
    if (orderBy.length === 0) return rows;
    const keyed = rows.map((row, i) => ({ row, i, keys: orderBy.map(({ by }) => within(frame, row, () => by.run(frame))) }));
    keyed.sort((a, b) => orderBy.reduce((order, { sign }, k) => order || sign * sortOrder(a.keys[k]!, b.keys[k]!), 0) || a.i - b.i);
    return keyed.map(({ row }) => row);
  };
  const valuesOf = (frame: Frame): readonly Value[] => {
    const rows = kept(frame, () => rowsOf(frame));
    if (aggregated) {
      frame.groups[group.id] = rows;
      return [item!.run(frame)].slice(0, cut(limit));
    }
    const values = item ? kept(frame, () => rows.map((row) => within(frame, row, () => item.run(frame)))) : rows.map(() => true);
    return (distinct ? [...new Map(values.map((value) => [`${typeof value} ${value}`, value])).values()] : values).slice(0, cut(limit));
  };
  if (as === "exists") return { type: { kind: "bool" }, run: (frame) => valuesOf(frame).length > 0 };
  const type = item!.type;
  if (as === "array") {
    if (type.kind === "array") throw new ExpressionMistake("an array has no arrays in it", at);
    return { type: { kind: "array", of: type }, run: valuesOf };
  }
  return { type, run(frame) {
    const values = valuesOf(frame);
    if (values.length > 1) throw new EvaluationFault(`a SELECT for one value gives ${values.length}`);
    return values[0] ?? null;
  } };
}

function cut(limit: bigint | undefined): number | undefined {
  return limit === undefined ? undefined : Number(limit);
}

function joinedOf({ from }: Query, scope: Scope, compile: Compile): { readonly joined: readonly Joined[]; readonly inside: Scope } {
  let inside: Scope = { ...scope, group: undefined };
  const joined: Joined[] = [];
  for (const { array: syntax, alias, offset, on: condition } of from) {
    const array = compile(syntax, inside);
    if (array.type.kind !== "array") throw new ExpressionMistake(`FROM takes an array, not ${typeName(array.type)}`, syntax.at, "FROM UNNEST(feature.…) AS x");
    const slot = scope.slots.count++;
    const place = offset === undefined ? undefined : scope.slots.count++;
    const names: Bound[] = [{ name: alias ?? "", type: array.type.of, slot, open: true }];
    if (place !== undefined) names.push({ name: offset!, type: { kind: "int" }, slot: place, open: false });
    inside = { ...inside, names: [...inside.names, ...names] };
    const on = condition && compile(condition, inside);
    if (on) needBool(on, condition!.at);
    joined.push({ array, slot, place, on });
  }
  return { joined, inside };
}

interface Walking {
  readonly frame: Frame;
  readonly where: Typed | undefined;
  readonly take: () => void;
}

function walk([first, ...others]: readonly Joined[], walking: Walking): void {
  const { frame, where, take } = walking;
  if (!first) {
    if (!where || where.run(frame) === true) take();
    return;
  }
  const items = (first.array.run(frame) ?? []) as readonly Value[];
  items.forEach((item, i) => {
    step(frame);
    frame.slots[first.slot] = item;
    if (first.place !== undefined) frame.slots[first.place] = BigInt(i);
    if (!first.on || first.on.run(frame) === true) walk(others, walking);
  });
}

/** Computes over a row of a query. */
function within(frame: Frame, row: readonly Value[], compute: () => Value): Value {
  step(frame);
  row.forEach((value, i) => { frame.slots[i] = value; });
  return compute();
}

/** Sets the names back afterwards. */
function kept<T>(frame: Frame, compute: () => T): T {
  const own = [...frame.slots];
  const result = compute();
  frame.slots.splice(0, frame.slots.length, ...own);
  return result;
}
