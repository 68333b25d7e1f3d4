import { type QueryExampleGenParameters } from "./query-example-gen.ts";
interface SqlExampleGenParameters extends QueryExampleGenParameters {
    readonly connection: string;
}
/**
 * Reads the answer to a query to PostgreSQL, SQLite or DuckDB into examples. Integers and booleans become integers, floats and decimals
 * floats, all else bytes (dates and times as ISO 8601); NULL is missing; an array is a list of values.
 */
export declare const sqlExampleGen: import("../index.ts").Component<Readonly<Record<never, never>>, {
    readonly examples: import("../index.ts").Port<import("../index.ts").ArtifactType<"Examples">, false>;
}, SqlExampleGenParameters>;
export {};
