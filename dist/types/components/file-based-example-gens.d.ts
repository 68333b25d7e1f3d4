import { type FileExampleGenParameters } from "./file-example-gen.ts";
/** Reads JSON Lines, one object a line, into examples; objects in objects become features `a.b`. */
export declare const jsonLinesExampleGen: import("../index.ts").Component<Readonly<Record<never, never>>, {
    readonly examples: import("../index.ts").Port<import("../index.ts").ArtifactType<"Examples">, false>;
}, FileExampleGenParameters>;
/** Reads Parquet into examples; nested features are kept with `output: parquet`. Missing values are left out of the key of the hash split, as TFX's executor does. */
export declare const parquetExampleGen: import("../index.ts").Component<Readonly<Record<never, never>>, {
    readonly examples: import("../index.ts").Port<import("../index.ts").ArtifactType<"Examples">, false>;
}, FileExampleGenParameters>;
/** Reads Avro object container files into examples. */
export declare const avroExampleGen: import("../index.ts").Component<Readonly<Record<never, never>>, {
    readonly examples: import("../index.ts").Port<import("../index.ts").ArtifactType<"Examples">, false>;
}, FileExampleGenParameters>;
/** Reads Arrow IPC files and streams into examples. */
export declare const arrowExampleGen: import("../index.ts").Component<Readonly<Record<never, never>>, {
    readonly examples: import("../index.ts").Port<import("../index.ts").ArtifactType<"Examples">, false>;
}, FileExampleGenParameters>;
