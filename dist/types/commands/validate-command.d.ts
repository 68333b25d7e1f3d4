import type { Invocation } from "./invocation.ts";
/**
 * `assay validate FILE|PATTERN --schema S`: what of the data does not fit the schema. The exit code is 0 when the gate passes, 1 when
 * it fails and, by a `UserError`, 2 when nothing can be judged: a file that cannot be read, a bad schema, no rows.
 */
export declare function validateCommand({ args, home }: Invocation): Promise<number>;
