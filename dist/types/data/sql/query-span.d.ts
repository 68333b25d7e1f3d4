/** The number of a span: itself, or days since 1970-01-01 of a date as `2024-01-31`. */
export declare function spanNumber(span: number | string): number;
/**
 * Puts a span into a query, as TFX's query-based ExampleGens do: `@span_begin_timestamp` and `@span_end_timestamp` become the seconds
 * since 1970 at which the span's day begins and the next one does, `@span_yyyymmdd_utc` the day as `'YYYYMMDD'` with its quotes.
 */
export declare function querySpan(query: string, span: number | undefined): string;
