import type { Column } from "./batch.ts";
import { countIntegersOfScan } from "./csv-plain-rows.ts";
import type { CsvBlock } from "./csv-scanner.ts";
import { losesZeros, numberKind } from "./python-number.ts";

/** The type of a CSV column; `empty` when it has no value in any row. */
type CsvColumnType = "empty" | "int" | "float" | "bytes";

/** What is known of a CSV column after all its rows. */
export interface InferredColumn {
  readonly name: string;
  readonly type: CsvColumnType;
  /** It is `int`, and some value has leading zeros that are lost by that, as a postal code has. */
  readonly losesZeros: boolean;
}

/** What is looked at. */
interface SomeCells {
  readonly rows?: number;
  /** The columns `from …` that these are, but for those that are made already: plain numbers of the type so far, or integers. */
  readonly ready?: readonly (Column | undefined)[];
  readonly from?: number;
}

/** Finds column types, most general value wins: int < float < bytes. Empty cells do not count. */
export interface TypeInference {
  /** Looks at the first rows of a block, all when not given. */
  add(block: CsvBlock, some?: SomeCells): void;
  /** The same array while nothing changes. */
  columns(): readonly InferredColumn[];
}

const unknown = 0, int = 1, float = 2, text = 3;

/** Starts an inference over blocks with one header. */
export function createTypeInference(header: readonly string[]): TypeInference {
  const width = header.length;
  const state = new Uint8Array(2 * width);
  const [levels, zeros] = [state.subarray(0, width), state.subarray(width)];
  let found: readonly InferredColumn[] | undefined;
  return {
    add(block, { rows = block.rows, ready, from = 0 } = {}) {
      const before = state.slice();
      for (let column = from; column < (ready ? from + ready.length : width); column++) {
        const made = ready?.[column - from];
        if (made) {
          if (levels[column] === unknown && made.type === "int" && made.values.length > 0) levels[column] = int;
          continue;
        }
        const integers = levels[column]! <= int ? countIntegersOfScan({ scan: block.scan, column, rows }) : undefined;
        if (integers !== undefined) levels[column] = integers > 0 ? int : levels[column]!;
        else if (levels[column] !== text) levels[column] = raise(block, { rows, column, width }, levels[column]!, zeros);
      }
      if (Buffer.compare(before, state) !== 0) found = undefined;
    },
    columns: () => (found ??= header.map((name, i) => {
      const type = (["empty", "int", "float", "bytes"] as const)[levels[i]!]!;
      return { name, type, losesZeros: type === "int" && zeros[i] === 1 };
    })),
  };
}

function raise({ bytes, starts, ends }: CsvBlock, at: { readonly rows: number; readonly column: number; readonly width: number }, level: number, zeros: Uint8Array): number {
  const { rows, column, width } = at;
  for (let row = 0, cell = column; row < rows; row++, cell += width) {
    const start = starts[cell]!;
    const end = ends[cell]!;
    if (start === end) continue;
    const kind = numberKind(bytes, start, end);
    if (kind === "text") return text;
    if (kind === "float") level = float;
    else if (level === unknown) level = int;
    if (losesZeros(bytes, start, end)) zeros[column] = 1;
  }
  return level;
}
