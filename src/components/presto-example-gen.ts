import { openTrino, type TrinoConnection } from "../data/sql/trino.ts";
import { queryExampleGen, type QueryExampleGenParameters } from "./query-example-gen.ts";

interface PrestoExampleGenParameters extends QueryExampleGenParameters {
  readonly protocol?: "trino" | "presto";
  readonly connection: TrinoConnection;
}

const text = { type: "string", minLength: 1 } as const;

/** Reads the answer to a query to Presto or Trino into examples, as TFX's PrestoExampleGen does; types as for SqlExampleGen. */
export const prestoExampleGen = queryExampleGen<PrestoExampleGenParameters>({
  name: "PrestoExampleGen",
  version: 1,
  properties: {
    protocol: { description: "Which of the two the server is: their protocols differ in the names of headers.", enum: ["presto", "trino"], default: "presto" },
    connection: {
      description: "The coordinator, and who asks it.",
      type: "object", required: ["host", "user"], additionalProperties: false,
      properties: {
        host: { ...text, description: "Name of the coordinator's machine.", examples: ["trino.example"] },
        port: { description: "Default 8080, with https 443.", type: "integer", minimum: 1, maximum: 65_535 },
        user: text,
        source: { ...text, description: "What the server's log names as the source of the query." },
        catalog: text,
        schema: text,
        httpScheme: { description: "https where a password or token is given, else http, when not given.", enum: ["http", "https"] },
        password: { ...text, description: "${NAME} of the environment variable that holds the user's password.", examples: ["${TRINO_PASSWORD}"] },
        token: { ...text, description: "${NAME} of the environment variable that holds a token.", examples: ["${TRINO_TOKEN}"] },
        maxAttempts: { description: "How often a request is sent before it is given up.", type: "integer", minimum: 1, maximum: 100, default: 5 },
        requestTimeout: { description: "Seconds one request may take.", type: "number", exclusiveMinimum: 0, maximum: 3600, default: 30 },
      },
    },
  },
  required: ["connection"],
  fingerprints: ["content", "text"],
  open: async ({ protocol = "presto", connection }, surroundings) => openTrino(protocol, connection, surroundings),
});
