import type { JsonObject } from "../core/json.ts";
import { type CsvDialect } from "../data/csv-dialect.ts";
import type { Buckets } from "../data/split-rule.ts";
import { type DividingParameters } from "./example-gen.ts";
interface CustomExampleGenParameters extends DividingParameters, CsvDialect {
    /** `module.ts#export`: a function that yields rows. */
    readonly use?: string;
    /** A command that prints rows. */
    readonly run?: string;
    readonly format: "csv" | "jsonl";
    readonly files?: readonly string[];
    readonly settings: JsonObject;
    readonly timeout: number;
    /** What `resolve` found; never given by a person. */
    readonly resolved?: {
        readonly buckets: Buckets;
    };
}
/** What a function that yields rows is told. */
export interface RowsRequest {
    /** Values of `settings` in the configuration. */
    readonly settings: JsonObject;
    /** Folder of the pipeline: relative paths are relative to it. */
    readonly workspace: string;
    /** At most so many rows are wanted; more do no harm. */
    readonly limit: number | undefined;
    readonly signal: AbortSignal;
}
/** Rows as objects `{ name: value, … }` in arrays, or columns `{ name: values, … }` of equal lengths. */
export type Rows = readonly Readonly<Record<string, unknown>>[] | Readonly<Record<string, ArrayLike<unknown>>>;
/**
 * A source of examples of one's own: yields rows in pieces, which are never all in memory.
 *
 * @example
 * export const rows: RowsFunction = async function* ({ settings }) {
 *   for (let page = 0; page < 10; page++) yield [{ page, price: 9.5, name: "tea" }];
 * };
 */
export type RowsFunction = (request: RowsRequest) => AsyncIterable<Rows> | Iterable<Rows> | Promise<AsyncIterable<Rows> | Iterable<Rows>>;
/**
 * Reads examples from code of the user: a function that yields rows, or a command that prints them as CSV or JSON Lines.
 * The code and the `files` it reads decide whether it runs again.
 */
export declare const customExampleGen: import("../core/component.ts").Component<{}, {
    readonly examples: import("../core/component.ts").Port<import("../index.ts").ArtifactType<"Examples">, false>;
}, CustomExampleGenParameters>;
export {};
