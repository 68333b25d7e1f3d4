/** How a CSV file is written. */
export interface CsvDialect {
    /** What stands between cells: one ASCII character. Default: `,`, and a tab in files named `.tsv`. */
    readonly delimiter?: string | undefined;
    /** What cells may be put in: one ASCII character, doubled inside; `""` when quotes are ordinary text. Default: `"`. */
    readonly quote?: string | undefined;
    /** The encoding, by a label of the WHATWG Encoding Standard: `windows-1252`, `utf-16le`, `shift_jis`. Default: UTF-8. */
    readonly encoding?: string | undefined;
    /** Texts of cells that are missing values, besides the empty one: compared exactly, after quotes are taken off. */
    readonly nulls?: readonly string[] | undefined;
}
/** A dialect in bytes. `quote` is −1 when there is none. */
export interface CsvSigns {
    readonly delimiter: number;
    readonly quote: number;
    /** Texts of missing values, none of them empty. */
    readonly nulls: readonly Uint8Array[];
}
/** The signs of a dialect; a `UserError` when one of them cannot be read by. */
export declare function csvSigns({ delimiter, quote, nulls }?: CsvDialect): CsvSigns;
/** The dialect among parameters. */
export declare function dialectIn({ delimiter, quote, encoding, nulls }: CsvDialect): CsvDialect;
/** The dialect of a file whose delimiter is told by its name when not by the user. */
export declare function dialectOf(name: string, dialect: CsvDialect): CsvDialect;
/**
 * The delimiter that a file seems to have when its header, cut at `used`, came out as one column that holds another; `undefined` when the header
 * looks right. Of several the one that cuts most names, and all of them without an empty or a repeated one.
 */
export declare function likelyDelimiter(header: readonly string[], used?: string): string | undefined;
/** A delimiter as it is said in a sentence. */
export declare function delimiterName(delimiter: string): string;
