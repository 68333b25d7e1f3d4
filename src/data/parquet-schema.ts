import type { FileMetaData, SchemaElement } from "hyparquet";
import { UserError } from "../core/error.ts";
import { halfFloat } from "./half-float.ts";
import { decimalText, isoDate, isoMoment, isoTime, signedNumber, uuidText } from "./iso-text.ts";
import type { PlainValue } from "./put-value.ts";
import type { SourceColumn, SourceFeature, SourceType } from "./source.ts";

/** A column of stored values. */
export interface ParquetLeaf {
  /** Its number among the column chunks of a row group. */
  readonly index: number;
  readonly element: SchemaElement;
  readonly maxDefinition: number;
  readonly maxRepetition: number;
  readonly type: Exclude<SourceType, "nested">;
  /** A stored value as the value that it means; not given where it is that already. */
  readonly meaning?: ((stored: never) => PlainValue) | undefined;
}

/** One level of lists of a feature, told by repetition and definition levels as Dremel has them. */
interface ParquetLevel {
  /** A repetition up to this one begins a list. */
  readonly slot: number;
  /** The repetition of a further item; −1 when there is at most one. */
  readonly item: number;
  /** The least definition of a list that is there, and of one that has an item. */
  readonly present: number;
  readonly filled: number;
}

/** A feature and the stored column that tells its lists: its own, or for a struct the first one inside. */
export interface ParquetFeature {
  readonly path: readonly string[];
  readonly levels: readonly ParquetLevel[];
  readonly leaf: ParquetLeaf;
  readonly type: SourceFeature["type"];
  /** The definition of an item that is not null. */
  readonly whole: number;
}

/** A column: one feature when it is flat. */
export interface ParquetColumn {
  readonly source: SourceColumn;
  readonly features: readonly ParquetFeature[];
}

interface Node {
  readonly element: SchemaElement;
  readonly children: readonly Node[];
  readonly leaf: number;
}

const deepest = 256;

/** The columns of a file: structs that stand alone are taken apart into columns `a.b`, lists of lists and of structs are nested. */
export function parquetColumns({ schema }: FileMetaData, file: string): ParquetColumn[] {
  const columns: ParquetColumn[] = [];
  const names = new Set<string>();
  const walk = (name: string, node: Node, at: Position): void => {
    const found = unwrapped(node, at);
    if (found.levels.length === 0 && found.node.children.length > 0) {
      for (const child of found.node.children) walk(`${name}.${child.element.name}`, child, found.at);
      return;
    }
    if (names.has(name)) throw new UserError(`two columns are named ${JSON.stringify(name)}`, { place: { file }, hint: "rename one" });
    names.add(name);
    const features = featuresOf(found, [name], []);
    const [first] = features;
    const nested = features.length > 1 || first!.type === "struct" || first!.levels.length > 1;
    const source: SourceColumn = nested
      ? { name, type: "nested", features: features.map(({ path, type, levels }) => ({ path, type, levels: levels.length })) }
      : { name, type: first!.leaf.type };
    columns.push({ source, features });
  };
  for (const child of treeOf(schema, file).children) walk(child.element.name, child, { definition: 0, repetition: 0 });
  return columns;
}

/** The tree that the flat list of schema elements means. */
function treeOf(schema: readonly SchemaElement[], file: string): Node {
  let at = 0;
  let leaves = 0;
  const read = (depth: number): Node => {
    const element = schema[at++];
    if (!element || depth > deepest || typeof element.name !== "string") throw new UserError("the schema of the file is damaged", { place: { file } });
    const children: Node[] = [];
    const leaf = element.num_children ? -1 : leaves++;
    for (let i = 0; i < (element.num_children ?? 0); i++) children.push(read(depth + 1));
    return { element, children, leaf };
  };
  return read(0);
}

interface Position {
  readonly definition: number;
  readonly repetition: number;
}

interface Unwrapped {
  readonly node: Node;
  readonly levels: readonly ParquetLevel[];
  /** The levels of an item that is not null. */
  readonly at: Position;
}

/** Takes off the lists around a value or struct. */
function unwrapped(outer: Node, { definition, repetition }: Position): Unwrapped {
  const levels: ParquetLevel[] = [];
  let node = outer;
  let inList = false;
  const push = (present: number) => {
    levels.push({ slot: repetition, item: repetition + 1, present, filled: present + 1 });
    definition = present + 1;
    repetition++;
  };
  for (;;) {
    if (node.element.repetition_type === "REPEATED" && !inList) push(definition);
    else if (node.element.repetition_type === "OPTIONAL") definition++;
    inList = false;
    const [repeated] = node.children;
    if (!repeated || node.children.length !== 1 || repeated.element.repetition_type !== "REPEATED" || !isListOrMap(node.element)) return { node, levels, at: { definition, repetition } };
    push(definition);
    const wraps = repeated.children.length === 1 && repeated.element.name !== "array" && repeated.element.name !== `${node.element.name}_tuple`;
    if (wraps && !isMap(node.element)) node = repeated.children[0]!;
    else [node, inList] = [repeated, true];
  }
}

function isMap({ converted_type: type, logical_type: logical }: SchemaElement): boolean {
  return type === "MAP" || type === "MAP_KEY_VALUE" || logical?.type === "MAP";
}

function isListOrMap(element: SchemaElement): boolean {
  return element.converted_type === "LIST" || element.logical_type?.type === "LIST" || isMap(element);
}

function featuresOf({ node, levels, at }: Unwrapped, path: readonly string[], outer: readonly ParquetLevel[]): ParquetFeature[] {
  const single: ParquetLevel = { slot: at.repetition, item: -1, present: at.definition, filled: at.definition };
  const all = [...outer, ...(levels.length > 0 ? levels : [single])];
  const whole = at.definition;
  if (node.children.length === 0) return [leafFeature(node, { path, levels: all, at })];
  const children = node.children.flatMap((child) => featuresOf(unwrapped(child, at), [...path, child.element.name], all));
  return [{ path, levels: all, leaf: children[0]!.leaf, type: "struct", whole }, ...children];
}

function leafFeature({ element, leaf: index }: Node, { path, levels, at }: { readonly path: readonly string[]; readonly levels: readonly ParquetLevel[]; readonly at: Position }): ParquetFeature {
  const leaf: ParquetLeaf = { index, element, maxDefinition: at.definition, maxRepetition: at.repetition, ...meaningOf(element) };
  return { path, levels, leaf, type: leaf.type, whole: at.definition };
}

type Meaning = Pick<ParquetLeaf, "type" | "meaning">;

const unitDigits = { MILLIS: 3, MICROS: 6, NANOS: 9 } as const;

/** What stored values mean: dates, times and decimals are text, ISO 8601 or plain digits; booleans are 0 and 1. */
function meaningOf(element: SchemaElement): Meaning {
  const { type, converted_type: converted, logical_type: logical, scale = 0 } = element;
  const text = (meaning: (stored: never) => string): Meaning => ({ type: "bytes", meaning });
  if (logical?.type === "NULL") return { type: "empty" };
  if (converted === "DECIMAL" || logical?.type === "DECIMAL") {
    return text((stored: number | bigint | Uint8Array) => decimalText(stored instanceof Uint8Array ? signedNumber(stored) : BigInt(stored), scale || (logical?.type === "DECIMAL" ? logical.scale ?? 0 : 0)));
  }
  if (type === "INT96") return text((stored: bigint) => isoMoment((BigInt.asIntN(32, stored >> 64n) - 2440588n) * 86_400_000_000_000n + (stored & 0xffffffffffffffffn), { digits: 9, utc: false }));
  if (converted === "DATE" || logical?.type === "DATE") return text((stored: number) => isoDate(BigInt(stored)));
  if (logical?.type === "TIMESTAMP") return text((stored: bigint) => isoMoment(stored, { digits: unitDigits[logical.unit], utc: logical.isAdjustedToUTC }));
  if (logical?.type === "TIME") return text((stored: number | bigint) => isoTime(BigInt(stored), unitDigits[logical.unit]));
  if (converted === "TIMESTAMP_MILLIS" || converted === "TIMESTAMP_MICROS") return text((stored: bigint) => isoMoment(stored, { digits: converted === "TIMESTAMP_MILLIS" ? 3 : 6, utc: true }));
  if (converted === "TIME_MILLIS" || converted === "TIME_MICROS") return text((stored: number | bigint) => isoTime(BigInt(stored), converted === "TIME_MILLIS" ? 3 : 6));
  const unsigned = converted?.startsWith("UINT_") || (logical?.type === "INTEGER" && !logical.isSigned);
  if (type === "INT32") return { type: "int", ...(unsigned && { meaning: (stored: number) => stored >>> 0 }) };
  if (type === "INT64") return { type: "int", ...(unsigned && { meaning: (stored: bigint) => BigInt.asUintN(64, stored) }) };
  if (type === "BOOLEAN") return { type: "int" };
  if (type === "FLOAT" || type === "DOUBLE") return { type: "float" };
  if (logical?.type === "FLOAT16") return { type: "float", meaning: (stored: Uint8Array) => halfFloat(stored[0]! | (stored[1]! << 8)) };
  if (logical?.type === "UUID") return text(uuidText);
  return { type: "bytes" };
}
