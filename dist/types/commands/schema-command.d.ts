import type { Invocation } from "./invocation.ts";
/** `assay schema infer|update|diff|check|edit`: the schema of a data set as a file that is reviewed like code. */
export declare function schemaCommand({ args, home }: Invocation): Promise<number>;
