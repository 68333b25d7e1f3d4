import { UserError } from "../core/error.ts";
import { arrowItems, type ArrowItems } from "./arrow-batch.ts";
import { arrowMessages, messageKinds } from "./arrow-messages.ts";
import { arrowFields, type ArrowField, type ArrowLayout } from "./arrow-schema.ts";
import type { FlatTable } from "./flatbuffer.ts";
import { shapeColumns } from "./row-shape.ts";
import { createShapeColumns, ShapeMisfit, type ShapeColumns } from "./shape-columns.ts";
import { joinColumns } from "./source-columns.ts";
import type { FileFormat, SourceBatch, SourceFile } from "./source.ts";

/**
 * Arrow IPC, files (Feather 2) and streams, also packed with LZ4 or Zstandard. Record batch by record batch is read. A null is missing,
 * an empty list is present, lists hold no nulls. Booleans are the integers 0 and 1, durations integers in their unit; dates, times,
 * moments (ISO 8601) and decimals are text. Integers beyond 64 bits with a sign are refused.
 */
export const arrowFormat: FileFormat = {
  name: "arrow",
  pattern: /\.(arrow|arrows|feather|ipc)(\.(gz|zz|br|zst))?$/i,
  async describe(file, { limit = Infinity }) {
    let rows = 0;
    let fields: readonly ArrowField[] = [];
    for await (const part of readBatches(file, false)) {
      fields = part.fields;
      rows += part.length;
      if (rows >= limit) break;
    }
    return { columns: shapeColumns(fields, file.name), rows: Math.min(rows, limit) };
  },
  join: (files) => joinColumns(files, { mixed: "widen" }),
  async *read(file, columns, { limit = Infinity }) {
    let before = 0;
    let sinks: ShapeColumns | undefined;
    for await (const { fields, length, bytes, items } of readBatches(file, true)) {
      sinks ??= createShapeColumns(fields, columns);
      const size = Math.max(1, Math.min(4096, Math.floor((length * (1 << 23)) / Math.max(bytes, 1))));
      for (let from = 0; from < length && before < limit; from += size) {
        const rows = Math.min(size, length - from, limit - before);
        sinks.sinks.forEach((sink, i) => {
          if (!sink) return;
          const { name } = fields[i]!;
          for (let row = 0; row < rows; row++) addValue(() => sink.add(items[i]!.at(from + row), row), { file, name, row: before + row + 1 });
        });
        const first = before + 1;
        before += rows;
        yield { batch: sinks.take(rows), file: file.name, line: (row) => first + row } satisfies SourceBatch;
      }
      if (before >= limit) return;
    }
  },
};

function addValue(add: () => void, { file, name, row }: { readonly file: SourceFile; readonly name: string; readonly row: number }): void {
  try {
    add();
  } catch (error) {
    const place = { file: file.name, line: row };
    if (error instanceof ShapeMisfit) throw new UserError(`column ${JSON.stringify(name)}: ${error.message}`, { place, hint: "lists have no nulls, integers at most 64 bits with a sign: write it otherwise, large numbers as text", cause: error });
    if (error instanceof RangeError) throw new UserError(`column ${JSON.stringify(name)} cannot be read: ${error.message}`, { place, hint: "the file is damaged; make it again", cause: error });
    throw error;
  }
}

interface Part {
  readonly fields: readonly ArrowField[];
  readonly length: number;
  readonly bytes: number;
  /** Empty when values are not wanted. */
  readonly items: readonly ArrowItems[];
}

/** The record batches of a file; first one without rows, with the schema. */
async function* readBatches(file: SourceFile, values: boolean): AsyncGenerator<Part> {
  let fields: readonly ArrowField[] | undefined;
  const dictionaries = new Map<number, ArrowItems>();
  for await (const { kind, header, body } of arrowMessages(file, { values })) {
    if (kind === messageKinds.schema && !fields) {
      fields = await damageOf(file, () => arrowFields(header, file.name));
      yield { fields, length: 0, bytes: 0, items: [] };
    } else if (!fields) throw damaged(file, "it does not begin with a schema");
    else if (kind === messageKinds.dictionary && values) await damageOf(file, () => addDictionary(dictionaries, fields!, { header, body }));
    else if (kind === messageKinds.batch) {
      const items = values ? await damageOf(file, () => arrowItems(fields!, header, { body, dictionaries })) : [];
      const length = await damageOf(file, () => header.long(0));
      if (length < 0 || (length > 0 && fields.length === 0)) throw damaged(file, `a batch has ${length} rows`);
      yield { fields, length, bytes: body.length, items };
    }
  }
  if (!fields) throw damaged(file, "it has no schema");
}

function damaged({ name }: SourceFile, what: string, cause?: unknown): UserError {
  return new UserError(`the file cannot be read: ${what}`, { place: { file: name }, hint: "the file is damaged or not Arrow IPC; make it again", ...(cause === undefined ? {} : { cause }) });
}

/** Bytes that mean nothing are damage; mistakes of the user pass. */
async function damageOf<T>(file: SourceFile, decode: () => T | Promise<T>): Promise<T> {
  try {
    return await decode();
  } catch (error) {
    throw error instanceof UserError ? error : damaged(file, error instanceof Error ? error.message : String(error), error);
  }
}

async function addDictionary(dictionaries: Map<number, ArrowItems>, fields: readonly ArrowField[], { header, body }: { readonly header: FlatTable; readonly body: Uint8Array }): Promise<void> {
  const id = header.long(0);
  const data = header.table(1);
  const field = fieldOf(fields, id);
  if (!data || !field) return;
  const [items] = await arrowItems([{ name: field.name, shape: field.shape, layout: field.layout }], data, { body, dictionaries });
  const before = header.byte(2) ? dictionaries.get(id) : undefined;
  dictionaries.set(id, before ? { length: before.length + items!.length, at: (item) => (item < before.length ? before.at(item) : items!.at(item - before.length)) } : items!);
}

/** The field whose values lie in a dictionary. */
function fieldOf(fields: readonly ArrowField[], id: number): ArrowField | undefined {
  for (const field of fields) {
    const found = field.dictionary?.id === id ? field : fieldOf(childrenOf(field.layout), id);
    if (found) return found;
  }
  return undefined;
}

function childrenOf(layout: ArrowLayout): readonly ArrowField[] {
  return layout.kind === "struct" ? layout.fields : layout.kind === "list" || layout.kind === "fixed-list" ? [layout.item] : [];
}
