import { fileExampleGen, type FileExampleGenParameters } from "./file-example-gen.ts";

/** Reads JSON Lines, one object a line, into examples; objects in objects become features `a.b`. */
export const jsonLinesExampleGen = fileExampleGen<FileExampleGenParameters, object>({
  name: "JsonLinesExampleGen",
  version: 2,
  format: async () => (await import("../data/json-lines.ts")).jsonLinesFormat,
  properties: {},
  optionsOf: () => ({}),
});

/** Reads Parquet into examples; nested features are kept with `output: parquet`. Missing values are left out of the key of the hash split, as TFX's executor does. */
export const parquetExampleGen = fileExampleGen<FileExampleGenParameters, object>({
  name: "ParquetExampleGen",
  version: 2,
  format: async () => (await import("../data/parquet.ts")).parquetFormat,
  properties: {},
  optionsOf: () => ({}),
  missingKey: "unset",
});

/** Reads Avro object container files into examples. */
export const avroExampleGen = fileExampleGen<FileExampleGenParameters, object>({
  name: "AvroExampleGen",
  version: 2,
  format: async () => (await import("../data/avro.ts")).avroFormat,
  properties: {},
  optionsOf: () => ({}),
  missingKey: "unset",
});

/** Reads Arrow IPC files and streams into examples. */
export const arrowExampleGen = fileExampleGen<FileExampleGenParameters, object>({
  name: "ArrowExampleGen",
  version: 2,
  format: async () => (await import("../data/arrow.ts")).arrowFormat,
  properties: {},
  optionsOf: () => ({}),
  missingKey: "unset",
});
