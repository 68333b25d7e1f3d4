import { type Invocation } from "./invocation.ts";
/** `assay run`: the whole pipeline, live; verdict, numbers, what was pushed where, and the report. */
export declare function runCommand({ args, home }: Invocation): Promise<number>;
