import { FeatureType, type Feature, type Schema } from "../data/schema_pb.ts";
import { type Reason } from "./reason.ts";
/** What is wrong with a feature of the schema itself, whatever the data are. Repairs it. */
export declare function checkSelf(feature: Feature, schema: Schema): Reason[];
/** A schema type by its name. */
export declare function nameOfType(type: FeatureType): string;
