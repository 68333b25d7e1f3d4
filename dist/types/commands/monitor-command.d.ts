import { type Invocation } from "./invocation.ts";
/** `assay monitor [FOLDER]`: holds served or new data against the newest blessed run; the exit code is 1 when they do not fit. */
export declare function monitorCommand({ args, home }: Invocation): Promise<number>;
