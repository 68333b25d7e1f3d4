import type { Section } from "../core/report.ts";
import type { DatasetFeatureStatistics } from "./statistics_pb.ts";
/** What statistics beside those of single features say, as a section of a report: the strongest correlations, what tells most of the label, and what features seem to hold. */
export declare function statisticsSection({ features, crossFeatures }: DatasetFeatureStatistics): Section | undefined;
