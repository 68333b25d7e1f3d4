import { Examples, splitNamesText, type Artifact, type Properties, type PropertyValue } from "../core/artifact.ts";
import { required, type RunContext, type Share } from "../core/component.ts";
import { counted, grouped } from "../core/counted.ts";
import { digestOfJson } from "../core/digest.ts";
import { UserError } from "../core/error.ts";
import type { Finding } from "../core/finding.ts";
import type { Json, JsonSchema } from "../core/json.ts";
import type { Showing } from "../core/report.ts";
import { divisionOf, givenCuts } from "./division.ts";
import { likelyDelimiter } from "../data/csv-dialect.ts";
import { createDivider, type Division } from "../data/divider.ts";
import { openLineRecorder, type LineRecorder } from "../data/line-record.ts";
import { isSplitName } from "../data/partition.ts";
import { openRowWriter } from "../data/row-writer.ts";
import type { ExampleInput, RowSource } from "../data/row-source.ts";
import type { FileContents, ReadLimit, SourceColumn } from "../data/source.ts";
import { defaultBuckets, isLocalRule, splitRuleOf, type Buckets, type SplitBy } from "../data/split-rule.ts";
import { dividedWork } from "./divided-work.ts";
import { earlierShards, writeShardRecord, type ShardRecord } from "./kept-shards.ts";

/** What all ExampleGens have in common: how rows become splits, and how they are stored. */
export interface DividingParameters extends ReadLimit {
  /** Buckets of each split when there is one input. */
  readonly splits?: Readonly<Record<string, number>>;
  readonly splitBy?: SplitBy;
  /** TFX's `partition_feature_name`. */
  readonly partitionBy?: string;
  readonly shuffle?: boolean;
  readonly output?: "tfrecord" | "parquet";
}

/** What is read, and how what is found becomes columns. */
interface Generation {
  readonly inputs: readonly ExampleInput[];
  /** The columns of all sources together, in the order of `inputs`; a limit may have left out the last of each. */
  join(contents: readonly FileContents[], sources: readonly RowSource[]): readonly SourceColumn[];
  /** Buckets when one input is divided. */
  readonly buckets?: Buckets | undefined;
  readonly zeroValues?: boolean;
  /** What stands between cells, where the sources are CSV. */
  readonly delimiter?: string;
  /** What stands for a missing value in the key of a hash split: as the row writer has it. */
  readonly missingKey?: "empty" | "unset";
  /** Further properties of the artifact: span and version. */
  readonly properties: Readonly<Record<string, PropertyValue>>;
}

/** The parameters that all ExampleGens share, as JSON Schema. */
export const dividingProperties: Readonly<Record<string, JsonSchema>> = {
  splits: {
    description: "Shares of the splits when there is one input, in buckets of a hash over the row. Not given: two to train, one to eval.",
    type: "object", minProperties: 1, additionalProperties: { type: "integer", minimum: 1 }, examples: [{ train: 2, eval: 1 }],
  },
  splitBy: {
    description: "What decides the split of a row: its hash (row, TFX's rule), its place (order: the first rows to the first split), the hash of some features (group: equal values stay together), a time (the oldest rows to the first split, by shares or before given times), or the shares of the splits within every combination of values (stratum).",
    anyOf: [
      { const: "row" },
      { const: "order" },
      {
        type: "object", minProperties: 1, additionalProperties: false,
        properties: {
          group: namesSchema("Rows with equal values of these features stay together."), stratum: namesSchema("Every combination of values of these features is divided by the shares of the splits."), time: { type: "string", minLength: 1, description: "The feature that tells when: the oldest rows go to the first split." },
          before: { type: "array", minItems: 1, items: { anyOf: [{ type: "string" }, { type: "number" }] }, description: "With time: when the second and each further split begins." },
        },
      },
    ],
    examples: ["order", { group: "customer" }, { stratum: "label" }, { time: "created", before: ["2024-07-01"] }],
  },
  partitionBy: {
    description: "Divide by this column's value instead of the whole row: rows with one value are never in two splits. Rows without a value are divided by the whole row.",
    type: "string", minLength: 1,
  },
  shuffle: { description: "Store the rows of each split in a random order, the same for the same data.", type: "boolean", default: false },
  output: { description: "How examples are stored: gzipped TFRecords of tf.Examples, or Parquet, which also holds nested features.", enum: ["tfrecord", "parquet"], default: "tfrecord" },
  limit: { description: "Read only so many rows of each input, for development.", type: "integer", minimum: 1 },
};

function namesSchema(description: string): JsonSchema {
  return { anyOf: [{ type: "string", minLength: 1 }, { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }], description };
}

/** Checks early what the parameters say of splits; the buckets when there is one input, `undefined` when the inputs are the splits. */
export function checkDividing(inputs: readonly string[], parameters: DividingParameters): Buckets | undefined {
  const { splits, splitBy, partitionBy } = parameters;
  const rule = splitRuleOf(splitBy, partitionBy);
  if (inputs.length > 1) {
    const wrong = inputs.find((name) => !isSplitName(name));
    if (wrong !== undefined) throw new UserError(`split name ${JSON.stringify(wrong)} is not usable`, { hint: "letters, digits, - and _, beginning with a letter or digit" });
    if (splits) throw new UserError(`splits cannot divide ${inputs.length} inputs`, { hint: "several inputs are the splits themselves: leave splits out, or give one input" });
    if (splitBy !== undefined || partitionBy !== undefined) throw new UserError(`${partitionBy === undefined ? "splitBy" : "partitionBy"} cannot divide ${inputs.length} inputs`, { hint: "give one input" });
    return undefined;
  }
  const buckets = splits ? Object.entries(splits) : defaultBuckets;
  createDivider({ buckets, rule });
  if (rule.by === "time" && rule.before && rule.before.length !== buckets.length - 1) {
    throw new UserError(`splitBy.before has ${counted(rule.before.length, "time")} for ${counted(buckets.length, "split")}`, { hint: "one time between each two splits: before the first belongs to the first split" });
  }
  if (rule.by === "time" && rule.before) givenCuts(rule.before);
  return buckets;
}

/** The one output of every ExampleGen. */
export const exampleOutputs = { examples: required(Examples) } as const;

type Context = RunContext<DividingParameters, typeof exampleOutputs>;

/** Reads all sources into the Examples artifact. Shards of sources that are as they were before are taken over. */
export async function generateExamples(generation: Generation, context: Context): Promise<void> {
  const { inputs } = generation;
  const { parameters, outputs: { examples } } = context;
  const earlier = await earlierShards(await context.earlier());
  const contents = await describeAll(inputs, parameters, (key) => earlier.contents(key));
  const columns = generation.join(contents.flat(), inputs.flatMap(({ sources }, i) => sources.slice(0, contents[i]!.length)));
  checkOutput(columns, parameters);
  const division = generation.buckets && await divisionOf({ inputs, contents, columns, buckets: generation.buckets, parameters });
  const splits = division ? division.buckets.map(([split]) => split) : inputs.map(({ split }) => split);
  const counts = Object.fromEntries(splits.map((split) => [split, 0]));
  const made: ShardRecord[] = [];
  const writing: Writing = { generation, context, columns, division, done: 0 };
  const groupsOf = inputs.map(({ split, sources }) => shardsOf(sources, writing).map((group) => ({ group, key: shardKey(writing, { group, split: division ? undefined : split }) })));
  const own = context.share && ownGroups(context.share, groupsOf.flat().filter(({ key }) => key !== undefined && !earlier.has(key)), rowsOf(inputs, contents));
  for (const [input, { split, sources }] of inputs.entries()) {
    const groups = groupsOf[input]!;
    let left = parameters.limit ?? Infinity;
    for (const [index, { group, key }] of groups.entries()) {
      if (own && (key === undefined || !own.has(key))) continue;
      const shard = { index, of: groups.length };
      const taken = key === undefined ? undefined : await earlier.takeOver(key, shard, examples.path);
      const rows = taken ?? await writeShard(writing, { group, split, shard, left });
      const stored = Object.values(rows).reduce((sum, count) => sum + count, 0);
      for (const [name, count] of Object.entries(rows)) counts[name]! += count;
      left -= stored;
      if (taken) context.progress({ done: (writing.done += stored), unit: "rows" });
      if (key !== undefined) made.push({ key, ...shard, rows, sources: group.map(({ key: source }, i) => ({ key: source!, ...contents[input]![sources.indexOf(group[i]!)]! })) });
    }
  }
  if (own && groupsOf.flat().some(({ key }) => key === undefined)) context.log("where a row goes depends on the rows before it, or its source has no digest: such rows are not read by shares");
  if (made.length > (own ? 0 : 1)) await writeShardRecord(examples.path, made);
  const taken = earlier.takenOver();
  if (taken > 0) context.log(`${taken} of ${made.length} files are as they were: their examples are taken over`);
  Object.assign(examples.properties, propertiesOf({ generation, splits, counts, columns, contents: contents.flat(), parameters }));
}

function rowsOf(inputs: readonly ExampleInput[], contents: readonly (readonly FileContents[])[]): ReadonlyMap<RowSource, number> {
  return new Map(inputs.flatMap(({ sources }, input) => sources.map((source, i) => [source, contents[input]![i]?.rows ?? 0] as const)));
}

interface Group {
  readonly group: readonly RowSource[];
  readonly key: string | undefined;
}

/** Keys of the groups that are this share's: by their rows, the same on every machine that has described the same. */
function ownGroups({ index, of }: Share, groups: readonly Group[], rows: ReadonlyMap<RowSource, number>): ReadonlySet<string> {
  const shares = dividedWork(groups.map(({ group }) => group.reduce((sum, source) => sum + (rows.get(source) ?? 0), 0)), of);
  return new Set(groups.flatMap(({ key }, i) => (shares[i] === index ? [key!] : [])));
}

/** What the chosen output cannot hold. */
function checkOutput(columns: readonly SourceColumn[], { output, shuffle }: DividingParameters): void {
  const nested = columns.find(({ type }) => type === "nested");
  if (nested && output === "parquet" && shuffle) throw new UserError(`shuffle cannot be used with the nested feature ${JSON.stringify(nested.name)}`, { hint: "leave shuffle out, or flatten the feature" });
}

async function describeAll(inputs: readonly ExampleInput[], { limit = Infinity }: ReadLimit, known: (key: string) => FileContents | undefined): Promise<readonly (readonly FileContents[])[]> {
  const described: FileContents[][] = [];
  for (const { sources } of inputs) {
    const contents: FileContents[] = [];
    let left = limit;
    for (const source of sources) {
      if (left <= 0) break;
      const before = limit === Infinity && source.key !== undefined ? known(source.key) : undefined;
      const found = before ?? await source.describe(left === Infinity ? {} : { limit: left });
      contents.push(found);
      left -= found.rows;
    }
    described.push(contents);
  }
  return described;
}

/** About as many files a split is stored in when there are more sources; at most twice as many. */
const usualShards = 64;

interface Writing {
  readonly generation: Generation;
  readonly context: Context;
  readonly columns: readonly SourceColumn[];
  readonly division: Division | undefined;
  done: number;
}

/** Whether what becomes of a source does not depend on those before it. */
function areApart({ division, context: { parameters } }: Writing): boolean {
  return !(division && !isLocalRule(division.rule)) && !parameters.shuffle && parameters.limit === undefined;
}

/** A shard for each source, for several when there are many; one for all where a row's split depends on those before it. */
function shardsOf(sources: readonly RowSource[], writing: Writing): readonly (readonly RowSource[])[] {
  if (!areApart(writing)) return [sources];
  let size = 1;
  while (size * usualShards < sources.length) size *= 2;
  const groups: RowSource[][] = [[]];
  for (const source of sources) {
    const group = groups.at(-1)!;
    group.push(source);
    if (group.length === 4 * size || (group.length >= size / 2 && endsGroup(source, size))) groups.push([]);
  }
  return groups.filter(({ length }) => length > 0);
}

/** Contents decide where groups end, not places: a source more or less changes the groups around it, not all that follow. */
function endsGroup({ key = "" }: RowSource, size: number): boolean {
  return Number.parseInt(key.slice(-8) || "0", 16) % size === 0;
}

/** Names everything that decides a shard's bytes; none when something decides that cannot be named. */
function shardKey(writing: Writing, { group, split }: { readonly group: readonly RowSource[]; readonly split: string | undefined }): string | undefined {
  if (!areApart(writing) || group.some(({ key }) => key === undefined)) return undefined;
  const { generation, columns, division, context: { parameters } } = writing;
  return digestOfJson({
    sources: group.map(({ key }) => key!), columns: columns.map(({ name, type }) => [name, type]), division: (division ?? null) as Json,
    split: split ?? null, zeroValues: generation.zeroValues ?? false, missingKey: generation.missingKey ?? "empty", output: parameters.output ?? "tfrecord",
  });
}

interface ShardToWrite {
  readonly group: readonly RowSource[];
  readonly split: string;
  readonly shard: { readonly index: number; readonly of: number };
  /** Rows that may still be read. */
  readonly left: number;
}

async function writeShard(writing: Writing, { group, split, shard, left }: ShardToWrite): Promise<Readonly<Record<string, number>>> {
  const { generation, context, columns, division } = writing;
  const { parameters, outputs: { examples }, temporary: folder, seed } = context;
  const open = parameters.output === "parquet" ? (await import("../data/parquet-row-writer.ts")).openParquetRowWriter : openRowWriter;
  const lines = await lineRecorder(writing, { group, split, shard });
  const writer = await open(examples.path, {
    columns, into: division ? createDivider(division) : split, shard, zeroValues: generation.zeroValues ?? false, missingKey: generation.missingKey ?? "empty",
    shuffle: parameters.shuffle ? { seed, folder } : undefined, lines,
  });
  try {
    let rest = left;
    for (const source of group) {
      if (rest <= 0) break;
      for await (const rows of source.read(columns, rest === Infinity ? {} : { limit: rest })) {
        context.signal.throwIfAborted();
        await writer.write(rows);
        await lines?.ready();
        rest -= rows.batch.length;
        context.progress({ done: (writing.done += rows.batch.length), unit: "rows" });
      }
      lines?.nextSource();
    }
    await lines?.close();
    return await writer.close();
  } catch (error) {
    lines?.abandon();
    await writer.abandon();
    throw error;
  }
}

/** Keeps from which line each row came, where the sources are files and the rows keep their order. */
async function lineRecorder({ division, context: { parameters, outputs: { examples } } }: Writing, { group, split, shard }: Omit<ShardToWrite, "left">): Promise<LineRecorder | undefined> {
  const sources = group.flatMap(({ digest }) => digest ?? []);
  if (parameters.shuffle || sources.length < group.length) return undefined;
  return openLineRecorder(examples.path, division ? division.buckets.map(([name]) => name) : [split], { shard, sources });
}

/** ML Metadata's numbers of payload formats. */
const payloadFormats = { example: 6, "sequence-example": 7, parquet: 15 } as const;

interface Finished {
  readonly generation: Generation;
  readonly splits: readonly string[];
  readonly counts: Readonly<Record<string, number>>;
  readonly columns: readonly SourceColumn[];
  readonly contents: readonly FileContents[];
  readonly parameters: DividingParameters;
}

function propertiesOf({ generation, splits, counts, columns, contents, parameters }: Finished): Record<string, PropertyValue> {
  const emptyColumns = columns.filter(({ type }) => type === "empty").map(({ name }) => name);
  const lostZeros = columns.filter(({ losesZeros }) => losesZeros).map(({ name }) => name);
  const parquet = parameters.output === "parquet";
  const delimiter = generation.delimiter === undefined ? undefined : likelyDelimiter(columns.map(({ name }) => name), generation.delimiter);
  return {
    ...generation.properties,
    split_names: splitNamesText(splits),
    tfx_version: "1.21.0",
    file_format: parquet ? "parquet" : "tfrecords_gzip",
    payload_format: payloadFormats[parquet ? "parquet" : contents[0]?.payload ?? "example"],
    row_counts: JSON.stringify(splits.map((split) => [split, counts[split]!])),
    ...(emptyColumns.length > 0 ? { empty_columns: JSON.stringify(emptyColumns) } : {}),
    ...(lostZeros.length > 0 ? { lost_zeros: JSON.stringify(lostZeros) } : {}),
    ...(delimiter === undefined ? {} : { only_column: JSON.stringify([columns[0]!.name, delimiter]) }),
  };
}

function listOf(properties: Properties, name: string): readonly unknown[] {
  const text = properties[name];
  const list: unknown = typeof text === "string" ? JSON.parse(text) : [];
  return Array.isArray(list) ? list : [];
}

/** How an Examples artifact looks: rows by split, and what its source gives reason to say. */
export function showExamples({ properties }: Pick<Artifact, "properties">): Showing {
  const counts = listOf(properties, "row_counts").flatMap((entry) => (Array.isArray(entry) ? [[String(entry[0]), Number(entry[1])] as const] : []));
  const total = counts.reduce((sum, [, rows]) => sum + rows, 0);
  const headline = [counted(total, "row"), ...counts.map(([split, rows]) => `${split} ${grouped(rows)}`)].join(" · ");
  return { headline, findings: findingsOf(properties, counts) };
}

function oneColumn([subject, delimiter]: readonly string[]): readonly Finding[] {
  if (subject === undefined || delimiter === undefined) return [];
  return [{ rule: "examples.one-column", severity: "warning", subject, message: `it is the only column, and its name holds ${JSON.stringify(delimiter)}: is that the delimiter? then say delimiter: ${JSON.stringify(delimiter)}` }];
}

function findingsOf(properties: Properties, counts: readonly (readonly [split: string, rows: number])[]): readonly Finding[] {
  const columns = (name: string) => listOf(properties, name).map(String);
  return [
    ...counts.filter(([, rows]) => rows === 0).map(([split]): Finding => ({ rule: "examples.empty-split", severity: "warning", subject: split, message: "the split has no rows", split })),
    ...oneColumn(listOf(properties, "only_column").map(String)),
    ...columns("lost_zeros").map((subject): Finding => ({
      rule: "examples.leading-zeros", severity: "warning", subject,
      message: "values with leading zeros are read as integers, which lose them; a code is kept as text when one value is not a number",
    })),
    ...columns("empty_columns").map((subject): Finding => ({ rule: "examples.empty-column", severity: "info", subject, message: "the column has no value in any row" })),
  ];
}
