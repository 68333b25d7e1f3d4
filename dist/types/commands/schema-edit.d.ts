import { type Invocation } from "./invocation.ts";
/**
 * `assay schema edit SCHEMA --feature F --set KEY=VALUE …`: changes a schema as told, by the smallest change of its text. A change
 * that would contradict the rest of the schema is refused.
 */
export declare function schemaEdit({ args }: Invocation): Promise<number>;
