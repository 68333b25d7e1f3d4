import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";

/**
 * The part of BigQuery's REST API (v2) that is used, as JSON Schemas written after its published discovery description: every property
 * that the description lists for these objects is known, any other is a violation. 64-bit numbers are texts there.
 */
const text = { type: "string" } as const;
const int64 = { type: "string", pattern: "^-?\\d+$" } as const;
const flag = { type: "boolean" } as const;
const open = {} as const;

function object(properties: Readonly<Record<string, object>>, required: readonly string[] = []): object {
  return { type: "object", additionalProperties: false, properties, required };
}
function named(names: string, type: object): Record<string, object> {
  return Object.fromEntries(names.split(" ").map((name) => [name, type]));
}

const jobReference = object(named("jobId location projectId", text));
const tableReference = object(named("datasetId projectId tableId", text), ["datasetId", "projectId", "tableId"]);
const errorProto = object(named("debugInfo location message reason", text));
const field = object({
  ...named("name type mode precision scale maxLength collation description defaultValueExpression roundingMode timestampPrecision foreignTypeDefinition", text),
  ...named("categories dataGovernanceTagsInfo dataPolicies dataPolicyList generatedColumn policyTags rangeElementType fields", open),
}, ["name", "type"]);
const tableSchema = object({ fields: { type: "array", items: field } });
const queryConfiguration = object({
  ...named("query createDisposition parameterMode priority writeDisposition", text),
  ...named("allowLargeResults continuous createSession flattenResults preserveNulls useLegacySql useQueryCache writeIncrementalResults", flag),
  ...named("clustering connectionProperties destinationEncryptionConfiguration destinationTable queryParameters rangePartitioning schemaUpdateOptions scriptOptions secureContext systemVariables tableDefinitions timePartitioning userDefinedFunctionResources", open),
  maximumBillingTier: { type: "integer" }, maximumBytesBilled: int64, defaultDataset: object(named("datasetId projectId", text), ["datasetId"]),
}, ["query"]);
const configuration = object({
  ...named("copy extract load labels", open), ...named("jobType reservation", text), dryRun: flag, jobTimeoutMs: int64, maxSlots: { type: "integer" }, query: queryConfiguration,
}, ["query"]);
const job = object({
  ...named("etag id kind selfLink user_email principal_subject", text), jobCreationReason: open, configuration, jobReference,
  statistics: { type: "object", properties: { query: { type: "object", properties: { cacheHit: flag, referencedTables: { type: "array", items: tableReference }, schema: tableSchema, statementType: text, totalBytesBilled: int64 } } } },
  status: object({ state: { enum: ["PENDING", "RUNNING", "DONE"] }, errorResult: errorProto, errors: { type: "array", items: errorProto } }),
});
const queryResults = object({
  cacheHit: flag, jobComplete: flag, jobReference, schema: tableSchema, errors: { type: "array", items: errorProto },
  ...named("etag kind pageToken", text), ...named("numDmlAffectedRows totalBytesProcessed totalRows", int64),
  rows: { type: "array", items: object({ f: { type: "array", items: object({ v: open }) } }, ["f"]) },
});
const table = object({
  ...named("type id etag kind location", text), ...named("creationTime lastModifiedTime numRows numBytes", int64),
  streamingBuffer: object(named("estimatedBytes estimatedRows oldestEntryTime", int64)),
});

interface Operation {
  readonly method: "GET" | "POST";
  readonly path: RegExp;
  /** Names of parameters after the question mark. */
  readonly query: readonly string[];
  readonly request?: ValidateFunction;
  readonly response: ValidateFunction;
}

const ajv = new Ajv2020();
const common = ["alt", "fields", "key", "prettyPrint", "quotaUser"];

/** The operations by their name in the description. */
export const operations = {
  "jobs.insert": { method: "POST", path: /^\/bigquery\/v2\/projects\/([^/]+)\/jobs$/, query: common, request: ajv.compile(job), response: ajv.compile(job) },
  "jobs.get": { method: "GET", path: /^\/bigquery\/v2\/projects\/([^/]+)\/jobs\/([^/]+)$/, query: [...common, "location", "projection"], response: ajv.compile(job) },
  "jobs.cancel": { method: "POST", path: /^\/bigquery\/v2\/projects\/([^/]+)\/jobs\/([^/]+)\/cancel$/, query: [...common, "location"], response: ajv.compile(object({ job, kind: text })) },
  "jobs.getQueryResults": {
    method: "GET", path: /^\/bigquery\/v2\/projects\/([^/]+)\/queries\/([^/]+)$/,
    query: [...common, "formatOptions.timestampOutputFormat", "formatOptions.useInt64Timestamp", "location", "maxResults", "pageToken", "startIndex", "timeoutMs"], response: ajv.compile(queryResults),
  },
  "tables.get": { method: "GET", path: /^\/bigquery\/v2\/projects\/([^/]+)\/datasets\/([^/]+)\/tables\/([^/]+)$/, query: [...common, "selectedFields", "view"], response: ajv.compile(table) },
} as const satisfies Record<string, Operation>;
