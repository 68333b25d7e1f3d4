import type { Finding } from "../core/finding.ts";
import type { CsvDialect } from "../data/csv-dialect.ts";
import type { Schema } from "../data/schema_pb.ts";
import type { Placed } from "../data/text-format.ts";
import type { OwnRuleParameters } from "../components/own-rule-parameters.ts";
import { type SliceSpecification } from "../statistics/slices.ts";
import type { DatasetFeatureStatistics } from "../statistics/statistics_pb.ts";
import type { Anomalies } from "../validation/anomalies_pb.ts";
import { type SeverityRules } from "../validation/severity-rules.ts";
/** What data are judged by. */
interface Judging extends SeverityRules, OwnRuleParameters {
    readonly home: string;
    readonly schema: Placed<Schema>;
    readonly dialect: CsvDialect;
    /** Data of the span before, and served data. */
    readonly previous?: string | undefined;
    readonly serving?: string | undefined;
    readonly environment?: string | undefined;
    /** Whether TFDV's surprises are kept. */
    readonly compatibility?: "tfdv" | undefined;
    readonly slices: readonly SliceSpecification[];
    /** Whether a classifier tries to tell the rows from the previous ones; it does when not given. */
    readonly tableDrift?: "on" | "off" | undefined;
    /** Rows told of each finding; 3 when not given. */
    readonly most?: number | undefined;
    readonly mask: readonly string[];
}
/** Data as they were judged. */
export interface Judged {
    readonly statistics: DatasetFeatureStatistics;
    /** In TFDV's words. */
    readonly anomalies: Anomalies;
    /** Those and what Assay's own rules and the user's say, with rows that show them. */
    readonly findings: readonly Finding[];
}
/** Holds files, or statistics, against a schema, other data and rules of the user's own. The rows are read at most once more. */
export declare function judgeData(source: string, given: Judging): Promise<Judged>;
export {};
