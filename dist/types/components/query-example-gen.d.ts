import { type Component } from "../core/component.ts";
import type { JsonSchema } from "../core/json.ts";
import type { SourceType } from "../data/source.ts";
import { type Buckets } from "../data/split-rule.ts";
import type { SqlSource, Surroundings } from "../data/sql/sql-source.ts";
import { exampleOutputs, type DividingParameters } from "./example-gen.ts";
/** What an ExampleGen of queries reads. */
export interface QueryExampleGenParameters extends DividingParameters {
    /** The query, or a file ending in `.sql` that holds it; or one for each split. */
    readonly query: string | Readonly<Record<string, string>>;
    readonly span?: number | string;
    /** What tells that the data are as before: the rows, what the database says of the tables, or only the query's text. */
    readonly fingerprint?: "content" | "tables" | "text";
    /** What `resolve` found; never given by a person. */
    readonly resolved?: ResolvedQueries;
}
/** Queries and splits made definite. */
interface ResolvedQueries {
    readonly span: number;
    readonly queries: readonly {
        readonly split: string;
        readonly text: string;
    }[];
    readonly buckets?: Buckets;
    /** With `fingerprint: content`, by split: what the answers hold. Their digests are the materials. */
    readonly rows?: Readonly<Record<string, number>>;
    readonly columns?: Readonly<Record<string, readonly (readonly [name: string, type: SourceType])[]>>;
}
interface QueryExampleGen<P extends QueryExampleGenParameters> {
    readonly name: string;
    readonly version: number;
    /** JSON Schema of the parameters that only this database has. */
    readonly properties: Readonly<Record<string, JsonSchema>>;
    readonly required: readonly string[];
    /** The ways to tell that data are as before, the default first. */
    readonly fingerprints: readonly NonNullable<QueryExampleGenParameters["fingerprint"]>[];
    /** Connects. */
    open(parameters: P, surroundings: Surroundings): Promise<SqlSource>;
}
/** An ExampleGen that reads the answers to queries. The rows themselves decide whether it must run again, which TFX does not look at. */
export declare function queryExampleGen<P extends QueryExampleGenParameters>(definition: QueryExampleGen<P>): Component<Readonly<Record<never, never>>, typeof exampleOutputs, P>;
export {};
