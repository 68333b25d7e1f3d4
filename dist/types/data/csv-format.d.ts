import type { CsvDialect } from "./csv-dialect.ts";
import type { FileFormat } from "./source.ts";
/** CSV files with one header, in any dialect: types are found over all rows of all files, int < float < bytes. */
export declare const csvFormat: FileFormat<CsvDialect>;
