import { type Invocation } from "./invocation.ts";
/**
 * `assay init`: finds data, what may be predicted, and code that trains already; writes `assay.yml`, the workflow, and a model where
 * there is none. Its own model it runs once, for thresholds a little below what was reached; code that was here only with `--run`.
 * Files that are there are left as they are.
 */
export declare function initCommand({ args, home }: Invocation): Promise<number>;
