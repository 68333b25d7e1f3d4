import { type Schema } from "../data/schema_pb.ts";
/** The schema as it may be shown: domains of masked features say no value. */
export declare function withoutValues(schema: Schema, mask: readonly string[]): Schema;
