import { csvSigns, dialectIn, type CsvDialect } from "../data/csv-dialect.ts";

/** How CSV files are written; the same names as the parameters of CsvExampleGen. */
export const dialectOptions = { delimiter: { type: "string" }, quote: { type: "string" }, encoding: { type: "string" }, nulls: { type: "string", multiple: true } } as const;

/** The dialect that the options say; signs that cannot be told apart are a `UserError`. */
export function dialectOf(options: CsvDialect): CsvDialect {
  const dialect = dialectIn(options);
  csvSigns(dialect);
  return dialect;
}
