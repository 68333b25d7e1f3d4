import type { Batch, Column, ListLevel, NestedFeature } from "../../data/batch.ts";
import { FeatureType } from "../../data/schema_pb.ts";
import { TypedList, type ExampleValues } from "./example-values.ts";

/** What is wrong with a value that no feature can hold. */
export interface Misfit {
  readonly path: readonly string[];
  readonly message: string;
}

/** An example as a batch of one row. Values that no feature can hold are left out and told. */
export function exampleBatch(values: ExampleValues, typeOf: (path: readonly string[]) => FeatureType | undefined): { readonly batch: Batch; readonly misfits: readonly Misfit[] } {
  const columns = new Map<string, Column>();
  const nested: NestedFeature[] = [];
  const misfits: Misfit[] = [];
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || value === null) continue;
    if (isNested(value)) addNested({ nested, misfits, typeOf }, { path: [name], lists: [value], levels: [] });
    else {
      const found = columnOf(value, typeOf([name]));
      if (typeof found === "string") misfits.push({ path: [name], message: found });
      else columns.set(name, found);
    }
  }
  return { batch: { length: 1, columns, ...(nested.length > 0 && { nested }) }, misfits };
}

/** Whether a value is more than one list: a list of lists, or an object. */
export function isNested(value: unknown): boolean {
  if (value instanceof TypedList || isList(value) === undefined) return isStruct(value);
  return (value as readonly unknown[]).length > 0 && Array.isArray(value) && value.some((item: unknown) => isStruct(item) || isList(item) !== undefined);
}

function isStruct(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object" && !(value instanceof TypedList) && !(value instanceof Uint8Array) && isList(value) === undefined;
}

/** A list of values; bytes are one value. */
function isList(value: unknown): ArrayLike<unknown> | undefined {
  if (Array.isArray(value)) return value as readonly unknown[];
  return ArrayBuffer.isView(value) && !(value instanceof Uint8Array) && !(value instanceof DataView) ? (value as unknown as ArrayLike<unknown>) : undefined;
}

/** A feature's value in one row as a column; a sentence where no feature can hold it. Whole numbers are integers unless the schema says FLOAT. */
export function columnOf(value: unknown, wanted: FeatureType | undefined): Column | string {
  const list = value instanceof TypedList ? value.values : isList(value);
  const values = list ? Array.from(list) : [value];
  const type = value instanceof TypedList ? value.type : value instanceof Float32Array || value instanceof Float64Array ? "float" : typeOfValues(values, wanted);
  if (type === undefined) return "The values are of several types.";
  const rows = list ? { rowOffsets: Int32Array.of(0, values.length), present: Uint8Array.of(1) } : {};
  return flatColumn(values, type, rows);
}

function typeOfValues(values: readonly unknown[], wanted: FeatureType | undefined): "int" | "float" | "bytes" | undefined {
  const isText = (value: unknown): boolean => typeof value === "string" || value instanceof Uint8Array;
  const isWhole = (value: unknown): boolean => typeof value === "bigint" || typeof value === "boolean" || Number.isInteger(value);
  if (values.length === 0) return wanted === FeatureType.FLOAT ? "float" : wanted === FeatureType.INT ? "int" : "bytes";
  if (values.every(isText)) return "bytes";
  if (!values.every((value) => typeof value === "number" || isWhole(value))) return undefined;
  return wanted !== FeatureType.FLOAT && values.every((value) => isWhole(value) && inInt64(value)) ? "int" : "float";
}

function inInt64(value: unknown): boolean {
  const number = Number(value);
  return number >= -(2 ** 63) && number < 2 ** 63;
}

function flatColumn(values: readonly unknown[], type: "int" | "float" | "bytes", rows: Pick<Column, "rowOffsets" | "present">): Column | string {
  if (type === "float") return { type, values: Float32Array.from(values, Number), ...rows };
  if (type === "int") {
    const numbers = Float64Array.from(values, Number);
    const wide = numbers.some((number) => !Number.isSafeInteger(number)) ? { wide: BigInt64Array.from(values, (value) => BigInt(value as bigint | number | boolean)) } : {};
    return { type, values: numbers, ...wide, ...rows };
  }
  const parts = values.map((value) => (value instanceof Uint8Array ? value : Buffer.from(String(value))));
  let end = 0;
  return { type, bytes: Buffer.concat(parts), offsets: Int32Array.from([0, ...parts.map(({ length }) => (end += length))]), ...rows };
}

interface Nesting {
  readonly nested: NestedFeature[];
  readonly misfits: Misfit[];
  readonly typeOf: (path: readonly string[]) => FeatureType | undefined;
}

interface Level {
  readonly path: readonly string[];
  /** What each item of the level above holds: a list, one value, or nothing. */
  readonly lists: readonly unknown[];
  readonly levels: readonly ListLevel[];
}

const mostLevels = 32;

function addNested(nesting: Nesting, { path, lists, levels }: Level): void {
  const { nested, misfits, typeOf } = nesting;
  const items: unknown[] = [];
  const offsets = [0];
  for (const list of lists) {
    if (list !== undefined && list !== null) items.push(...(isList(list) ? Array.from(isList(list)!) : [list]));
    offsets.push(items.length);
  }
  const deeper = [...levels, { offsets: Int32Array.from(offsets), present: Uint8Array.from(lists, (list) => (list === undefined || list === null ? 0 : 1)) }];
  const known = items.filter((item) => item !== undefined && item !== null);
  if (deeper.length > mostLevels) misfits.push({ path, message: `The values are nested more than ${mostLevels} deep.` });
  else if (known.length > 0 && known.every(isStruct)) addStruct(nesting, { path, structs: items as readonly (Record<string, unknown> | null | undefined)[], levels: deeper });
  else if (known.length > 0 && known.every((item) => isList(item) !== undefined)) addNested(nesting, { path, lists: items, levels: deeper });
  else {
    const values = known.length === items.length ? columnOf(items, typeOf(path)) : "Some values in a list are missing.";
    if (typeof values === "string") misfits.push({ path, message: values });
    else nested.push({ path, levels: deeper, values: { ...values, rowOffsets: undefined, present: undefined } });
  }
}

function addStruct(nesting: Nesting, { path, structs, levels }: { readonly path: readonly string[]; readonly structs: readonly (Record<string, unknown> | null | undefined)[]; readonly levels: readonly ListLevel[] }): void {
  nesting.nested.push({ path, levels, values: undefined });
  const names = new Set(structs.flatMap((struct) => Object.entries(struct ?? {}).filter(([, value]) => value !== undefined && value !== null).map(([name]) => name)));
  for (const name of names) addNested(nesting, { path: [...path, name], lists: structs.map((struct) => (struct && Object.hasOwn(struct, name) ? struct[name] : undefined)), levels });
}
