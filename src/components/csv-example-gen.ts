import { resolve as resolvePath } from "node:path";
import { Examples, splitNamesText, type Properties, type PropertyValue } from "../core/artifact.ts";
import { component } from "../core/component.ts";
import { counted, grouped } from "../core/counted.ts";
import type { Digest } from "../core/digest.ts";
import { nearest, UserError } from "../core/error.ts";
import type { Finding } from "../core/finding.ts";
import { inferCsvTypes, readCsv } from "../data/csv.ts";
import type { SourceBatch, SourceFile } from "../data/source.ts";
import { createExampleEncoder } from "../data/example-encoder.ts";
import { openExamplesWriter, type ExamplesWriter } from "../data/examples.ts";
import { digestOfFile, resolveInputs, type ResolvedInputs } from "../data/input-pattern.ts";
import { createPartitioner, defaultBuckets, isSplitName, type Partitioner } from "../data/partition.ts";
import type { InferredColumn } from "../data/type-inference.ts";

/** What CsvExampleGen reads, and how rows become splits. */
export interface CsvExampleGenParameters {
  /** A pattern of files, or a pattern for each split. */
  readonly input: string | Readonly<Record<string, string>>;
  /** Buckets of each split when there is one input. */
  readonly splits?: Readonly<Record<string, number>>;
  readonly partitionBy?: string;
  readonly limit?: number;
  readonly empty?: "missing" | "zero-values";
  /** What `resolve` found; never given by a person. */
  readonly resolved?: ResolvedCsv;
}

/** Files and splits made definite. Splits are a list because their order decides who gets which bucket. */
interface ResolvedCsv extends ResolvedInputs {
  readonly buckets?: readonly (readonly [split: string, buckets: number])[];
}

/** ML Metadata's number for records that are tf.Examples. */
const tfExampleFormat = 6;

/**
 * Reads CSV files into examples, in TFX's layout. One input is divided by TFX's hash split, several keep their names.
 * Types are found over all rows of all inputs; an empty cell is a missing value, or with `empty: "zero-values"`
 * a list without values, as TFX writes it. Either way a row lands in the split that TFX would put it in.
 */
export const csvExampleGen = component({
  name: "CsvExampleGen",
  version: 1,
  inputs: {},
  outputs: { examples: { type: Examples, optional: false } },
  parameters: {
    type: "object",
    required: ["input"],
    additionalProperties: false,
    properties: {
      input: {
        description: "CSV files: a path or pattern relative to the pipeline's folder (*, **, ?, [a-z], {SPAN}, {VERSION}, {YYYY}-{MM}-{DD}), or one for each split. Of several spans the latest is read.",
        oneOf: [
          { type: "string", minLength: 1 },
          { type: "object", minProperties: 1, additionalProperties: { type: "string", minLength: 1 } },
        ],
        examples: ["data/*.csv", "data/flights-{YYYY}-{MM}.csv"],
      },
      splits: {
        description: "Shares of the splits when there is one input, in buckets of a hash over the row. Not given: two to train, one to eval.",
        type: "object", minProperties: 1, additionalProperties: { type: "integer", minimum: 1 }, examples: [{ train: 2, eval: 1 }],
      },
      partitionBy: {
        description: "Divide by this column's value instead of the whole row: rows with one value are never in two splits. Rows without a value are divided by the whole row.",
        type: "string", minLength: 1,
      },
      limit: { description: "Read only so many rows of each input, for development.", type: "integer", minimum: 1 },
      empty: {
        description: "What an empty cell is: a missing value, or a list without values as TFX writes it.",
        enum: ["missing", "zero-values"], default: "missing",
      },
    },
  },

  async resolve(parameters: CsvExampleGenParameters, workspace: string) {
    const resolved = await resolveCsv(parameters, workspace);
    const files = [...new Set(resolved.inputs.flatMap((input) => input.files))];
    const materials: Record<string, Digest> = {};
    for (const file of files) materials[file] = await digestOfFile(resolvePath(workspace, file));
    return { parameters: { ...parameters, resolved }, materials };
  },

  async run(_inputs, context) {
    const { parameters, workspace, outputs: { examples } } = context;
    const resolved = parameters.resolved ?? (await resolveCsv(parameters, workspace));
    const inputs = resolved.inputs.map(({ split, files }) => ({ split, files: files.map((name): SourceFile => ({ name, path: resolvePath(workspace, name) })) }));
    const types = await inferCsvTypes(inputs.map(({ files }) => files), parameters);
    const partitioner = resolved.buckets && createPartitioner(Object.fromEntries(resolved.buckets));
    const splits = partitioner?.splits ?? inputs.map(({ split }) => split);
    const missing = parameters.empty === "zero-values" ? "empty" : "unset";
    const writer = await openExamplesWriter(examples.path, splits, { missing });
    const store = partitioner ? dividedStore(writer, partitioner, parameters) : undefined;
    let done = 0;
    try {
      for (const { split, files } of inputs) {
        for await (const rows of readCsv(files, types, parameters)) {
          context.signal.throwIfAborted();
          await (store ? store(rows) : writer.write(split, rows.batch));
          context.progress({ done: (done += rows.batch.length), unit: "rows" });
        }
      }
      const counts = await writer.close();
      Object.assign(examples.properties, propertiesOf({ resolved, splits, counts, types }));
    } catch (error) {
      writer.abandon();
      throw error;
    }
  },

  async show({ outputs: { examples } }) {
    const counts = countsOf(examples.properties);
    const total = counts.reduce((sum, [, rows]) => sum + rows, 0);
    const headline = [counted(total, "row"), ...counts.map(([split, rows]) => `${split} ${grouped(rows)}`)].join(" · ");
    return { headline, findings: findingsOf(examples.properties, counts) };
  },
});

async function resolveCsv(parameters: CsvExampleGenParameters, workspace: string): Promise<ResolvedCsv> {
  const { input, splits, partitionBy } = parameters;
  const patterns = typeof input === "string" ? { single_split: input } : input;
  const names = Object.keys(patterns);
  if (names.length > 1) {
    const wrong = names.find((name) => !isSplitName(name));
    if (wrong !== undefined) throw new UserError(`split name ${JSON.stringify(wrong)} is not usable`, { hint: "letters, digits, - and _, beginning with a letter or digit" });
    if (splits) throw new UserError(`splits cannot divide ${names.length} inputs`, { hint: "several inputs are the splits themselves: leave splits out, or give one input" });
    if (partitionBy !== undefined) throw new UserError(`partitionBy cannot divide ${names.length} inputs`, { hint: "give one input" });
    return resolveInputs(patterns, workspace);
  }
  const buckets = Object.entries(splits ?? defaultBuckets);
  createPartitioner(Object.fromEntries(buckets));
  return { ...(await resolveInputs(patterns, workspace)), buckets };
}

/**
 * Writes each row to the split of its hash. The key is TFX's serialization, whatever is stored.
 * A row without the value to partition by (which TFX refuses) is divided like a row without `partitionBy`.
 */
function dividedStore(writer: ExamplesWriter, partitioner: Partitioner, { partitionBy, empty }: CsvExampleGenParameters): (rows: SourceBatch) => Promise<void> {
  const encoder = createExampleEncoder();
  const { splits } = partitioner;
  return async (rows) => {
    encoder.begin(rows.batch);
    const column = partitionBy === undefined ? undefined : partitionColumn(rows, partitionBy);
    for (let row = 0; row < rows.batch.length; row++) {
      const key = column ? encoder.encodeFeature(column, row) : -1;
      let split = key < 0 ? -1 : partitioner.splitOf(encoder.bytes.subarray(key));
      let start = encoder.encode(row, "empty");
      if (split < 0) split = partitioner.splitOf(encoder.bytes.subarray(start));
      if (empty !== "zero-values" && encoder.hasMissing(row)) start = encoder.encode(row, "unset");
      writer.append(splits[split]!, encoder.bytes, start, encoder.bytes.length);
    }
    await writer.ready();
  };
}

function partitionColumn({ batch, file }: SourceBatch, name: string) {
  const column = batch.columns.get(name);
  if (!column) {
    const near = nearest(name, batch.columns.keys());
    const hint = near ? `did you mean ${near}?` : `columns: ${[...batch.columns.keys()].slice(0, 30).join(", ")}`;
    throw new UserError(`partitionBy names the column ${JSON.stringify(name)}, which the data have not`, { place: { file, line: 1 }, hint });
  }
  if (column.type === "float") throw new UserError(`partitionBy names the column ${JSON.stringify(name)} of type float`, { hint: "integers and texts can be divided by" });
  return column;
}

function propertiesOf(made: { readonly resolved: ResolvedCsv; readonly splits: readonly string[]; readonly counts: Readonly<Record<string, number>>; readonly types: readonly InferredColumn[] }): Record<string, PropertyValue> {
  const { resolved: { span, version }, splits, counts, types } = made;
  const emptyColumns = types.filter(({ type }) => type === "empty").map(({ name }) => name);
  const lostZeros = types.filter(({ losesZeros }) => losesZeros).map(({ name }) => name);
  return {
    span,
    ...(version === undefined ? {} : { version }),
    split_names: splitNamesText(splits),
    tfx_version: "1.21.0",
    file_format: "tfrecords_gzip",
    payload_format: tfExampleFormat,
    row_counts: JSON.stringify(splits.map((split) => [split, counts[split]!])),
    ...(emptyColumns.length > 0 ? { empty_columns: JSON.stringify(emptyColumns) } : {}),
    ...(lostZeros.length > 0 ? { lost_zeros: JSON.stringify(lostZeros) } : {}),
  };
}

function listOf(properties: Properties, name: string): readonly unknown[] {
  const text = properties[name];
  const list: unknown = typeof text === "string" ? JSON.parse(text) : [];
  return Array.isArray(list) ? list : [];
}

function countsOf(properties: Properties): readonly (readonly [split: string, rows: number])[] {
  return listOf(properties, "row_counts").flatMap((entry) => (Array.isArray(entry) ? [[String(entry[0]), Number(entry[1])] as const] : []));
}

function findingsOf(properties: Properties, counts: readonly (readonly [split: string, rows: number])[]): readonly Finding[] {
  const columns = (name: string) => listOf(properties, name).map(String);
  return [
    ...counts.filter(([, rows]) => rows === 0).map(([split]): Finding => ({ rule: "csv.empty-split", severity: "warning", subject: split, message: "the split has no rows", split })),
    ...columns("lost_zeros").map((subject): Finding => ({
      rule: "csv.leading-zeros", severity: "warning", subject,
      message: "values with leading zeros are read as integers, which lose them; a code is kept as text when one value is not a number",
    })),
    ...columns("empty_columns").map((subject): Finding => ({ rule: "csv.empty-column", severity: "info", subject, message: "the column has no value in any row" })),
  ];
}
