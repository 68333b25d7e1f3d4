import type { Invocation } from "./invocation.ts";
/**
 * `assay schema infer FILE|PATTERN`: the schema that TFDV would infer from the data. Beyond it, ranges of numbers and sets of
 * integers when asked for, with what they were inferred from as comments; sets take a second reading of the data.
 */
export declare function schemaInfer({ args, home }: Invocation): Promise<number>;
