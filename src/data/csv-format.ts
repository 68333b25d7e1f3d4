import type { CsvDialect } from "./csv-dialect.ts";
import { describeCsvFile, readCsv, sameHeader } from "./csv.ts";
import type { FileFormat, SourceColumn } from "./source.ts";
import { joinTypes } from "./source.ts";

/** CSV files with one header, in any dialect: types are found over all rows of all files, int < float < bytes. */
export const csvFormat: FileFormat<CsvDialect> = {
  name: "csv",
  pattern: /\.(csv|tsv)(\.(gz|zz|br|zst))?$/i,
  describe: (file, options) => describeCsvFile(file, options),
  join(files) {
    const [first] = files;
    if (!first) return [];
    const columns = first.columns.map((column) => ({ ...column }));
    for (const { file, columns: found } of files.slice(1)) {
      sameHeader(columns.map(({ name }) => name), found.map(({ name }) => name), { first: first.file.name, file: file.name });
      found.forEach(({ type, losesZeros }, i) => {
        columns[i] = { ...columns[i]!, type: joinTypes(columns[i]!.type, type)!, losesZeros: Boolean(columns[i]!.losesZeros || losesZeros) };
      });
    }
    return columns.map(({ losesZeros, ...column }): SourceColumn => ({ ...column, losesZeros: column.type === "int" && losesZeros === true }));
  },
  read: (file, columns, options) => readCsv([file], columns, options),
};
