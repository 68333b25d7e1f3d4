import type { ColumnMetaData, RowGroup } from "hyparquet";
import { UserError } from "../core/error.ts";
import type { Batch, Column, NestedFeature } from "./batch.ts";
import { openBytes, type RandomBytes } from "./file-bytes.ts";
import { loadParquetCodecs } from "./parquet-codecs.ts";
import { ParquetDamage, readParquetPages, type ParquetPage } from "./parquet-pages.ts";
import { createFeatureRows, ParquetMisfit, type FeatureRows } from "./parquet-rows.ts";
import { parquetColumns, type ParquetColumn, type ParquetFeature, type ParquetLeaf } from "./parquet-schema.ts";
import { joinColumns } from "./source-columns.ts";
import type { FileFormat, SourceBatch, SourceColumn, SourceFile } from "./source.ts";

/**
 * Parquet files. Columns of several files are joined by their names. A null is missing, an empty list is present, lists hold no
 * nulls. Booleans are the integers 0 and 1; dates, times, moments (ISO 8601), decimals and UUIDs are text; an unsigned 64-bit column is
 * text when the file says that it has values beyond 2^63 − 1. Page by page is read, only of the wanted columns.
 */
export const parquetFormat: FileFormat = {
  name: "parquet",
  pattern: /\.(parquet|parq|pq)$/i,
  describe: (file, { limit = Infinity }) => withParquet(file, async ({ columns, groups }) => ({
    columns: columns.map(({ source, features }) => (source.type === "int" && isBeyondInt64(features[0]!.leaf, groups) ? { ...source, type: "bytes" } : source)),
    rows: Math.min(limit, groups.reduce((rows, group) => rows + rowsOf(group, file), 0)),
  })),
  join: (files) => joinColumns(files, { mixed: "widen" }),
  async *read(file, columns, { limit = Infinity }) {
    const bytes = await openBytes(file);
    try {
      const opened = await openParquet(bytes, file);
      let before = 0;
      for (const [index, group] of opened.groups.entries()) {
        if (before >= limit) return;
        for await (const batch of readRowGroup(group, columns, { ...opened, bytes, file, index, most: limit - before })) {
          const first = before + 1;
          before += batch.length;
          yield { batch, file: file.name, line: (row) => first + row } satisfies SourceBatch;
        }
      }
    } finally {
      await bytes.close();
    }
  },
};

interface OpenParquet {
  readonly columns: readonly ParquetColumn[];
  readonly groups: readonly RowGroup[];
}

async function withParquet<T>(file: SourceFile, use: (opened: OpenParquet) => Promise<T>): Promise<T> {
  const bytes = await openBytes(file);
  try {
    return await use(await openParquet(bytes, file));
  } finally {
    await bytes.close();
  }
}

const magic = "PAR1";

async function openParquet(bytes: RandomBytes, { name }: SourceFile): Promise<OpenParquet> {
  const damaged = (what: string, cause?: unknown) => new UserError(`this is not a Parquet file: ${what}`, { place: { file: name }, ...(cause === undefined ? {} : { cause }) });
  if (bytes.size < 12) throw damaged(`it has ${bytes.size} bytes`);
  const tail = Buffer.from(await bytes.read(bytes.size - 8, bytes.size));
  const ending = tail.toString("latin1", 4, 8);
  if (ending === "PARE") throw new UserError("the file is encrypted", { place: { file: name }, hint: "write it without encryption" });
  if (tail.length !== 8 || ending !== magic) throw damaged(`it does not end with ${magic}`);
  const length = tail.readUInt32LE(0);
  if (length > bytes.size - 12) throw damaged(`its table of contents has ${length} bytes, the file ${bytes.size}`);
  const footer = Uint8Array.from(await bytes.read(bytes.size - 8 - length, bytes.size));
  const { fileMetadata } = await loadParquetCodecs();
  try {
    const contents = fileMetadata(footer);
    return { columns: parquetColumns(contents, name), groups: contents.row_groups };
  } catch (error) {
    throw error instanceof UserError ? error : damaged("its table of contents is damaged", error);
  }
}

function rowsOf({ num_rows: rows }: RowGroup, { name }: SourceFile): number {
  const count = Number(rows);
  if (!(count >= 0 && count <= Number.MAX_SAFE_INTEGER)) throw new UserError(`the file is damaged: a row group has ${rows} rows`, { place: { file: name } });
  return count;
}

function isBeyondInt64({ element, meaning, index }: ParquetLeaf, groups: readonly RowGroup[]): boolean {
  if (element.type !== "INT64" || !meaning) return false;
  return groups.some(({ columns }) => {
    const most = columns[index]?.meta_data?.statistics?.max_value;
    return typeof most === "bigint" && BigInt.asUintN(64, most) >= 2n ** 63n;
  });
}

interface Reading extends OpenParquet {
  readonly bytes: RandomBytes;
  readonly file: SourceFile;
  /** The row group's number. */
  readonly index: number;
  readonly most: number;
}

/** A feature that is read: where its entries come from and go to. */
interface Cursor {
  readonly column: SourceColumn;
  readonly feature: ParquetFeature;
  readonly rows: FeatureRows;
  readonly pages: AsyncGenerator<ParquetPage>;
  page: ParquetPage | undefined;
  at: number;
}

const batchRows = 4096;
const batchBytes = 1 << 23;

async function* readRowGroup(group: RowGroup, columns: readonly SourceColumn[], reading: Reading): AsyncGenerator<Batch> {
  const rows = Math.min(rowsOf(group, reading.file), reading.most);
  if (rows === 0) return;
  const cursors = columns.flatMap((column) => cursorsOf(column, group, reading));
  const width = cursors.reduce((sum, { feature }) => sum + Number(group.columns[feature.leaf.index]!.meta_data!.total_uncompressed_size), 0) / Number(group.num_rows);
  const size = Math.max(1, Math.min(batchRows, Math.floor(batchBytes / Math.max(width, 1))));
  try {
    for (let done = 0; done < rows; done += size) {
      const length = Math.min(size, rows - done);
      for (const cursor of cursors) await fill(cursor, length, reading);
      yield batchOf(columns, cursors, { length, reading });
    }
    if (rows === Number(group.num_rows)) for (const cursor of cursors) await mustEnd(cursor, reading);
  } finally {
    for (const { pages } of cursors) await pages.return(undefined);
  }
}

function cursorsOf(column: SourceColumn, group: RowGroup, { columns, bytes, file, index }: Reading): Cursor[] {
  const found = columns.find(({ source }) => source.name === column.name);
  if (!found || column.type === "empty") return [];
  return found.features.map((feature): Cursor => {
    const chunk = group.columns[feature.leaf.index];
    const meta = chunk?.meta_data;
    if (!meta || chunk.file_path || meta.type !== feature.leaf.element.type || !isCounted(meta)) throw damageOf(new ParquetDamage("it is not described"), { feature, file, index });
    const type = column.type === "nested" ? typeIn(column, feature) : column.type;
    return { column, feature, rows: createFeatureRows(feature, type), pages: readParquetPages(bytes, meta, feature.leaf), page: undefined, at: 0 };
  });
}

function isCounted({ num_values: values, total_compressed_size: packed, total_uncompressed_size: unpacked, data_page_offset: at }: ColumnMetaData): boolean {
  return [values, packed, unpacked, at].every((number) => typeof number === "bigint" && number >= 0n && number <= BigInt(Number.MAX_SAFE_INTEGER));
}

/** The type of a feature over all files, where they differ. */
function typeIn({ features = [] }: SourceColumn, { path, type }: ParquetFeature): ParquetFeature["type"] {
  return features.find((feature) => feature.path.length === path.length && feature.path.every((part, i) => part === path[i]))?.type ?? type;
}

function damageOf(error: unknown, { feature, file, index }: { readonly feature: ParquetFeature; readonly file: SourceFile; readonly index: number }): unknown {
  const column = JSON.stringify(feature.path.join("."));
  if (error instanceof ParquetMisfit) return new UserError(`column ${column}: ${error.message}`, { place: { file: file.name }, hint: "lists have no nulls, integers at most 64 bits with a sign: write it otherwise, large numbers as text" });
  if (!(error instanceof ParquetDamage)) return error;
  return new UserError(`column ${column} of row group ${index + 1} cannot be read: ${error.message}`, { place: { file: file.name }, hint: "the file is damaged; make it again", cause: error });
}

/** Reads on until the feature has so many rows. */
async function fill(cursor: Cursor, length: number, { file, index }: Reading): Promise<void> {
  const { rows, pages, feature } = cursor;
  try {
    for (;;) {
      if (cursor.page && cursor.at < cursor.page.length) cursor.at = rows.add(cursor.page, cursor.at, length);
      if (cursor.page && cursor.at < cursor.page.length) return;
      if (rows.rows === length && feature.leaf.maxRepetition === 0) return;
      const next = await pages.next();
      if (next.done) break;
      [cursor.page, cursor.at] = [next.value, 0];
    }
    if (rows.rows < length) throw new ParquetDamage(`${length - rows.rows} rows are missing`);
  } catch (error) {
    throw damageOf(error, { feature, file, index });
  }
}

async function mustEnd({ page, at, pages, feature }: Cursor, { file, index }: Reading): Promise<void> {
  try {
    if ((page && at < page.length) || !(await pages.next()).done) throw new ParquetDamage("it has more rows than the row group");
  } catch (error) {
    throw damageOf(error, { feature, file, index });
  }
}

function batchOf(columns: readonly SourceColumn[], cursors: readonly Cursor[], { length, reading }: { readonly length: number; readonly reading: Reading }): Batch {
  const flat = new Map<string, Column>();
  const nested: NestedFeature[] = [];
  for (const column of columns) {
    const own = cursors.filter((cursor) => cursor.column === column);
    if (column.type !== "nested") flat.set(column.name, own[0]?.rows.takeColumn() ?? { type: "empty" });
    else {
      const features = own.map(({ rows }) => rows.takeNested());
      features.forEach((feature, i) => {
        if (!fits(feature, features)) throw damageOf(new ParquetDamage("it has other lists than its neighbours"), { ...reading, feature: own[i]!.feature });
      });
      nested.push(...features);
    }
  }
  return { length, columns: flat, ...(nested.length > 0 && { nested }) };
}

/** Whether a feature has as many items as the struct that it is in. */
function fits({ path, levels }: NestedFeature, features: readonly NestedFeature[]): boolean {
  const parent = features.find((other) => other.path.length === path.length - 1 && other.path.every((part, i) => part === path[i]));
  return !parent || parent.levels.every(({ offsets }, i) => levels[i]!.offsets.at(-1) === offsets.at(-1));
}
