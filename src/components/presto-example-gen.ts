import type { JsonSchema } from "../core/json.ts";
import { openTrino, type TrinoConnection } from "../data/sql/trino.ts";
import { queryExampleGen, type QueryExampleGenParameters } from "./query-example-gen.ts";

interface PrestoExampleGenParameters extends QueryExampleGenParameters, TrinoConnection {}

const text = { type: "string", minLength: 1 } as const;

const properties: Readonly<Record<string, JsonSchema>> = {
  host: { ...text, description: "Name of the coordinator's machine.", examples: ["trino.example"] },
  port: { description: "Default 8080, with https 443.", type: "integer", minimum: 1, maximum: 65_535 },
  user: { ...text, description: "Who asks." },
  source: { ...text, description: "What the server's log names as the source of the query." },
  catalog: { ...text, description: "Where tables that are named without a catalog are looked for." },
  schema: { ...text, description: "Where tables that are named without a schema are looked for." },
  httpScheme: { description: "https where a password or token is given, else http, when not given.", enum: ["http", "https"] },
  password: { ...text, description: "${NAME} of the environment variable that holds the user's password.", examples: ["${TRINO_PASSWORD}"] },
  token: { ...text, description: "${NAME} of the environment variable that holds a token.", examples: ["${TRINO_TOKEN}"] },
  maxAttempts: { description: "How often a request is sent before it is given up.", type: "integer", minimum: 1, maximum: 100, default: 5 },
  requestTimeout: { description: "Seconds one request may take.", type: "number", exclusiveMinimum: 0, maximum: 3600, default: 30 },
};

/** Reads the answer to a query to Presto into examples, as TFX's PrestoExampleGen does; types as for SqlExampleGen. */
export const prestoExampleGen = queryExampleGen<PrestoExampleGenParameters>({
  name: "PrestoExampleGen", version: 1, properties, required: ["host", "user"], fingerprints: ["content", "text"],
  open: async (parameters, surroundings) => openTrino("presto", parameters, surroundings),
});

/** The same for Trino, whose protocol has other names of headers. */
export const trinoExampleGen = queryExampleGen<PrestoExampleGenParameters>({
  name: "TrinoExampleGen", version: 1, properties, required: ["host", "user"], fingerprints: ["content", "text"],
  open: async (parameters, surroundings) => openTrino("trino", parameters, surroundings),
});
