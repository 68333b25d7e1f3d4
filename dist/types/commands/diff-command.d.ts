import type { Invocation } from "./invocation.ts";
/** `assay diff A B`: what of B differs from A, feature by feature. Differences are no failure: the exit code is 0. */
export declare function diffCommand({ args, home }: Invocation): Promise<number>;
