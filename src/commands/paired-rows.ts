import { nearest, UserError } from "../core/error.ts";
import type { CsvDialect } from "../data/csv-dialect.ts";
import { serializedBatch } from "../data/serialized-records.ts";
import { joinTypes, type FileFormat, type SourceColumn, type SourceFile } from "../data/source.ts";
import type { SerializedExamples } from "../validation/skew/example-skew.ts";
import { rowFiles } from "./described-data.ts";

interface Side {
  readonly name: string;
  readonly format: FileFormat<object>;
  readonly sources: readonly SourceFile[];
  readonly columns: readonly SourceColumn[];
}

interface Pairing {
  readonly dialect: CsvDialect;
  /** Features that are not compared, so that it does not matter what they are. */
  readonly leftOut: (name: string) => boolean;
  /** Features that must be on both sides. */
  readonly needed: readonly string[];
  /** Features that must be on one side at least. */
  readonly named: readonly string[];
}

/**
 * The rows of two data sets as tf.Examples that can be compared. A column has one type in both: what one file says in whole numbers and
 * the other with decimals are floats. TFRecords have the types they are stored with.
 */
export async function pairedRows(before: string, now: string, { dialect, leftOut, needed, named }: Pairing): Promise<readonly [SerializedExamples, SerializedExamples]> {
  const sides = [await described(before, dialect), await described(now, dialect)] as const;
  for (const { name, columns } of sides) mustHave(name, needed, columns);
  mustHave(`neither ${before} nor ${now}`, named, sides.flatMap(({ columns }) => columns));
  return [rows(sides[0], sides[1], { dialect, leftOut }), rows(sides[1], sides[0], { dialect, leftOut })];
}

function mustHave(who: string, wanted: readonly string[], columns: readonly SourceColumn[]): void {
  const names = new Set(columns.map(({ name }) => name));
  const absent = wanted.find((name) => !names.has(name));
  if (absent === undefined) return;
  const near = nearest(absent, names);
  const hint = near === undefined ? `columns: ${[...names].slice(0, 20).join(", ")}` : `did you mean ${near}?`;
  throw new UserError(`${who} has ${who.startsWith("neither ") ? "a" : "no"} column ${JSON.stringify(absent)}`, { hint });
}

async function described(name: string, dialect: CsvDialect): Promise<Side> {
  const { format, sources } = await rowFiles(name);
  const files = [];
  for (const file of sources) files.push({ file, columns: (await format.describe(file, optionsOf(format, dialect))).columns });
  return { name, format, sources, columns: format.join(files) };
}

function optionsOf({ name }: FileFormat<object>, dialect: CsvDialect): object {
  return name === "csv" ? dialect : {};
}

function rows({ name, format, sources, columns }: Side, other: Side, { dialect, leftOut }: Pick<Pairing, "dialect" | "leftOut">): SerializedExamples {
  const typed = columns.map((column): SourceColumn => ({ ...column, type: joinTypes(column.type, other.columns.find((found) => found.name === column.name)?.type ?? column.type) ?? column.type }));
  const blocks = async function* () {
    for (const file of sources) {
      for await (const { batch, records } of format.read(file, format.name === "tfrecord" ? columns : typed, optionsOf(format, dialect))) {
        yield records ? { ...records, length: batch.length } : serializedBatch(batch, leftOut);
      }
    }
  };
  return { name, blocks: blocks() };
}
