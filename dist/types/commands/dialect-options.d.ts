import { type CsvDialect } from "../data/csv-dialect.ts";
/** How CSV files are written; the same names as the parameters of CsvExampleGen. */
export declare const dialectOptions: {
    readonly delimiter: {
        readonly type: "string";
    };
    readonly quote: {
        readonly type: "string";
    };
    readonly encoding: {
        readonly type: "string";
    };
    readonly nulls: {
        readonly type: "string";
        readonly multiple: true;
    };
};
/** The dialect that the options say; signs that cannot be told apart are a `UserError`. */
export declare function dialectOf(options: CsvDialect): CsvDialect;
