import { UserError } from "../core/error.ts";

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
export function csvSigns({ delimiter = ",", quote = '"', nulls = [] }: CsvDialect = {}): CsvSigns {
  if (!/^[^\r\n\0a-z0-9\u0080-\uffff]$/i.test(delimiter)) {
    throw new UserError(`the delimiter ${JSON.stringify(delimiter)} is not one ASCII character that can stand between cells`, {
      hint: delimiter === "\\t" ? 'in YAML a tab is written "\\t", with double quotes' : 'such as "," ";" "|" or a tab: no letter, digit or line end',
    });
  }
  if (quote !== "" && !/^[!-/:-@[-`{-~]$/.test(quote)) {
    throw new UserError(`the quote ${JSON.stringify(quote)} is not one ASCII punctuation character`, { hint: 'such as "\\"" or "\'"; an empty text when cells are never quoted' });
  }
  if (quote === delimiter) throw new UserError(`delimiter and quote are both ${JSON.stringify(quote)}`, { hint: 'cells that are never quoted have the quote ""' });
  return {
    delimiter: delimiter.charCodeAt(0),
    quote: quote === "" ? -1 : quote.charCodeAt(0),
    nulls: [...new Set(nulls)].filter((text) => text !== "").map((text) => Buffer.from(text)),
  };
}

/** The dialect among parameters. */
export function dialectIn({ delimiter, quote, encoding, nulls }: CsvDialect): CsvDialect {
  return { ...(delimiter !== undefined && { delimiter }), ...(quote !== undefined && { quote }), ...(encoding !== undefined && { encoding }), ...(nulls && { nulls }) };
}

/** The dialect of a file whose delimiter is told by its name when not by the user. */
export function dialectOf(name: string, dialect: CsvDialect): CsvDialect {
  return dialect.delimiter === undefined && /\.tsv(\.[a-z0-9]+)?$/i.test(name) ? { ...dialect, delimiter: "\t" } : dialect;
}

/**
 * The delimiter that a file seems to have when its header, cut at `used`, came out as one column that holds another; `undefined` when the header
 * looks right. Of several the one that cuts most names, and all of them without an empty or a repeated one.
 */
export function likelyDelimiter(header: readonly string[], used = ","): string | undefined {
  const [name] = header;
  if (name === undefined || header.length > 1) return undefined;
  let best: { readonly delimiter: string; readonly names: number } | undefined;
  for (const delimiter of [";", "\t", "|", ",", "\u0001"]) {
    if (delimiter === used) continue;
    const names = name.split(delimiter).map((text) => text.trim());
    if (names.length < 2 || names.includes("") || new Set(names).size < names.length) continue;
    if (!best || names.length > best.names) best = { delimiter, names: names.length };
  }
  return best?.delimiter;
}

/** A delimiter as it is said in a sentence. */
export function delimiterName(delimiter: string): string {
  return ({ ",": "comma", ";": "semicolon", "\t": "tab", "|": "|", " ": "blank" } as Readonly<Record<string, string>>)[delimiter] ?? JSON.stringify(delimiter);
}
