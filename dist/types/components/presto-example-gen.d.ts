import { type TrinoConnection } from "../data/sql/trino.ts";
import { type QueryExampleGenParameters } from "./query-example-gen.ts";
interface PrestoExampleGenParameters extends QueryExampleGenParameters, TrinoConnection {
}
/** Reads the answer to a query to Presto into examples, as TFX's PrestoExampleGen does; types as for SqlExampleGen. */
export declare const prestoExampleGen: import("../index.ts").Component<Readonly<Record<never, never>>, {
    readonly examples: import("../index.ts").Port<import("../index.ts").ArtifactType<"Examples">, false>;
}, PrestoExampleGenParameters>;
/** The same for Trino, whose protocol has other names of headers. */
export declare const trinoExampleGen: import("../index.ts").Component<Readonly<Record<never, never>>, {
    readonly examples: import("../index.ts").Port<import("../index.ts").ArtifactType<"Examples">, false>;
}, PrestoExampleGenParameters>;
export {};
