import { stat } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { basename, resolve } from "node:path";
import { errorCode } from "../core/error-code.ts";
import { UserError } from "../core/error.ts";
import { delimiterName, likelyDelimiter, type CsvDialect } from "../data/csv-dialect.ts";
import { readFiles } from "../data/format-rows.ts";
import { resolveInputs } from "../data/input-pattern.ts";
import type { FileFormat, SourceBatch, SourceColumn, SourceFile } from "../data/source.ts";
import { placeOf, shownAddress } from "../data/remote/remote-address.ts";
import { describeCsv, describeCsvInTurn } from "../statistics/describe-csv.ts";
import { describe } from "../statistics/dataset-statistics.ts";
import type { SliceSpecification } from "../statistics/slices.ts";
import { commonStatistics, readSlicedFile, readStatisticsFile, statisticsBytes, statisticsPieces, stepsOf } from "../statistics/statistics-file.ts";
import { FeatureNameStatistics_Type, type DatasetFeatureStatistics } from "../statistics/statistics_pb.ts";
import type { StatisticsOptions } from "../statistics/statistics-options.ts";

/** What a name of a file says it holds. */
const kinds = [
  { kind: "csv", pattern: /\.(csv|tsv)(\.(gz|zz|br|zst))?$/i },
  { kind: "jsonl", pattern: /\.(jsonl|ndjson)(\.(gz|zz|br|zst))?$/i },
  { kind: "parquet", pattern: /\.(parquet|parq|pq)$/i },
  { kind: "arrow", pattern: /\.(arrow|arrows|feather|ipc)$/i },
  { kind: "avro", pattern: /\.avro$/i },
  { kind: "tfrecord", pattern: /\.tfrecords?(\.gz)?$|-\d{5}-of-\d{5}(\.gz)?$/i },
  { kind: "statistics", pattern: /\.(pb|pbtxt|json)$/i },
] as const;

/** The formats that are read by their own rules alone. */
const formats: Readonly<Record<"jsonl" | "parquet" | "arrow" | "avro" | "tfrecord", () => Promise<FileFormat<object>>>> = {
  jsonl: async () => (await import("../data/json-lines.ts")).jsonLinesFormat,
  parquet: async () => (await import("../data/parquet.ts")).parquetFormat,
  arrow: async () => (await import("../data/arrow.ts")).arrowFormat,
  avro: async () => (await import("../data/avro.ts")).avroFormat,
  tfrecord: async () => (await import("../data/tfrecord-format.ts")).tfrecordFormat,
};

/**
 * Statistics of the files that a path or pattern stands for, read as streams: CSV, JSON Lines, Parquet, Arrow, Avro,
 * TFRecords of tf.Examples or tf.SequenceExamples, or one file that holds statistics already. No such file, files of several kinds and what is wrong inside them are `UserError`s.
 */
export async function describeFiles(source: string, { home, workers, dialect = {}, ...options }: DescribeFilesOptions): Promise<DatasetFeatureStatistics> {
  const { kind, files, sources } = await filesOf(source);
  try {
    if (kind === "statistics") return await readStatisticsFile(files[0]!);
    if (kind === "csv") return withDelimiter(dialect, await describeCsv(sources, { statistics: options, dialect, threads: await threadsFor(files, { home, workers }) }));
    return await describe(readFiles(await formats[kind](), sources, {}), options);
  } catch (error) {
    throw readError(error);
  }
}

/** What of the files is described. */
interface Parts {
  /** Described for themselves beside all rows. */
  readonly slices: readonly SliceSpecification[];
  /** Share of the rows that is described; all when not given. */
  readonly sampleRate: number | undefined;
}

/** Statistics of files as `describeFiles` gives them, and of slices of their rows: all rows first, then each slice. */
export async function describeParts(source: string, { slices, sampleRate }: Parts, options: DescribeFilesOptions): Promise<readonly DatasetFeatureStatistics[]> {
  if (slices.length === 0 && sampleRate === undefined) return [await describeFiles(source, options)];
  const { home: _, workers: __, dialect = {}, schema, ...statistics } = options;
  const { kind, sources } = await filesOf(source);
  if (kind === "statistics") throw new UserError(`${JSON.stringify(source)} holds statistics already`, { hint: "slices and samples are made of rows: name a file of data" });
  const { statisticsAccumulator } = await import("../components/statistics-parameters.ts");
  const { create, add, finish } = await statisticsAccumulator({ ...statistics, slices, ...(sampleRate !== undefined && { sampleRate }) }, { workspace: process.cwd(), schema });
  try {
    const batches = kind === "csv" ? readFiles((await import("../data/csv-format.ts")).csvFormat, sources, dialect) : readFiles(await formats[kind](), sources, {});
    let state = create();
    for await (const batch of batches) state = add(state, batch);
    const [all, ...found] = finish(state);
    return [kind === "csv" ? withDelimiter(dialect, all!) : all!, ...found];
  } catch (error) {
    throw readError(error);
  }
}

/** What `describeParts` finds as the bytes of a FeatureStats.pb. Features of CSV files are made and packed one after the other. */
export async function describePacked(source: string, parts: Parts, options: DescribeFilesOptions): Promise<readonly Uint8Array[]> {
  const { home, workers, dialect = {}, ...statistics } = options;
  const { kind, files, sources } = await filesOf(source);
  if (kind !== "csv" || parts.slices.length > 0 || parts.sampleRate !== undefined) return [statisticsBytes(await describeParts(source, parts, options), "pb")];
  try {
    const { names, ...found } = await describeCsvInTurn(sources, { statistics, dialect, threads: await threadsFor(files, { home, workers }) });
    refuseOneColumn(dialect, names);
    return statisticsPieces([found]);
  } catch (error) {
    throw readError(error);
  }
}

/** What `describeParts` finds; of a file of statistics what it holds, all examples first. */
export async function describeSliced(source: string, parts: Parts, options: DescribeFilesOptions): Promise<readonly DatasetFeatureStatistics[]> {
  const { kind, files } = await filesOf(source);
  return kind === "statistics" && parts.slices.length === 0 ? readSlicedFile(files[0]!) : describeParts(source, parts, options);
}

/** Whether a path stands for a file of statistics. */
export async function isStatistics(source: string): Promise<boolean> {
  return (await filesOf(source)).kind === "statistics";
}

/**
 * The rows of files once more, with their places: the columns named, as `statistics` of the same files describe them. Of a file of
 * statistics there are none.
 */
export async function* rowsOf(source: string, { names, statistics, dialect = {} }: { readonly names: readonly string[]; readonly statistics: DatasetFeatureStatistics; readonly dialect?: CsvDialect }): AsyncGenerator<SourceBatch> {
  const { kind, sources } = await filesOf(source);
  if (kind === "statistics") return;
  const wanted = new Set(names);
  const format: FileFormat<object> = kind === "csv" ? (await import("../data/csv-format.ts")).csvFormat : await formats[kind]();
  const known = describedColumns(statistics);
  const fromStatistics = kind === "csv" || kind === "tfrecord" || (kind === "jsonl" && known.every(({ type }) => type !== "nested"));
  const columns = fromStatistics ? known : format.join(await Promise.all(sources.map(async (file) => ({ file, columns: (await format.describe(file, {})).columns }))));
  for (const file of sources) yield* format.read(file, columns.filter(({ name }) => wanted.has(name)), kind === "csv" ? dialect : {});
}

/** The files that a path or pattern stands for and how rows are read from them. Files of statistics, which have no rows, are a `UserError`. */
export async function rowFiles(source: string): Promise<{ readonly format: FileFormat<object>; readonly sources: readonly SourceFile[] }> {
  const { kind, sources } = await filesOf(source);
  if (kind === "statistics") throw new UserError(`${JSON.stringify(source)} holds statistics`, { hint: "examples are compared one by one: name a file of data" });
  return { sources, format: kind === "csv" ? (await import("../data/csv-format.ts")).csvFormat : await formats[kind]() };
}

/** Text formats tell their columns only when they are read whole, which was done for the statistics. */
function describedColumns({ features }: DatasetFeatureStatistics): readonly SourceColumn[] {
  const { INT, FLOAT } = FeatureNameStatistics_Type;
  const columns = new Map<string, SourceColumn>();
  for (const feature of features) {
    const [name, ...inner] = stepsOf(feature);
    const common = commonStatistics(feature);
    if (name === undefined || !common || columns.has(name)) continue;
    const nested = inner.length > 0 || common.presenceAndValencyStats.length > 1 || feature.stats.case === "structStats";
    columns.set(name, { name, type: nested ? "nested" : common.numNonMissing === 0n ? "empty" : feature.type === INT ? "int" : feature.type === FLOAT ? "float" : "bytes" });
  }
  return [...columns.values()];
}

async function filesOf(source: string): Promise<{ readonly kind: (typeof kinds)[number]["kind"]; readonly files: readonly string[]; readonly sources: readonly SourceFile[] }> {
  const { inputs } = await resolveInputs({ data: source }, process.cwd());
  const files = inputs[0]!.files;
  const kind = kindOf(files);
  if (kind === "statistics" && files.length > 1) throw new UserError(`${JSON.stringify(source)} stands for ${files.length} files of statistics`, { hint: "statistics are not added up here: name one file" });
  return { kind, files, sources: files.map((file) => ({ name: shownAddress(file), path: placeOf(file, process.cwd()) })) };
}

/** How files are described: statistics options, and where and in how many threads the work is done. */
interface DescribeFilesOptions extends StatisticsOptions {
  /** Folder of the entry files. */
  readonly home: string;
  /** How many worker threads; as many as there are processors, up to four, when not given. */
  readonly workers?: number | undefined;
  /** How CSV files are written. */
  readonly dialect?: CsvDialect;
}

function withDelimiter(dialect: CsvDialect, statistics: DatasetFeatureStatistics): DatasetFeatureStatistics {
  refuseOneColumn(dialect, statistics.features.map(({ fieldId: { case: form, value } }) => (form === "path" ? value.step.join(".") : value ?? "")));
  return statistics;
}

/** Refuses one column that looks like several, unless the delimiter was said. */
function refuseOneColumn({ delimiter }: CsvDialect, names: readonly string[]): void {
  const likely = delimiter === undefined ? likelyDelimiter(names) : undefined;
  if (likely === undefined) return;
  throw new UserError(`the only column is named ${JSON.stringify(names[0])}`, { hint: `is the delimiter a ${delimiterName(likely)}? --delimiter ${JSON.stringify(likely)}; with --delimiter "," it is read as it is` });
}

/** Bytes below which threads cost more than they save. */
const worthThreads = 24 << 20;
const mostThreads = 4;

async function threadsFor(files: readonly string[], { home, workers }: Pick<DescribeFilesOptions, "home" | "workers">): Promise<{ readonly threads: number; readonly home: string }> {
  const sizes = await Promise.all(files.map((file) => stat(resolve(file)).then(({ size }) => size, () => worthThreads)));
  const size = sizes.reduce((sum, bytes) => sum + bytes, 0);
  return { home, threads: workers ?? (size < worthThreads ? 1 : Math.min(mostThreads, availableParallelism())) };
}

function kindOf(files: readonly string[]): (typeof kinds)[number]["kind"] {
  const found = files.map((file) => ({ file, kind: kinds.find(({ pattern }) => pattern.test(basename(shownAddress(file))))?.kind }));
  const [first] = found;
  const unknown = found.find(({ kind }) => kind === undefined);
  if (unknown) throw new UserError(`${JSON.stringify(unknown.file)} has a name that does not say what it holds`, { hint: "names end in .csv, .tsv, .jsonl, .parquet, .arrow, .avro, .tfrecord, perhaps with .gz, or .pb, .pbtxt, .json for statistics" });
  const other = found.find(({ kind }) => kind !== first!.kind);
  if (other) throw new UserError(`${JSON.stringify(first!.file)} and ${JSON.stringify(other.file)} are of two kinds`, { hint: "files that are read together are of one kind" });
  return first!.kind!;
}

function readError(error: unknown): unknown {
  const code = errorCode(error);
  if (!(error instanceof Error) || (code !== "EACCES" && code !== "EPERM")) return error;
  return new UserError("a file may not be read", { ...("path" in error && { place: { file: String(error.path) } }), hint: "give this user the right to read it", cause: error });
}
