import type { DescMessage, Message } from "@bufbuild/protobuf";
import { reflect } from "@bufbuild/protobuf/reflect";
import { compile } from "./compile.ts";
import type { RegularExpressions } from "./functions.ts";
import { parseExpression } from "./parse.ts";
import type { Bound, Frame, Scope } from "./scope.ts";
import type { Syntax } from "./syntax.ts";
import { ExpressionMistake } from "./tokens.ts";
import { EvaluationFault, typeName, type SqlType, type Value } from "./types.ts";

/** A condition on messages, ready to be computed. */
export interface Predicate {
  readonly text: string;
  /** Whether it holds, NULL where that is unknown; one message for each name, in their order. Throws an `EvaluationFault` where it cannot be computed. */
  test(messages: readonly Message[]): boolean | null;
  /** The fields it looks at as they are written, with their values; those inside a SELECT aside. */
  operands(messages: readonly Message[]): readonly string[];
}

/** Rows of arrays that one evaluation may look at, and how long it may take in milliseconds: seconds for what takes microseconds. */
const mostRows = 500_000;
const longest = 10_000;

/**
 * Compiles a condition in GoogleSQL over messages of one type, each by its name; with a single name its fields can be named alone, too.
 * What is wrong with it (grammar, names of fields, types) is an `ExpressionMistake` with its place.
 */
export async function compilePredicate(text: string, message: DescMessage, names: readonly string[]): Promise<Predicate> {
  const syntax = parseExpression(text);
  const expressions = /regexp_/i.test(text) ? await regularExpressions() : undefined;
  const type = { kind: "message", of: message } as const;
  const bound = names.map((name, slot): Bound => ({ name, type, slot, open: names.length === 1 }));
  const scope: Scope = { names: bound, slots: { count: names.length, groups: 0 }, expressions };
  const typed = compile(syntax, scope);
  if (typed.type.kind !== "bool" && typed.type.kind !== "null") throw new ExpressionMistake(`it comes to ${typeName(typed.type)}, which is neither true nor false`, syntax.at, "compare it with something");
  const frameOf = (messages: readonly Message[]): Frame => ({ slots: messages.map((one) => reflect(message, one)), groups: [], left: mostRows, until: performance.now() + longest });
  const fields = [...new Map(fieldsOf(syntax).map((field) => [writtenField(field), compile(field, scope)]))].filter(([, { type: { kind } }]) => kind !== "message" && kind !== "array");
  return {
    text,
    test: (messages) => typed.run(frameOf(messages)) as boolean | null,
    operands: (messages) => fields.map(([name, field]) => `${name} = ${valueText(field.run(frameOf(messages)), field.type)}`),
  };
}

/** The fields that an expression names outside of SELECTs, each as long as it is written. */
function fieldsOf(syntax: Syntax): readonly Syntax[] {
  switch (syntax.kind) {
    case "literal": case "name": case "index": case "query": return [];
    case "field": return writtenField(syntax) === undefined ? [] : [syntax];
    case "unary": case "is": case "cast": return fieldsOf(syntax.of);
    case "binary": return [syntax.left, syntax.right].flatMap(fieldsOf);
    case "between": return [syntax.of, syntax.low, syntax.high].flatMap(fieldsOf);
    case "in": return [syntax.of, ...("length" in syntax.among ? syntax.among : [])].flatMap(fieldsOf);
    case "case": return [...(syntax.subject ? [syntax.subject] : []), ...syntax.whens.flat(), ...(syntax.otherwise ? [syntax.otherwise] : [])].flatMap(fieldsOf);
    case "call": return syntax.args.flatMap(fieldsOf);
    case "array": return syntax.items.flatMap(fieldsOf);
  }
}

function writtenField(syntax: Syntax): string | undefined {
  if (syntax.kind === "name") return syntax.name;
  const of = syntax.kind === "field" ? writtenField(syntax.of) : undefined;
  return syntax.kind === "field" && of !== undefined ? `${of}.${syntax.name}` : undefined;
}

function valueText(value: Value, type: SqlType): string {
  if (value === null) return "NULL";
  if (type.kind === "enum") return type.of.values.find((one) => one.number === value)?.name ?? String(value);
  return typeof value === "string" ? JSON.stringify(value.slice(0, 80)) : typeof value === "number" ? String(Number(value.toPrecision(6))) : value instanceof Uint8Array ? `${value.length} bytes` : String(value);
}

async function regularExpressions(): Promise<RegularExpressions> {
  const { RE2JS } = await import("re2js");
  return {
    compile(pattern) {
      let found: ReturnType<typeof RE2JS.compile>;
      try {
        found = RE2JS.compile(pattern);
      } catch (error) {
        throw new EvaluationFault(`${JSON.stringify(pattern.slice(0, 80))} is no regular expression: ${error instanceof Error ? error.message : ""}`);
      }
      return {
        groups: found.groupCount(),
        find(text) {
          const matcher = found.matcher(text);
          if (!matcher.find()) return undefined;
          return (matcher.groupCount() > 0 ? matcher.group(1) : matcher.group()) ?? undefined;
        },
      };
    },
  };
}
