import type { Invocation } from "./invocation.ts";
/** `assay schema update SCHEMA FILE…`: relaxes the schema in place until the data fit, and says what changed and why. */
export declare function schemaUpdate({ args, home }: Invocation): Promise<number>;
