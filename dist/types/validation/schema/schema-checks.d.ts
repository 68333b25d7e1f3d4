import { FeatureType, type Feature } from "../../data/schema_pb.ts";
import { type Checked, type Reason } from "../reason.ts";
/** What is wrong with a feature of the schema itself, whatever the data are. Repairs it. */
export declare function checkSelf(checked: Checked): Reason[];
/** Types of features that a kind of domain is for; a kind that is not here is for any. */
export declare const typesOfDomain: Readonly<Partial<Record<NonNullable<Feature["domainInfo"]["case"]>, readonly FeatureType[]>>>;
/** A schema type by its name. */
export declare function nameOfType(type: FeatureType): string;
