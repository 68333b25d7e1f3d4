import { type Schema } from "../data/schema_pb.ts";
/** The features at the top of a schema that hold categories: strings, and numbers that the schema says are names of categories. */
export declare function categoricalFeatures(schema: Schema): ReadonlySet<string>;
