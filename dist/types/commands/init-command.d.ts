import { type Invocation } from "./invocation.ts";
/**
 * `assay init`: finds data and what may be predicted, writes `assay.yml`, a model that trains, and the workflow, and runs it once
 * for thresholds a little below what was reached. Files that are there are left as they are.
 */
export declare function initCommand({ args, home }: Invocation): Promise<number>;
