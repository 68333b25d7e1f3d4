import type { Schema } from "../data/schema_pb.ts";
import type { Generator } from "./generator.ts";
/**
 * How the parts of sparse and weighted features fit together, one generator each: rows in which the value or another part is
 * missing, and by how much their lists differ in length. Rows that lack all parts are passed over. Names are TFDV's.
 */
export declare function joinedFeatures(schema: Schema): readonly Generator[];
