import { type GoogleCredentials } from "./google-credentials.ts";
import { type SqlSource, type Surroundings } from "./sql-source.ts";
/** Where BigQuery works and what it may cost. */
export interface BigqueryConnection {
    /** Who pays. Default: the project of the credentials, or GOOGLE_CLOUD_PROJECT. */
    readonly project?: string;
    /** Where the data lie, for instance `EU`; found by BigQuery when not given. */
    readonly location?: string;
    /** Where tables without a data set are looked for: `dataset` or `project.dataset`. */
    readonly dataset?: string;
    /** A query that would read more bytes fails and costs nothing. */
    readonly maximumBytesBilled?: number;
}
/**
 * BigQuery through its REST API. A query runs once as long as the source is open, and again for nothing from BigQuery's cache while
 * its tables are as they were. BIGQUERY_EMULATOR_HOST names a server to ask instead, without credentials.
 */
export declare function openBigquery(connection: BigqueryConnection, surroundings: Surroundings, service?: {
    readonly endpoint?: string;
    readonly credentials?: GoogleCredentials;
}): Promise<SqlSource>;
