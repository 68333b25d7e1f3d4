import { type Invocation } from "./invocation.ts";
/** `assay rollback [VERSION] [FOLDER]`: serves an older blessed model again, as a new version with its very bytes. */
export declare function rollbackCommand({ args, home }: Invocation): Promise<number>;
