import type { Finding } from "../../core/finding.ts";
import { type Schema } from "../../data/schema_pb.ts";
import type { PlacedFields } from "../../data/text-places.ts";
/** What is wrong with a schema whatever the data are: contradictions, names of nothing, rules that can never hold or never count. */
export declare function schemaMistakes(source: PlacedFields<Schema>): Finding[];
