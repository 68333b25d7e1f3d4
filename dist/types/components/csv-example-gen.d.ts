import { type CsvDialect } from "../data/csv-dialect.ts";
import type { JsonSchema } from "../core/json.ts";
import { type FileExampleGenParameters } from "./file-example-gen.ts";
/** What CsvExampleGen reads, and how rows become splits. */
export interface CsvExampleGenParameters extends FileExampleGenParameters, CsvDialect {
    readonly empty?: "missing" | "zero-values";
}
/** The parameters of a CSV dialect, as JSON Schema. */
export declare const dialectProperties: Readonly<Record<string, JsonSchema>>;
/**
 * Reads CSV files into examples, in TFX's layout. One input is divided by TFX's hash split, several keep their names.
 * Types are found over all rows of all inputs; an empty cell is a missing value, or with `empty: "zero-values"`
 * a list without values, as TFX writes it. Either way a row lands in the split that TFX would put it in.
 */
export declare const csvExampleGen: import("../index.ts").Component<Readonly<Record<never, never>>, {
    readonly examples: import("../index.ts").Port<import("../index.ts").ArtifactType<"Examples">, false>;
}, CsvExampleGenParameters>;
