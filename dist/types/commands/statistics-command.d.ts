import type { Invocation } from "./invocation.ts";
/** `assay statistics FILE|PATTERN`: every feature of a data set described, as text, as TFDV's statistics, or as a page. */
export declare function statisticsCommand({ args, home }: Invocation): Promise<number>;
