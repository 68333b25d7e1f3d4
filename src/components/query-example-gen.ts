import { resolve as resolvePath } from "node:path";
import { component, type Component } from "../core/component.ts";
import type { Digest } from "../core/digest.ts";
import { UserError } from "../core/error.ts";
import type { JsonSchema } from "../core/json.ts";
import type { RowSource } from "../data/row-source.ts";
import type { SourceType } from "../data/source.ts";
import { splitRuleOf, type Buckets } from "../data/split-rule.ts";
import { querySpan, spanNumber } from "../data/sql/query-span.ts";
import { describeQuery, joinAnswers, readQuery, type Query, type QueryContents } from "../data/sql/query-rows.ts";
import type { SqlSource, Surroundings } from "../data/sql/sql-source.ts";
import { readUserFile } from "../data/user-file.ts";
import { checkDividing, dividingProperties, exampleOutputs, generateExamples, showExamples, type DividingParameters } from "./example-gen.ts";

/** What an ExampleGen of queries reads. */
export interface QueryExampleGenParameters extends DividingParameters {
  /** The query, or a file ending in `.sql` that holds it; or one for each split. */
  readonly query: string | Readonly<Record<string, string>>;
  readonly span?: number | string;
  /** What tells that the data are as before: the rows, what the database says of the tables, or only the query's text. */
  readonly fingerprint?: "content" | "tables" | "text";
  /** What `resolve` found; never given by a person. */
  readonly resolved?: ResolvedQueries;
}

/** Queries and splits made definite. */
interface ResolvedQueries {
  readonly span: number;
  readonly queries: readonly { readonly split: string; readonly text: string }[];
  readonly buckets?: Buckets;
  /** With `fingerprint: content`, by split: what the answers hold. Their digests are the materials. */
  readonly rows?: Readonly<Record<string, number>>;
  readonly columns?: Readonly<Record<string, readonly (readonly [name: string, type: SourceType])[]>>;
}

interface QueryExampleGen<P extends QueryExampleGenParameters> {
  readonly name: string;
  readonly version: number;
  /** JSON Schema of the parameters that only this database has. */
  readonly properties: Readonly<Record<string, JsonSchema>>;
  readonly required: readonly string[];
  /** The ways to tell that data are as before, the default first. */
  readonly fingerprints: readonly NonNullable<QueryExampleGenParameters["fingerprint"]>[];
  /** Connects. */
  open(parameters: P, surroundings: Surroundings): Promise<SqlSource>;
}

const querySchema: JsonSchema = {
  description: "The query, or a file of the pipeline's folder that ends in .sql; or one for each split. @span_begin_timestamp, @span_end_timestamp and @span_yyyymmdd_utc are replaced by the span's.",
  oneOf: [
    { type: "string", minLength: 1 },
    { type: "object", minProperties: 1, additionalProperties: { type: "string", minLength: 1 } },
  ],
  examples: ["SELECT * FROM penguins ORDER BY id", "queries/train.sql"],
};

const fingerprintTexts = {
  content: "content: all rows, in any order, are read and digested before the run",
  tables: "tables: what the database says of the tables that the query reads (their last change)",
  text: "text: only the query, as in TFX, so that new rows are not seen",
} as const;

/** An ExampleGen that reads the answers to queries. The rows themselves decide whether it must run again, which TFX does not look at. */
export function queryExampleGen<P extends QueryExampleGenParameters>(definition: QueryExampleGen<P>): Component<Readonly<Record<never, never>>, typeof exampleOutputs, P> {
  const { name, version, properties, required, fingerprints } = definition;
  return component({
    name,
    version,
    inputs: {},
    outputs: exampleOutputs,
    parameters: {
      type: "object",
      required: ["query", ...required],
      additionalProperties: false,
      properties: {
        query: querySchema,
        span: { description: "The span of @span_… in the query: days since 1970-01-01, or a date.", anyOf: [{ type: "integer" }, { type: "string" }], examples: ["2024-01-31"] },
        fingerprint: { description: `What tells that the data are as before. ${fingerprints.map((way) => fingerprintTexts[way]).join("; ")}.`, enum: [...fingerprints], default: fingerprints[0]! },
        ...dividingProperties, ...properties,
      },
    },

    async resolve(parameters: P, workspace: string, signal?: AbortSignal) {
      const resolved = await resolveQueries(parameters, workspace);
      const { fingerprint = fingerprints[0]! } = parameters;
      if (fingerprint === "text") return { parameters: { ...parameters, resolved }, materials: {} };
      const source = await definition.open(parameters, { workspace, environment: process.env });
      try {
        const materials: Record<string, Digest> = {};
        const rows: Record<string, number> = {};
        const columns: Record<string, readonly (readonly [string, SourceType])[]> = {};
        for (const { split, text } of resolved.queries) {
          const contents = fingerprint === "content" ? await describeQuery({ ...queryOf(source, text, parameters), ...(signal && { signal }) }, parameters) : undefined;
          materials[materialOf(source, split, resolved)] = contents ? contents.digest : await tablesOf(source, text);
          if (contents) [rows[split], columns[split]] = [contents.rows, contents.columns.map(({ name: column, type }) => [column, type])];
        }
        return { parameters: { ...parameters, resolved: { ...resolved, ...(fingerprint === "content" && { rows, columns }) } }, materials };
      } finally {
        await source.close();
      }
    },

    async run(_inputs, context) {
      const { parameters, workspace, signal, materials } = context;
      const resolved = parameters.resolved ?? (await resolveQueries(parameters, workspace));
      const { span, queries, buckets } = resolved;
      const source = await definition.open(parameters, { workspace, environment: process.env });
      try {
        await generateExamples({
          inputs: queries.map(({ split, text }) => ({ split, sources: [rowsOf({ ...queryOf(source, text, parameters), signal }, contentsOf(resolved, split, materials[materialOf(source, split, resolved)]))] })),
          buckets, missingKey: "unset",
          join: (contents) => joinAnswers(contents.map(({ columns }, i) => ({ split: queries[i]!.split, columns }))),
          properties: { span },
        }, context);
      } finally {
        await source.close();
      }
    },

    show: async ({ outputs: { examples } }) => showExamples(examples),
  });
}

async function resolveQueries(parameters: QueryExampleGenParameters, workspace: string): Promise<ResolvedQueries> {
  const { query, span: given } = parameters;
  const texts = typeof query === "string" ? { single_split: query } : query;
  const buckets = checkDividing(Object.keys(texts), parameters);
  const span = given === undefined ? undefined : spanNumber(given);
  const queries: { split: string; text: string }[] = [];
  for (const [split, text] of Object.entries(texts)) queries.push({ split, text: querySpan(await queryText(text, workspace), span) });
  return { span: span ?? 0, queries, ...(buckets && { buckets }) };
}

async function queryText(query: string, workspace: string): Promise<string> {
  if (!/^\S+\.sql$/.test(query)) return query;
  const shown = `the query's file ${query}`;
  return (await readUserFile(resolvePath(workspace, query), shown, (cause) => new UserError(`${shown} cannot be read`, { hint: "the path is relative to the pipeline's folder", cause }))).toString("utf8");
}

/** What the rows of a split are called in records. */
function materialOf({ name }: SqlSource, split: string, { queries }: ResolvedQueries): string {
  return queries.length === 1 ? name : `${name} (${split})`;
}

/** What was found when the rows were digested. */
function contentsOf({ rows, columns }: ResolvedQueries, split: string, digest: Digest | undefined): QueryContents | undefined {
  return rows && columns && digest && { rows: rows[split]!, columns: columns[split]!.map(([name, type]) => ({ name, type })), digest };
}

/** The places of rows count for the rules that divide by them. */
function queryOf(source: SqlSource, text: string, { splitBy, partitionBy }: DividingParameters): Query {
  const { by } = splitRuleOf(splitBy, partitionBy);
  return { source, text, ordered: by === "order" || by === "stratum" };
}

function tablesOf(source: SqlSource, text: string): Promise<Digest> {
  if (!source.tables) throw new Error(`${source.name} cannot tell the state of tables`);
  return source.tables(text);
}

function rowsOf(query: Query, expected: QueryContents | undefined): RowSource {
  return {
    name: query.source.name,
    ...(expected && { key: expected.digest }),
    describe: async (limit) => expected ?? describeQuery(query, limit),
    read: (columns, { limit }) => readQuery(query, columns, { limit, expected }),
  };
}
