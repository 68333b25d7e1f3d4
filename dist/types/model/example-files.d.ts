import { type Batches } from "../data/batch.ts";
/** Forms in which a command may want its examples: `tfrecord` are the artifact's own files. */
export declare const exampleFormats: readonly ["tfrecord", "jsonl", "csv"];
/** One of `exampleFormats`. */
export type ExampleFormat = (typeof exampleFormats)[number];
/** Writes rows as JSON lines: a feature of one value is a value, of several a list; a missing one is left out. */
export declare function writeJsonLines(file: string, batches: Batches): Promise<void>;
/** Writes rows as CSV with a header (RFC 4180): a missing feature is an empty cell, a list is JSON. */
export declare function writeCsv(file: string, batches: Batches): Promise<void>;
