import { stat } from "node:fs/promises";
import { basename, extname, posix } from "node:path";
import { UserError } from "../core/error.ts";
import { listedFiles } from "./listed-files.ts";

/** Data of a repository: files that belong together. */
interface FoundData {
  /** Key of `examples` in `assay.yml`. */
  readonly format: string;
  /** A path, or a pattern when there are several files, relative to the folder. */
  readonly pattern: string;
  readonly files: number;
  readonly bytes: number;
}

const formats: Readonly<Record<string, string>> = {
  ".csv": "csv", ".tsv": "csv", ".parquet": "parquet", ".pq": "parquet", ".jsonl": "jsonl", ".ndjson": "jsonl", ".arrow": "arrow", ".feather": "arrow", ".avro": "avro", ".tfrecord": "tfrecord", ".tfrecords": "tfrecord",
};

/** The format of a data file by its name, compressed or not; undefined for other files. */
function formatOf(file: string): string | undefined {
  const plain = file.toLowerCase().replace(/\.(gz|zz|br|zst)$/, "");
  return formats[extname(plain)];
}

/** Looks for data in a folder: groups of files of one format whose names differ in digits only, the largest first. */
export async function findData(folder: string): Promise<readonly FoundData[]> {
  const groups = new Map<string, { format: string; files: string[]; bytes: number }>();
  for (const { file, path } of await listedFiles(folder)) {
    const format = formatOf(path);
    if (format === undefined) continue;
    const key = `${format} ${posix.dirname(path)}/${posix.basename(path).replace(/\d+/g, "0")}`;
    const group = groups.get(key) ?? { format, files: [], bytes: 0 };
    groups.set(key, { ...group, files: [...group.files, path], bytes: group.bytes + (await stat(file)).size });
  }
  return [...groups.values()].map(({ format, files, bytes }) => ({ format, pattern: patternOf(files), files: files.length, bytes })).sort((a, b) => b.bytes - a.bytes || (a.pattern < b.pattern ? -1 : 1));
}

/** The pattern of several files: what differs between their names is a star. */
function patternOf(files: readonly string[]): string {
  const [first = "", ...others] = files.map((file) => posix.basename(file));
  if (others.length === 0) return files[0]!;
  let start = 0;
  while (others.every((name) => name[start] === first[start])) start++;
  let end = 0;
  while (end < first.length - start && others.every((name) => name.length - end > start && name.at(-1 - end) === first.at(-1 - end))) end++;
  return posix.join(posix.dirname(files[0]!), `${first.slice(0, start)}*${first.slice(first.length - end)}`);
}

/** The data to use: those named, else the largest found. None is a `UserError`. */
export async function chooseData(folder: string, named: string | undefined): Promise<FoundData> {
  if (named !== undefined) {
    const format = formatOf(basename(named));
    if (format === undefined) throw new UserError(`${JSON.stringify(named.slice(0, 200))} names no data that Assay reads`, { hint: "CSV, JSON Lines, Parquet, Arrow, Avro or TFRecords, for instance --data 'data/*.csv'" });
    return { format, pattern: named, files: 1, bytes: 0 };
  }
  const [largest] = await findData(folder);
  if (!largest) throw new UserError("there are no data in this folder", { hint: "put a CSV, JSON Lines, Parquet, Arrow, Avro or TFRecord file under data/, or name it: assay init --data PATTERN" });
  return largest;
}
