import { openBigquery, type BigqueryConnection } from "../data/sql/bigquery.ts";
import { queryExampleGen, type QueryExampleGenParameters } from "./query-example-gen.ts";

interface BigQueryExampleGenParameters extends QueryExampleGenParameters, BigqueryConnection {}

const text = { type: "string", minLength: 1 } as const;

/**
 * Reads the answer to a query to BigQuery into examples, as TFX's BigQueryExampleGen does: integers and booleans become integers, floats
 * floats, texts bytes, NULL is missing. The types that TFX refuses are read too: decimals, bytes, dates and times (as ISO 8601), JSON, arrays.
 */
export const bigQueryExampleGen = queryExampleGen<BigQueryExampleGenParameters>({
  name: "BigQueryExampleGen",
  version: 1,
  properties: {
    project: { ...text, description: "The project that pays. Not given: the one of the credentials, or GOOGLE_CLOUD_PROJECT." },
    location: { ...text, description: "Where the data lie; found by BigQuery when not given.", examples: ["EU", "us-central1"] },
    dataset: { ...text, description: "Where tables that are named without one are looked for: dataset or project.dataset." },
    maximumBytesBilled: { description: "A query that would read more bytes fails, and costs nothing.", type: "integer", minimum: 1 },
  },
  required: [],
  fingerprints: ["tables", "content", "text"],
  open: ({ project, location, dataset, maximumBytesBilled }, surroundings) => openBigquery({
    ...(project === undefined ? {} : { project }), ...(location === undefined ? {} : { location }), ...(dataset === undefined ? {} : { dataset }), ...(maximumBytesBilled === undefined ? {} : { maximumBytesBilled }),
  }, surroundings),
});
