import type { Artifact } from "../core/artifact.ts";
import type { PlacedRows } from "../validation/rows/row-search.ts";
/**
 * The rows of a split with their places: the source by its digest and the line in it where ExampleGen kept that, else the file of
 * the split and the number of the record in it.
 */
export declare function rowsOfSplit({ path, manifest, properties }: Artifact<"Examples">, split: string, columns: readonly string[]): AsyncGenerator<PlacedRows>;
