import type { Invocation } from "./invocation.ts";
/**
 * `assay skew A B --id COLUMN`: rows of two data sets that have the same identifiers, compared feature by feature. Differences are no
 * failure, unless `--at-most` says how many pairs may differ: then the exit code is 1 where a feature differs more often.
 */
export declare function skewCommand({ args }: Invocation): Promise<number>;
