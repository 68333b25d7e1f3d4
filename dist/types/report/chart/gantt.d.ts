import type { Block } from "../../core/report.ts";
type Rows = Extract<Block, {
    readonly type: "gantt";
}>["rows"];
/** Steps on a line of time. */
export declare function gantt(rows: Rows): string;
export {};
