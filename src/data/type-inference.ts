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

/** Finds column types, most general value wins: int < float < bytes. Empty cells do not count. */
export interface TypeInference {
  /** Looks at the first rows of a block, all when not given; not at columns in `ready`, which are plain numbers of the type so far, or integers. */
  add(block: CsvBlock, rows?: number, ready?: ReadonlyMap<string, Column>): void;
  columns(): readonly InferredColumn[];
}

const unknown = 0, int = 1, float = 2, text = 3;

/** Starts an inference over blocks with one header. */
export function createTypeInference(header: readonly string[]): TypeInference {
  const width = header.length;
  const levels = new Uint8Array(width);
  const zeros = new Uint8Array(width);
  return {
    add(block, rows = block.rows, ready) {
      for (let column = 0; column < width; column++) {
        const made = ready?.get(header[column]!);
        if (made) {
          if (levels[column] === unknown && made.type === "int" && made.values.length > 0) levels[column] = int;
          continue;
        }
        const integers = levels[column]! <= int ? countIntegersOfScan({ scan: block.scan, column, rows }) : undefined;
        if (integers !== undefined) levels[column] = integers > 0 ? int : levels[column]!;
        else if (levels[column] !== text) levels[column] = raise(block, { rows, column, width }, levels[column]!, zeros);
      }
    },
    columns: () => header.map((name, i) => {
      const type = (["empty", "int", "float", "bytes"] as const)[levels[i]!]!;
      return { name, type, losesZeros: type === "int" && zeros[i] === 1 };
    }),
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
