import { csvFormat } from "../data/csv-format.ts";
import { fileExampleGen, type FileExampleGenParameters } from "./file-example-gen.ts";

/** What CsvExampleGen reads, and how rows become splits. */
export interface CsvExampleGenParameters extends FileExampleGenParameters {
  readonly empty?: "missing" | "zero-values";
}

/**
 * Reads CSV files into examples, in TFX's layout. One input is divided by TFX's hash split, several keep their names.
 * Types are found over all rows of all inputs; an empty cell is a missing value, or with `empty: "zero-values"`
 * a list without values, as TFX writes it. Either way a row lands in the split that TFX would put it in.
 */
export const csvExampleGen = fileExampleGen<CsvExampleGenParameters, object>({
  name: "CsvExampleGen",
  version: 2,
  format: async () => csvFormat,
  properties: {
    empty: {
      description: "What an empty cell is: a missing value, or a list without values as TFX writes it.",
      enum: ["missing", "zero-values"], default: "missing",
    },
  },
  optionsOf: () => ({}),
  zeroValues: ({ empty }) => empty === "zero-values",
});
