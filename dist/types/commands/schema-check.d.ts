import { type Invocation } from "./invocation.ts";
/**
 * `assay schema check SCHEMA [FILE]`: contradictions in a schema, names of nothing, rules that never count; with a file of data, what
 * of them does not fit besides. Exit code 1 when anything is wrong, 0 for warnings.
 */
export declare function schemaCheck({ args, home }: Invocation): Promise<number>;
