import { type BigqueryConnection } from "../data/sql/bigquery.ts";
import { type QueryExampleGenParameters } from "./query-example-gen.ts";
interface BigQueryExampleGenParameters extends QueryExampleGenParameters, BigqueryConnection {
}
/**
 * Reads the answer to a query to BigQuery into examples, as TFX's BigQueryExampleGen does: integers and booleans become integers, floats
 * floats, texts bytes, NULL is missing. The types that TFX refuses are read too: decimals, bytes, dates and times (as ISO 8601), JSON, arrays.
 */
export declare const bigQueryExampleGen: import("../index.ts").Component<Readonly<Record<never, never>>, {
    readonly examples: import("../index.ts").Port<import("../index.ts").ArtifactType<"Examples">, false>;
}, BigQueryExampleGenParameters>;
export {};
