import { parseText } from "../../src/data/text-format.ts";
import { SchemaSchema, type Schema } from "../../src/data/schema_pb.ts";
import { describe as statisticsOf } from "../../src/statistics/dataset-statistics.ts";
import type { Piece } from "../../src/statistics/piece.ts";
import type { DatasetFeatureStatistics } from "../../src/statistics/statistics_pb.ts";
import { batch, floats, ints, lists, stringLists, strings } from "../statistics/columns.ts";

export function schemaOf(text: string): Schema {
  return parseText(SchemaSchema, text, "schema.pbtxt");
}

type Values = readonly number[] | readonly string[] | readonly (readonly (number | string)[] | null)[];

/** A column from plain values: whole numbers are integers, others floats; lists and null where there are any. */
export function column(values: Values): Piece {
  const flat = (values as readonly unknown[]).flatMap((value) => (Array.isArray(value) ? (value as unknown[]) : value === null ? [] : [value]));
  const nested = (values as readonly unknown[]).some((value) => value === null || Array.isArray(value));
  if (flat.length === 0) return { column: { type: "empty" }, rows: values.length };
  if (typeof flat[0] === "string") return nested ? stringLists(values as readonly (readonly string[] | null)[]) : strings(values as readonly string[]);
  const whole = flat.every((value) => Number.isInteger(value));
  if (nested) return lists(whole ? "int" : "float", values as readonly (readonly number[] | null)[]);
  return whole ? ints(values as readonly number[]) : floats(values as readonly number[]);
}

export function statistics(columns: Readonly<Record<string, Values>>): Promise<DatasetFeatureStatistics> {
  return statisticsOf([batch(Object.fromEntries(Object.entries(columns).map(([name, values]) => [name, column(values)])))]);
}
