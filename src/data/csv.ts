import { UserError } from "../core/error.ts";
import { keepYoungGenerationSmall } from "../core/young-generation.ts";
import { passingArrays, type PassingArrays } from "./array-room.ts";
import type { Batch, Column } from "./batch.ts";
import { convertCsv, plainNumbers } from "./csv-columns.ts";
import { dialectOf, type CsvDialect } from "./csv-dialect.ts";
import { utf8Of } from "./csv-encoding.ts";
import { delimiterHint } from "./csv-mistakes.ts";
import { scanCsv, type CsvBlock } from "./csv-scanner.ts";
import { readPassing } from "./file-bytes.ts";
import type { ByteStream, FileContents, SourceBatch, SourceColumn, SourceFile } from "./source.ts";
import { createTypeInference, type InferredColumn, type TypeInference } from "./type-inference.ts";

interface ReadCsvOptions extends CsvDialect {
  /** Reads at most so many rows, counted over all files. */
  readonly limit?: number | undefined;
}

/** The blocks of several files with one header, in their order; `rows` of each count. */
async function* blocksOf(files: readonly (SourceFile | ByteStream)[], { limit = Infinity, ...dialect }: ReadCsvOptions): AsyncGenerator<{ readonly block: CsvBlock; readonly rows: number }> {
  let first: CsvBlock["header"] | undefined;
  let left = limit;
  for (const file of files) {
    if (left <= 0) return;
    let checked = false;
    const chunks = utf8Of(file.name, "chunks" in file ? file.chunks : readPassing(file), dialect.encoding);
    for await (const block of scanCsv({ file: file.name, chunks, dialect: dialectOf(file.name, dialect) })) {
      if (!checked) sameHeader((first ??= block.header), block.header, { first: files[0]!.name, file: file.name });
      checked = true;
      const rows = Math.min(block.rows, left);
      yield { block, rows };
      left -= rows;
      if (left <= 0) break;
    }
  }
}

/**
 * The types of the columns over all rows of all files, in one streaming pass: int < float < bytes, the most general wins.
 * `inputs` are lists of files; `limit` counts for each list. All files must have the same header.
 */
export async function inferCsvTypes(inputs: readonly (readonly SourceFile[])[], options: ReadCsvOptions = {}): Promise<readonly InferredColumn[]> {
  let inference: TypeInference | undefined;
  let header: readonly string[] = [];
  for (const files of inputs) {
    let checked = false;
    for await (const { block, rows } of blocksOf(files, options)) {
      if (!inference) inference = createTypeInference((header = block.header));
      if (!checked) sameHeader(header, block.header, { first: inputs[0]![0]!.name, file: block.file });
      checked = true;
      inference.add(block, { rows });
    }
  }
  return inference ? inference.columns() : [];
}

/** The columns of one file, with the types that all its rows need, and how many rows it has; `limit` bounds both. */
export async function describeCsvFile(file: SourceFile | ByteStream, options: ReadCsvOptions = {}): Promise<FileContents> {
  let inference: TypeInference | undefined;
  let total = 0;
  for await (const { block, rows } of blocksOf([file], options)) {
    inference ??= createTypeInference(block.header);
    inference.add(block, { rows });
    total += rows;
  }
  return { columns: inference ? inference.columns() : [], rows: total };
}

/** The rows of CSV files as batches, with the types that `inferCsvTypes` found (or others that fit). */
export async function* readCsv(files: readonly (SourceFile | ByteStream)[], types: readonly SourceColumn[], options: ReadCsvOptions = {}): AsyncGenerator<SourceBatch> {
  for await (const { block, rows } of blocksOf(files, options)) {
    const { lines } = block;
    yield { batch: convertCsv(block, types, { rows }), file: block.file, line: (row) => lines[row]! };
  }
}

/** CSV files read once, although their types are only known at the end. */
interface CsvReading {
  /** The rows, to be read once: each column with the type that it has so far, until that has risen. A batch is valid until the next is asked for; of a wide file it has some of the columns, the next ones the others. */
  readonly batches: AsyncGenerator<Batch>;
  /** The columns of which an earlier batch had a narrower type: the batches lack them from then on. Definite when all batches are read. */
  risen(): readonly InferredColumn[];
  /** All columns with the types they have so far. */
  columns(): readonly InferredColumn[];
  /** How many rows were read so far. */
  rows(): number;
}

/**
 * Begins to read CSV files in one pass. Types are inferred on the way, as `inferCsvTypes` does before; what has risen is to be
 * read again with `readCsv`. Mostly nothing has, since most columns show their type in the first megabyte.
 */
export function readCsvOnce(files: readonly (SourceFile | ByteStream)[], dialect: CsvDialect = {}): CsvReading {
  const risen = new Set<string>();
  let types: readonly InferredColumn[] = [];
  let total = 0;
  async function* batches(): AsyncGenerator<Batch> {
    const room = idle ?? passingArrays();
    idle = undefined;
    yield* batchesIn(room);
    idle = room;
  }
  async function* batchesIn(room: PassingArrays): AsyncGenerator<Batch> {
    let inference: TypeInference | undefined;
    for await (const { block, rows } of blocksOf(files, dialect)) {
      inference ??= createTypeInference(block.header);
      total += rows;
      if (block.header.length > mostAtOnce) keepYoungGenerationSmall();
      for (let from = 0; from < block.header.length; from += mostAtOnce) yield group(block, inference, { rows, from, room });
    }
  }
  /** Some columns of a block. */
  function group(block: CsvBlock, inference: TypeInference, { rows, from, room }: { readonly rows: number; readonly from: number; readonly room: PassingArrays }): Batch {
    room.clear();
    const ready = block.header.slice(from, from + mostAtOnce).map((name, i): Column | undefined => {
      const type = types[from + i]?.type ?? "empty";
      const found = type !== "bytes" && !risen.has(name) ? plainNumbers(block, { column: from + i, rows, room }, type === "float" ? type : "int") : undefined;
      return found && (type !== "empty" || (found.type === "int" && found.values.length > 0)) ? found : undefined;
    });
    inference.add(block, { rows, from, ready });
    const before = types;
    types = inference.columns();
    if (types !== before) before.forEach(({ name, type }, column) => { if (type !== "empty" && type !== types[column]!.type) risen.add(name); });
    const known = types.slice(from, from + mostAtOnce);
    return convertCsv(block, risen.size === 0 ? known : known.map((column) => (risen.has(column.name) ? undefined : column)), { rows, from, ready, room });
  }
  return { batches: batches(), risen: () => types.filter(({ name }) => risen.has(name)), columns: () => types, rows: () => total };
}

/** Columns of a wide file that are in memory together: those of a whole block would outlive many others. */
const mostAtOnce = 1024;

/** Memory for columns of a reading that has ended, for the next one. */
let idle: PassingArrays | undefined;

/** Refuses a file whose header is not that of the first one that is read with it. */
export function sameHeader(expected: readonly string[], found: readonly string[], names: { readonly first: string; readonly file: string }): void {
  const at = expected.findIndex((name, i) => name !== found[i]);
  if (at < 0 && found.length === expected.length) return;
  const column = at < 0 ? expected.length : at;
  const say = (name: string | undefined) => (name === undefined ? "no column" : JSON.stringify(name));
  throw new UserError(`column ${column + 1} is ${say(found[column])}, in ${names.first} it is ${say(expected[column])}`, {
    place: { file: names.file, line: 1 },
    hint: delimiterHint(found) ?? "files that are read together have equal headers",
  });
}
