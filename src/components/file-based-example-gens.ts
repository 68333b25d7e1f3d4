import { fileExampleGen, type FileExampleGenParameters } from "./file-example-gen.ts";

/** Reads JSON Lines, one object a line, into examples; objects in objects become features `a.b`. */
export const jsonLinesExampleGen = fileExampleGen<FileExampleGenParameters, object>({
  name: "JsonLinesExampleGen",
  version: 1,
  format: async () => (await import("../data/json-lines.ts")).jsonLinesFormat,
  properties: {},
  optionsOf: () => ({}),
});
