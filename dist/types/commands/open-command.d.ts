import { type Invocation } from "./invocation.ts";
/** `assay open`: the path of the newest report, for a browser. */
export declare function openCommand({ args }: Invocation): Promise<number>;
