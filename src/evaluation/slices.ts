import { firstValue, textAt, valueCount, type Batch, type Column } from "../data/batch.ts";

/** A slice: features and the values they have in it. Empty: all rows. */
export type SliceKey = readonly (readonly [feature: string, value: string])[];

/** Row numbers (within a batch) of one slice. */
export interface SliceRows {
  readonly key: SliceKey;
  readonly rows: Int32Array;
}

/** `carrier=YV, month=1`; `overall` for all rows. */
export function sliceName(key: SliceKey): string {
  return key.length === 0 ? "overall" : key.map(([feature, value]) => `${feature}=${value}`).join(", ");
}

/** A text that tells slices apart whatever characters are in their values. */
export function sliceId(key: SliceKey): string {
  return JSON.stringify(key);
}

/**
 * The slices of a batch for lists of crossed features, the overall slice first. A row without one of the features is in no slice of that
 * list; a row with several values of a feature is in the slice of each (as in TFMA).
 */
export function sliceRows(batch: Batch, crossings: readonly (readonly string[])[]): readonly SliceRows[] {
  const slices: SliceRows[] = [{ key: [], rows: Int32Array.from({ length: batch.length }, (_, row) => row) }];
  for (const features of crossings) {
    const columns = features.map((feature) => ({ feature, column: batch.columns.get(feature) }));
    const found = new Map<string, { key: SliceKey; rows: number[] }>();
    const texts = columns.map(({ column }) => column && valueTexts(column));
    for (let row = 0; row < batch.length; row++) {
      for (const key of keysOf(row, columns, texts)) {
        const id = sliceId(key);
        const slice = found.get(id);
        if (slice) slice.rows.push(row);
        else found.set(id, { key, rows: [row] });
      }
    }
    for (const { key, rows } of found.values()) slices.push({ key, rows: Int32Array.from(rows) });
  }
  return slices;
}

interface Named { readonly feature: string; readonly column: Column | undefined }
type Texts = (value: number) => string;

function keysOf(row: number, columns: readonly Named[], texts: readonly (Texts | undefined)[]): readonly SliceKey[] {
  let keys: SliceKey[] = [[]];
  for (let c = 0; c < columns.length; c++) {
    const { feature, column } = columns[c]!;
    const count = column ? valueCount(column, row) : 0;
    if (!column || count <= 0) return [];
    const first = firstValue(column, row);
    const values = new Set(Array.from({ length: count }, (_, i) => texts[c]!(first + i)));
    keys = keys.flatMap((key) => [...values].map((value): SliceKey => [...key, [feature, value]]));
  }
  return keys;
}

/** Values of a column as text; texts of bytes are decoded once per distinct value of the batch. */
function valueTexts(column: Column): Texts {
  if (column.type === "empty") return () => "";
  if (column.type === "bytes") return (value) => textAt(column, value);
  if (column.type === "int") return (value) => (column.wide ? column.wide[value]!.toString() : String(column.values[value]));
  return (value) => String(column.values[value]);
}
