import type { Column, ListLevel } from "./batch.ts";
import { grown } from "./grown.ts";

/** Collects one level of lists. Items of the level above that are never begun are missing. */
export class LevelBuilder {
  /** Items of this level so far. */
  count = 0;
  private filled = 0;
  private offsets = new Int32Array(257);
  private present = new Uint8Array(257);

  /** Begins the list of item `above`; begun again, it forgets what that one had. */
  begin(above: number): void {
    if (above < this.filled) [this.count, this.filled] = [this.offsets[above]!, above];
    this.fillTo(above);
    this.present[above] = 1;
  }

  private fillTo(above: number): void {
    if (above + 1 >= this.offsets.length) [this.offsets, this.present] = [grown(this.offsets, above + 2), grown(this.present, above + 2)];
    while (this.filled <= above) {
      this.present[this.filled] = 0;
      this.offsets[this.filled++] = this.count;
    }
  }

  /** The level of the first `above` items above; then begins again. */
  take(above: number): ListLevel {
    this.fillTo(above);
    const level = levelOf(this.offsets.slice(0, above + 1), this.present.slice(0, above));
    this.count = this.filled = 0;
    return level;
  }
}

function levelOf(offsets: Int32Array, present: Uint8Array): ListLevel {
  const listed = present.some((there, i) => there === 1 && offsets[i] === offsets[i + 1]);
  return listed ? { offsets, present } : { offsets };
}

/** A level in which each of the items has exactly one. */
export function singleLevel(items: number): ListLevel {
  return { offsets: Int32Array.from({ length: items + 1 }, (_, i) => i) };
}

/** Splits the column of a builder into its lists and their values. */
export function levelAndValues(column: Column, items: number): { readonly level: ListLevel; readonly values: Column } {
  if (column.type === "empty") return { level: { offsets: new Int32Array(items + 1) }, values: column };
  const { rowOffsets, present, ...values } = column;
  return { level: rowOffsets ? { offsets: rowOffsets, ...(present && { present }) } : singleLevel(items), values };
}
