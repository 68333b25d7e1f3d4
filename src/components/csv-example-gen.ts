import { csvSigns, dialectIn, type CsvDialect } from "../data/csv-dialect.ts";
import { csvFormat } from "../data/csv-format.ts";
import type { JsonSchema } from "../core/json.ts";
import { fileExampleGen, type FileExampleGenParameters } from "./file-example-gen.ts";

/** What CsvExampleGen reads, and how rows become splits. */
export interface CsvExampleGenParameters extends FileExampleGenParameters, CsvDialect {
  readonly empty?: "missing" | "zero-values";
}

/** The parameters of a CSV dialect, as JSON Schema. */
export const dialectProperties: Readonly<Record<string, JsonSchema>> = {
  delimiter: { description: "What stands between the cells of a CSV file: one ASCII character; a comma when not given, in .tsv files a tab.", type: "string", examples: [";", "\t", "|"] },
  quote: { description: "What cells of a CSV file may be put in, doubled inside; an empty text when cells are never quoted.", type: "string", examples: ["'", ""] },
  encoding: { description: "Encoding of a CSV file, by a label of the WHATWG Encoding Standard; UTF-8 when not given.", type: "string", minLength: 1, examples: ["windows-1252", "utf-16le"] },
  nulls: { description: "Texts of CSV cells that are missing values, besides the empty cell.", type: "array", items: { type: "string" }, examples: [["NA", "NULL"]] },
};

/**
 * Reads CSV files into examples, in TFX's layout. One input is divided by TFX's hash split, several keep their names.
 * Types are found over all rows of all inputs; an empty cell is a missing value, or with `empty: "zero-values"`
 * a list without values, as TFX writes it. Either way a row lands in the split that TFX would put it in.
 */
export const csvExampleGen = fileExampleGen<CsvExampleGenParameters, CsvDialect>({
  name: "CsvExampleGen",
  version: 3,
  format: async () => csvFormat,
  properties: {
    ...dialectProperties,
    empty: {
      description: "What an empty cell is: a missing value, or a list without values as TFX writes it.",
      enum: ["missing", "zero-values"], default: "missing",
    },
  },
  check: (parameters) => void csvSigns(dialectIn(parameters)),
  optionsOf: dialectIn,
  delimiterOf: ({ delimiter = "," }) => delimiter,
  zeroValues: ({ empty }) => empty === "zero-values",
});
