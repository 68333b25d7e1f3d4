import { withinBits } from "./operators.ts";
import type { Typed } from "./scope.ts";
import type { Syntax } from "./syntax.ts";
import { ExpressionMistake } from "./tokens.ts";
import { EvaluationFault, typeName, type SqlType, type Value } from "./types.ts";

const kinds: Readonly<Record<string, "int" | "uint" | "double" | "float" | "string" | "bool">> = {
  INT64: "int", INT32: "int", UINT64: "uint", UINT32: "uint", FLOAT64: "double", DOUBLE: "double", FLOAT: "float", STRING: "string", BOOL: "bool", BOOLEAN: "bool",
};

/** CAST and SAFE_CAST, which is NULL where a value cannot be cast. */
export function castOf(of: Typed, { to, safe, at }: Extract<Syntax, { kind: "cast" }>): Typed {
  const kind = Object.hasOwn(kinds, to) ? kinds[to] : undefined;
  if (kind === undefined) throw new ExpressionMistake(`there is no CAST to ${to}`, at, `known: ${Object.keys(kinds).join(", ")}`);
  if (of.type.kind === "message" || of.type.kind === "array" || of.type.kind === "bytes") throw new ExpressionMistake(`${typeName(of.type)} cannot be cast`, at);
  return { type: { kind }, run(frame) {
    const value = of.run(frame);
    if (value === null) return null;
    try {
      return cast(value, of.type, kind);
    } catch (error) {
      if (safe && error instanceof EvaluationFault) return null;
      throw error;
    }
  } };
}

function cast(value: Exclude<Value, null>, from: SqlType, to: (typeof kinds)[string]): Value {
  const refuse = (): never => { throw new EvaluationFault(`${JSON.stringify(String(value).slice(0, 80))} cannot be cast to ${typeName({ kind: to! })}`); };
  switch (to) {
    case "string": {
      if (from.kind === "enum") return from.of.values.find((one) => one.number === value)?.name ?? String(value);
      return from.kind === "float" || from.kind === "double" ? floatText(value as number) : String(value);
    }
    case "bool": {
      if (typeof value !== "string") return Number(value) !== 0;
      const text = value.trim().toLowerCase();
      return text === "true" ? true : text === "false" ? false : refuse();
    }
    case "double":
    case "float": {
      const number = typeof value === "string" ? numberOf(value) : Number(value);
      return number === undefined ? refuse() : to === "float" ? Math.fround(number) : number;
    }
    default: {
      if (typeof value === "string") return /^\s*[+-]?\d{1,20}\s*$/.test(value) ? withinBits(BigInt(value), to!) : refuse();
      if (typeof value === "bigint") return withinBits(value, to!);
      const number = Number(value);
      return Number.isFinite(number) ? withinBits(BigInt(Math.sign(number) * Math.floor(Math.abs(number) + 0.5)), to!) : refuse();
    }
  }
}

function numberOf(text: string): number | undefined {
  const plain = text.trim().toLowerCase();
  if (/^[+-]?(inf|infinity)$/.test(plain)) return plain.startsWith("-") ? -Infinity : Infinity;
  if (plain === "nan") return NaN;
  return plain === "" || Number.isNaN(Number(plain)) ? undefined : Number(plain);
}

function floatText(value: number): string {
  return Number.isFinite(value) ? String(value) : Number.isNaN(value) ? "nan" : value > 0 ? "inf" : "-inf";
}
