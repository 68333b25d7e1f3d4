import type { SchemaElement } from "hyparquet";
import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import { keepYoungGenerationSmall } from "../core/young-generation.ts";
import type { Batch } from "./batch.ts";
import { appendEntries, countEntries, type ParquetEntries, type StoredColumn } from "./parquet-levels.ts";
import type { SourceColumn, SourceFeature } from "./source.ts";

/** Writes one Parquet file in row groups of bounded size. */
interface ParquetWriter {
  /** Appends the rows of a batch; await it, so that memory stays bounded. */
  write(batch: Batch): Promise<void>;
  /** Finishes the file; resolves with its number of rows. */
  close(): Promise<number>;
  /** Gives up: closes the file unfinished. */
  abandon(): void;
}

/** A row group ends after so many rows or entries. */
const groupRows = 1 << 16;
const groupEntries = 1 << 17;
const groupBytes = 1 << 24;

/**
 * Opens a Parquet file of these columns; its folder must exist. Every feature is a list, since it may have several values in a row:
 * list<int64>, list<float>, list<binary>, a null list where it is missing, an empty one where it has no values. Nested features are
 * lists of lists and of structs. Columns that a batch lacks are missing in its rows. Equal batches give equal files (snappy).
 */
export async function openParquetWriter(path: string, columns: readonly SourceColumn[]): Promise<ParquetWriter> {
  const [{ ParquetWriter: Library, ByteWriter }, { writeColumn }] = await Promise.all([import("hyparquet-writer"), import("hyparquet-writer/src/column.js")]);
  keepYoungGenerationSmall();
  const { schema, stored } = layoutOf(columns);
  const bytes = new ByteWriter();
  const parquet = new Library({ writer: bytes, schema: [...schema], createdBy: "assay" });
  const file = createWriteStream(path);
  let failure: Error | undefined;
  const failed = new Promise<never>((_, reject) => file.once("error", (error: Error) => reject((failure = error))));
  failed.catch(() => undefined);
  // Entries are objects, many times as large as the batches: they are made one column at a time.
  let group: Batch[] = [];
  let entries = 0;
  let rows = 0;
  let held = 0;
  let total = 0;

  const send = async (): Promise<void> => {
    if (failure) throw failure;
    const piece = bytes.getBytes().slice();
    bytes.index = 0;
    if (!file.write(piece)) await Promise.race([new Promise<void>((resolve) => file.once("drain", resolve)), failed]);
  };
  const flush = async (): Promise<void> => {
    if (rows === 0) return;
    const chunks = stored.map((own) => {
      const { path: names, element, schemaPath } = own;
      const { values, definitions, repetitions } = entriesOf(own, group);
      const column = { columnName: names.join("."), element, schemaPath: [...schemaPath], codec: "SNAPPY" as const, compressors: { SNAPPY: parquet.compressors.SNAPPY }, ...(element.type === "FLOAT" && { encoding: "PLAIN" as const }), stats: false, pageSize: 1 << 20, columnIndex: false, offsetIndex: false };
      const maxDefinitionLevel = schemaPath.slice(1).filter(({ repetition_type: type }) => type !== "REQUIRED").length;
      return writeColumn({ writer: bytes, column, pageData: { values, definitionLevels: definitions, repetitionLevels: repetitions, maxDefinitionLevel } }).chunk;
    });
    parquet.row_groups.push({ columns: chunks, num_rows: BigInt(rows), total_byte_size: chunks.reduce((sum, { meta_data: data }) => sum + (data?.total_uncompressed_size ?? 0n), 0n) });
    parquet.num_rows += BigInt(rows);
    group = [];
    [rows, held, entries] = [0, 0, 0];
    await send();
  };

  return {
    async write(batch) {
      group.push(batch);
      for (const column of stored) entries += countEntries(column, batch);
      rows += batch.length;
      total += batch.length;
      held += sizeOf(batch);
      if (rows >= groupRows || entries >= groupEntries || held >= groupBytes) await flush();
    },
    async close() {
      await flush();
      await parquet.finish();
      await send();
      file.end();
      await Promise.race([finished(file), failed]);
      return total;
    },
    abandon: () => void file.destroy(),
  };
}

function entriesOf(column: StoredColumn, group: readonly Batch[]): ParquetEntries {
  const entries: ParquetEntries = { values: [], definitions: [], repetitions: [] };
  for (const batch of group) appendEntries(entries, column, batch);
  return entries;
}

function sizeOf({ columns, nested = [] }: Batch): number {
  const values = [...columns.values(), ...nested.flatMap((feature) => feature.values ?? [])];
  return values.reduce((sum, column) => sum + (column.type === "bytes" ? column.bytes.length : 0), 0);
}

/** A stored column and its place in the schema. */
interface LaidOut extends StoredColumn {
  readonly element: SchemaElement;
  readonly schemaPath: readonly SchemaElement[];
}

interface Layout {
  readonly schema: SchemaElement[];
  readonly stored: LaidOut[];
}

interface Inside {
  readonly schemaPath: readonly SchemaElement[];
  readonly bases: readonly number[];
  /** The definition of the item that the feature stands in. */
  readonly base: number;
  readonly levels: number;
}

/** Schema and stored columns: each level of lists is an optional group with a repeated one inside, as Parquet's specification has it. */
function layoutOf(columns: readonly SourceColumn[]): Layout {
  const root: SchemaElement = { name: "schema", num_children: columns.length };
  const layout: Layout = { schema: [root], stored: [] };
  for (const { name, type, features = [] } of columns) {
    const own: readonly SourceFeature[] = type === "nested" ? features : [{ path: [name], type, levels: 1 }];
    addFeature(layout, { feature: own[0]!, features: own }, { schemaPath: [root], bases: [], base: 0, levels: 0 });
  }
  return layout;
}

function addFeature({ schema, stored }: Layout, { feature, features }: { readonly feature: SourceFeature; readonly features: readonly SourceFeature[] }, inside: Inside): void {
  const { path, type, levels } = feature;
  const schemaPath = [...inside.schemaPath];
  const bases = [...inside.bases];
  let { base } = inside;
  const add = (element: SchemaElement): SchemaElement => {
    schema.push(element);
    schemaPath.push(element);
    return element;
  };
  for (let level = inside.levels; level < levels; level++) {
    add({ name: level === inside.levels ? path.at(-1)! : "element", repetition_type: "OPTIONAL", converted_type: "LIST", logical_type: { type: "LIST" }, num_children: 1 });
    add({ name: "list", repetition_type: "REPEATED", num_children: 1 });
    bases.push(base);
    base += 2;
  }
  const children = features.filter((other) => other.path.length === path.length + 1 && path.every((part, i) => part === other.path[i]));
  if (type === "struct") {
    add({ name: "element", repetition_type: "OPTIONAL", num_children: children.length });
    for (const child of children) addFeature({ schema, stored }, { feature: child, features }, { schemaPath, bases, base: base + 1, levels });
    return;
  }
  const element = add({ name: "element", repetition_type: "OPTIONAL", ...physical[type] });
  stored.push({ path, type, bases, most: base + 1, element, schemaPath });
}

const physical = {
  int: { type: "INT64" },
  float: { type: "FLOAT" },
  bytes: { type: "BYTE_ARRAY" },
  empty: { type: "INT32", logical_type: { type: "NULL" } },
} as const;
