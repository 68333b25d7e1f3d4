import { createWriteStream } from "node:fs";
import { once } from "node:events";
import { finished } from "node:stream/promises";
import { firstValue, textAt, valueCount, type Batch, type Batches, type Column } from "../data/batch.ts";

/** Forms in which a command may want its examples: `tfrecord` are the artifact's own files. */
export const exampleFormats = ["tfrecord", "jsonl", "csv"] as const;
/** One of `exampleFormats`. */
export type ExampleFormat = (typeof exampleFormats)[number];

/** Writes rows as JSON lines: a feature of one value is a value, of several a list; a missing one is left out. */
export async function writeJsonLines(file: string, batches: Batches): Promise<void> {
  await writeLines(file, batches, function* (batch) {
    for (let row = 0; row < batch.length; row++) {
      const entries = [...batch.columns].flatMap(([name, column]) => (valueCount(column, row) < 0 ? [] : [[name, valueAt(column, row)] as const]));
      yield JSON.stringify(Object.fromEntries(entries));
    }
  });
}

/** Writes rows as CSV with a header (RFC 4180): a missing feature is an empty cell, a list is JSON. */
export async function writeCsv(file: string, batches: Batches): Promise<void> {
  let names: readonly string[] | undefined;
  await writeLines(file, batches, function* (batch) {
    if (!names) {
      names = [...batch.columns.keys()];
      yield names.map(csvCell).join(",");
    }
    for (let row = 0; row < batch.length; row++) {
      yield names.map((name) => {
        const column = batch.columns.get(name);
        if (!column || valueCount(column, row) < 0) return "";
        const value = valueAt(column, row);
        return csvCell(typeof value === "object" ? JSON.stringify(value) : String(value));
      }).join(",");
    }
  });
}

async function writeLines(file: string, batches: Batches, lines: (batch: Batch) => Iterable<string>): Promise<void> {
  const stream = createWriteStream(file);
  for await (const batch of batches) {
    const text = [...lines(batch)].map((line) => `${line}\n`).join("");
    if (!stream.write(text)) await once(stream, "drain");
  }
  stream.end();
  await finished(stream);
}

type Value = number | string | bigint;

function valueAt(column: Column, row: number): Value | readonly Value[] {
  const count = valueCount(column, row);
  const start = firstValue(column, row);
  if (count === 1) return oneValue(column, start);
  return Array.from({ length: count }, (_, i) => oneValue(column, start + i));
}

function oneValue(column: Column, index: number): Value {
  if (column.type === "empty") return "";
  if (column.type === "bytes") return textAt(column, index);
  return column.values[index]!;
}

function csvCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
