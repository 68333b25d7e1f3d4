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

/** Values of a feature in a batch: distinct texts, and for each row the places of its values among them. */
interface Coded {
  readonly feature: string;
  readonly texts: readonly string[];
  /** Code of row i's only value, −1 for none; of its first one where `more` has the row. */
  readonly codes: Int32Array;
  /** Distinct codes of the rows with several values. */
  readonly more: ReadonlyMap<number, readonly number[]>;
}

/**
 * The slices of a batch for lists of crossed features, the overall slice first. A row without one of the features is in no slice of that
 * list; a row with several values of a feature is in the slice of each (as in TFMA).
 */
export function sliceRows(batch: Batch, crossings: readonly (readonly string[])[]): readonly SliceRows[] {
  const coded = new Map([...new Set(crossings.flat())].map((feature) => [feature, codeFeature(feature, batch)]));
  const slices: SliceRows[] = [{ key: [], rows: Int32Array.from({ length: batch.length }, (_, row) => row) }];
  for (const features of crossings) {
    const crossed = features.map((feature) => coded.get(feature)!);
    for (const [code, rows] of rowsByCode(crossed, batch.length)) slices.push({ key: keyOf(code, crossed), rows: Int32Array.from(rows) });
  }
  return slices;
}

/** Rows by the number that stands for their values: the codes as digits, the last feature's lowest. */
function rowsByCode(crossed: readonly Coded[], length: number): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  const put = (code: number, row: number) => {
    const rows = found.get(code);
    if (rows) rows.push(row);
    else found.set(code, [row]);
  };
  const several = new Set(crossed.flatMap(({ more }) => [...more.keys()]));
  for (let row = 0; row < length; row++) {
    let code = 0;
    for (let c = 0; c < crossed.length && code >= 0; c++) {
      const { codes, texts } = crossed[c]!;
      code = codes[row]! < 0 ? -1 : code * texts.length + codes[row]!;
    }
    if (code < 0) continue;
    if (several.has(row)) for (const each of codesOfRow(crossed, row)) put(each, row);
    else put(code, row);
  }
  return found;
}

function codesOfRow(crossed: readonly Coded[], row: number): readonly number[] {
  return crossed.reduce<readonly number[]>((combined, { codes, more, texts }) =>
    combined.flatMap((code) => (more.get(row) ?? [codes[row]!]).map((own) => code * texts.length + own)), [0]);
}

function keyOf(code: number, crossed: readonly Coded[]): SliceKey {
  const key: (readonly [string, string])[] = [];
  for (let c = crossed.length - 1; c >= 0; c--) {
    const { feature, texts } = crossed[c]!;
    key.unshift([feature, texts[code % texts.length]!]);
    code = Math.floor(code / texts.length);
  }
  return key;
}

function codeFeature(feature: string, batch: Batch): Coded {
  const column = batch.columns.get(feature);
  const codes = new Int32Array(batch.length).fill(-1);
  const more = new Map<number, readonly number[]>();
  const known = new Map<string, number>();
  if (!column || column.type === "empty") return { feature, texts: [], codes, more };
  const text = valueText(column);
  const codeOf = (value: number): number => {
    const own = text(value);
    const code = known.get(own) ?? known.size;
    known.set(own, code);
    return code;
  };
  for (let row = 0; row < batch.length; row++) {
    const count = valueCount(column, row);
    if (count <= 0) continue;
    const first = firstValue(column, row);
    codes[row] = codeOf(first);
    if (count > 1) more.set(row, [...new Set(Array.from({ length: count }, (_, i) => codeOf(first + i)))]);
  }
  return { feature, texts: [...known.keys()], codes, more };
}

function valueText(column: Exclude<Column, { type: "empty" }>): (value: number) => string {
  if (column.type === "bytes") return (value) => textAt(column, value);
  if (column.type === "int") return (value) => (column.wide ? column.wide[value]!.toString() : String(column.values[value]));
  return (value) => String(column.values[value]);
}
