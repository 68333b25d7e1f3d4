import type { Batch } from "./batch.ts";
import type { FileFormat, SourceFile } from "./source.ts";
/** All rows of files of one format, one file after the other, in columns that hold them all. What does not fit together is a `UserError`. */
export declare function readFiles<Options extends object>(format: FileFormat<Options>, files: readonly SourceFile[], options: Options): AsyncGenerator<Batch>;
