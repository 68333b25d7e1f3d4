import { nearest } from "../../../core/error.ts";
import { aggregateNames, aggregateOf, converted, functionOf } from "./functions.ts";
import { and, arithmetic, checkComparable, commonType, compared, isComparison, not, or, strict } from "./operators.ts";
import { castOf } from "./cast.ts";
import { compileQuery } from "./query.ts";
import { needBool, step, type Scope, type Typed } from "./scope.ts";
import type { Syntax } from "./syntax.ts";
import { ExpressionMistake } from "./tokens.ts";
import { EvaluationFault, fieldType, fieldValue, isNumeric, isWhole, typeName, type SqlType, type Value } from "./types.ts";
import type { DescField, DescMessage } from "@bufbuild/protobuf";
import type { ReflectMessage } from "@bufbuild/protobuf/reflect";

/** Compiles an expression; names, fields and types are checked here, before there are data. */
export function compile(syntax: Syntax, scope: Scope): Typed {
  const inner = (child: Syntax): Typed => compile(child, scope);
  const { at } = syntax;
  switch (syntax.kind) {
    case "literal": return literal(syntax.value, at);
    case "name": return named(syntax.name, scope, at);
    case "field": return field(inner(syntax.of), syntax.name, at);
    case "index": return element(syntax, inner);
    case "unary": return unary(syntax, inner(syntax.of));
    case "binary": return binary(syntax.op, [inner(syntax.left), inner(syntax.right)], syntax);
    case "is": {
      const of = inner(syntax.of);
      if (syntax.test !== null) needBool(of, at);
      return { type: { kind: "bool" }, run: (frame) => (of.run(frame) === syntax.test) !== syntax.negated };
    }
    case "between": {
      const [of, low, high] = [inner(syntax.of), inner(syntax.low), inner(syntax.high)];
      const [above, below] = [binary(">=", [of, low], { ...syntax, left: syntax.of, right: syntax.low }), binary("<=", [of, high], { ...syntax, left: syntax.of, right: syntax.high })];
      return { type: { kind: "bool" }, run: (frame) => { const between = and(above.run(frame), below.run(frame)); return syntax.negated ? not(between) : between; } };
    }
    case "in": return membership(syntax, scope);
    case "case": return caseOf(syntax, inner);
    case "cast": return castOf(inner(syntax.of), syntax);
    case "call": return call(syntax, scope);
    case "array": return arrayOf(syntax.items.map(inner), at);
    case "query": return compileQuery(syntax.query, syntax.as, scope, compile);
  }
}

function literal(value: null | boolean | bigint | number | string, at: number): Typed {
  if (typeof value === "bigint" && value >= 1n << 64n) throw new ExpressionMistake(`the integer ${value} is beyond 64 bits`, at);
  const kind = value === null ? "null" : typeof value === "boolean" ? "bool" : typeof value === "string" ? "string" : typeof value === "number" ? "double" : value >= 1n << 63n ? "uint" : "int";
  return { type: { kind }, run: () => value };
}

function named(name: string, { names }: Scope, at: number): Typed {
  for (const bound of [...names].reverse()) {
    if (bound.name.toLowerCase() === name.toLowerCase()) return { type: bound.type, run: ({ slots }) => slots[bound.slot]! };
    const found = bound.open && bound.type.kind === "message" ? fieldNamed(bound.type.of, name) : undefined;
    if (found) return fieldOf({ type: bound.type, run: ({ slots }) => slots[bound.slot]! }, found);
  }
  const known = [...names.map((bound) => bound.name), ...names.flatMap(({ type, open }) => (open && type.kind === "message" ? type.of.fields.map((one) => one.name) : []))];
  const near = nearest(name.toLowerCase(), known);
  throw new ExpressionMistake(`there is no ${name} here`, at, near ? `did you mean ${near}?` : `known: ${known.join(", ")}`);
}

function fieldNamed(message: DescMessage, name: string): { readonly field: DescField; readonly has: boolean } | undefined {
  const find = (wanted: string): DescField | undefined => message.fields.find((one) => one.name.toLowerCase() === wanted.toLowerCase());
  const own = find(name);
  if (own) return { field: own, has: false };
  const asked = /^has_/i.test(name) ? find(name.slice(4)) : undefined;
  return asked && asked.fieldKind !== "list" && asked.fieldKind !== "map" && (asked.fieldKind === "message" || asked.oneof) ? { field: asked, has: true } : undefined;
}

function field(of: Typed, name: string, at: number): Typed {
  if (of.type.kind !== "message") throw new ExpressionMistake(`${typeName(of.type)} has no field ${name}`, at, of.type.kind === "array" ? "an array has elements: [OFFSET(0)] is the first one, UNNEST(…) makes them rows" : undefined);
  const found = fieldNamed(of.type.of, name);
  if (found) return fieldOf(of, found);
  const known = of.type.of.fields.map((one) => one.name);
  const near = nearest(name.toLowerCase(), known);
  throw new ExpressionMistake(`${of.type.of.name} has no field ${name}`, at, near ? `did you mean ${near}?` : `known: ${known.join(", ")}`);
}

function fieldOf(of: Typed, { field: found, has }: { readonly field: DescField; readonly has: boolean }): Typed {
  return {
    type: has ? { kind: "bool" } : fieldType(found),
    run(frame) {
      const message = of.run(frame) as ReflectMessage | null;
      return message === null ? null : has ? message.isSet(found) : fieldValue(message, found);
    },
  };
}

function element({ of, by, index, at }: Extract<Syntax, { kind: "index" }>, inner: (syntax: Syntax) => Typed): Typed {
  const [array, place] = [inner(of), inner(index)];
  if (array.type.kind !== "array") throw new ExpressionMistake(`${typeName(array.type)} has no elements`, at);
  if (!isWhole(place.type)) throw new ExpressionMistake(`${by} takes a whole number, not ${typeName(place.type)}`, index.at);
  return { type: array.type.of, run(frame) {
    const [items, from] = [array.run(frame) as readonly Value[] | null, place.run(frame) as bigint | null];
    if (items === null || from === null) return null;
    const found = items[Number(from) - (by.endsWith("ORDINAL") ? 1 : 0)];
    if (found === undefined && !by.startsWith("SAFE")) throw new EvaluationFault(`${by}(${from}) is beyond an array of ${items.length}`);
    return found ?? null;
  } };
}

function unary({ op, at }: Extract<Syntax, { kind: "unary" }>, of: Typed): Typed {
  if (op === "NOT") {
    needBool(of, at);
    return { type: { kind: "bool" }, run: (frame) => not(of.run(frame)) };
  }
  if (!isNumeric(of.type) || of.type.kind === "uint") throw new ExpressionMistake(`${op} takes a signed number, not ${typeName(of.type)}`, at, of.type.kind === "uint" ? "0 - … is signed" : undefined);
  if (op === "+") return of;
  return { type: of.type, run(frame) { const value = of.run(frame); return typeof value === "bigint" ? -value : value === null ? null : -(value as number); } };
}

function binary(op: string, sides: readonly [Typed, Typed], { left, right, at }: { readonly left: Syntax; readonly right: Syntax; readonly at: number }): Typed {
  const [a, b] = [asEnum(sides[0], left, sides[1].type), asEnum(sides[1], right, sides[0].type)];
  const bool: SqlType = { kind: "bool" };
  if (isComparison(op)) {
    checkComparable(commonType(a.type, b.type, at), at);
    const single = (side: Typed, other: Typed): boolean => side.type.kind === "float" && other.type.kind === "double";
    // A decimal beside a float is rounded to one, so that 4.1 = 4.1.
    const [lowA, lowB] = [single(b, a) && left.kind === "literal", single(a, b) && right.kind === "literal"];
    const round = (value: Value, low: boolean): Value => (low && typeof value === "number" ? Math.fround(value) : value);
    return { type: bool, run: (frame) => compared(op, round(a.run(frame), lowA), round(b.run(frame), lowB)) };
  }
  if (op === "AND" || op === "OR") {
    needBool(a, left.at);
    needBool(b, right.at);
    return op === "AND"
      ? { type: bool, run: (frame) => { const first = a.run(frame); return first === false ? false : and(first, b.run(frame)); } }
      : { type: bool, run: (frame) => { const first = a.run(frame); return first === true ? true : or(first, b.run(frame)); } };
  }
  if (op === "LIKE" || op === "||") {
    const { type, of } = functionOf({ name: op === "||" ? "CONCAT" : op, types: [a.type, b.type], at }, undefined);
    const both = strict((x, y) => of([x, y]));
    return { type, run: (frame) => both(a.run(frame), b.run(frame)) };
  }
  const { type, of } = arithmetic(op as "+", [a.type, b.type], at);
  return { type, run: (frame) => of(a.run(frame), b.run(frame)) };
}

/** A text or number beside an enum is one of its values. */
function asEnum(of: Typed, syntax: Syntax, beside: SqlType): Typed {
  if (beside.kind !== "enum" || syntax.kind !== "literal" || (typeof syntax.value !== "string" && typeof syntax.value !== "bigint")) return of;
  const { value, at } = syntax;
  const found = beside.of.values.find((one) => (typeof value === "string" ? one.name === value : BigInt(one.number) === value));
  const names = beside.of.values.map(({ name }) => name);
  if (!found) {
    const near = typeof value === "string" ? nearest(value, names) : undefined;
    throw new ExpressionMistake(`${typeof value === "string" ? JSON.stringify(value) : value} is no ${beside.of.name}`, at, near ? `did you mean ${near}?` : `known: ${names.join(", ")}`);
  }
  return { type: beside, run: () => found.number };
}

function membership({ of, among, negated, at }: Extract<Syntax, { kind: "in" }>, scope: Scope): Typed {
  const value = compile(of, scope);
  const finish = (found: boolean | null): boolean | null => (negated ? not(found) : found);
  const bool: SqlType = { kind: "bool" };
  if ("array" in among || "query" in among) {
    const list = "array" in among ? compile(among.array, scope) : compileQuery(among.query, "array", scope, compile);
    if (list.type.kind !== "array") throw new ExpressionMistake(`IN UNNEST takes an array, not ${typeName(list.type)}`, at);
    checkComparable(commonType(value.type, list.type.of, at), at);
    return { type: bool, run(frame) {
      const [own, items] = [value.run(frame), (list.run(frame) ?? []) as readonly Value[]];
      return finish(items.reduce<boolean | null>((known, item) => (known === true ? true : or(known, compared("=", own, item))), false));
    } };
  }
  const equals = among.map((item) => binary("=", [value, compile(item, scope)], { left: of, right: item, at }));
  return { type: bool, run: (frame) => finish(equals.reduce<boolean | null>((known, one) => (known === true ? true : or(known, one.run(frame))), false)) };
}

function caseOf({ subject, whens, otherwise, at }: Extract<Syntax, { kind: "case" }>, inner: (syntax: Syntax) => Typed): Typed {
  const of = subject && inner(subject);
  const branches = whens.map(([when, then]) => {
    const test = of && subject ? binary("=", [of, inner(when)], { left: subject, right: when, at: when.at }) : inner(when);
    needBool(test, when.at);
    return { test, then: inner(then) };
  });
  const rest = otherwise ? inner(otherwise) : literal(null, at);
  const type = branches.map(({ then }) => then.type).reduce((a, b) => commonType(a, b, at), rest.type);
  return { type, run: (frame) => converted((branches.find(({ test }) => test.run(frame) === true)?.then ?? rest).run(frame), type) };
}

function arrayOf(items: readonly Typed[], at: number): Typed {
  const type = items.map((item) => item.type).reduce<SqlType>((a, b) => commonType(a, b, at), { kind: "null" });
  return { type: { kind: "array", of: type }, run: (frame) => items.map((item) => converted(item.run(frame), type)) };
}

function call({ name, args, distinct, star, at }: Extract<Syntax, { kind: "call" }>, scope: Scope): Typed {
  if (aggregateNames.includes(name)) return aggregate({ name, args, distinct, star, at }, scope);
  if (star || distinct) throw new ExpressionMistake(`${name} takes no ${star ? "*" : "DISTINCT"}`, at);
  const given = args.map((arg) => compile(arg, scope));
  if (name === "IF") {
    const [test, then, otherwise] = given;
    if (!test || !then || !otherwise || given.length !== 3) throw new ExpressionMistake(`IF takes 3 arguments, not ${given.length}`, at);
    needBool(test, at);
    const type = commonType(then.type, otherwise.type, at);
    return { type, run: (frame) => converted((test.run(frame) === true ? then : otherwise).run(frame), type) };
  }
  const { type, takesNull, of } = functionOf({ name, types: given.map((arg) => arg.type), at }, scope.expressions);
  if (takesNull) return { type, run: (frame) => of(given.map((arg) => arg.run(frame))) };
  return { type, run(frame) { const values = given.map((arg) => arg.run(frame)); return values.includes(null) ? null : of(values); } };
}

function aggregate({ name, args, distinct, star, at }: Omit<Extract<Syntax, { kind: "call" }>, "kind">, scope: Scope): Typed {
  const { group } = scope;
  if (!group) throw new ExpressionMistake(`${name} is computed over the rows of a SELECT`, at, `(SELECT ${name}(…) FROM UNNEST(…) x)`);
  if (star ? name !== "COUNT" : args.length !== 1) throw new ExpressionMistake(`${name} takes one argument`, at);
  group.found.any = true;
  const arg = star ? literal(true, at) : compile(args[0]!, { ...scope, group: undefined });
  const { type, of } = aggregateOf({ name, at }, arg.type);
  if (distinct) checkComparable(arg.type, at);
  return { type, run(frame) {
    const own = [...frame.slots];
    const values = frame.groups[group.id]!.flatMap((row) => {
      step(frame);
      row.forEach((value, i) => { frame.slots[i] = value; });
      const value = arg.run(frame);
      return value === null ? [] : [value];
    });
    own.forEach((value, i) => { frame.slots[i] = value; });
    return of(distinct ? [...new Map(values.map((value) => [String(value), value])).values()] : values);
  } };
}
