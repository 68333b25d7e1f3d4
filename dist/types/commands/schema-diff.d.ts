import type { Invocation } from "./invocation.ts";
/** `assay schema diff A B`: what of schema B differs from A by meaning: what breaks, what is tighter, what is looser. Exit code 1 only when `--fail-on` says so. */
export declare function schemaDiff({ args }: Invocation): Promise<number>;
