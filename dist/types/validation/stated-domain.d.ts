import { type Feature } from "../data/schema_pb.ts";
import type { FeatureView } from "./feature-view.ts";
/** What the custom statistic `domain_info` says a feature is: a Feature in text format with its domain alone. */
export declare function statedDomain({ statistics }: FeatureView): Feature["domainInfo"] | undefined;
