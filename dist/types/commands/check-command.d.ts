import { type Invocation } from "./invocation.ts";
/** `assay check`: configuration, parameters, code and data files, all mistakes at once, nothing run. */
export declare function checkCommand({ args, home }: Invocation): Promise<number>;
