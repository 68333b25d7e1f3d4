import { stat } from "node:fs/promises";
import { join } from "node:path";
import { codeDigests } from "../code/code-digests.ts";
import { runCommand } from "../code/command.ts";
import { component, parameters, type RunContext } from "../core/component.ts";
import type { Digest } from "../core/digest.ts";
import { didYouMean, UserError } from "../core/error.ts";
import type { JsonObject } from "../core/json.ts";
import { csvFormat } from "../data/csv-format.ts";
import { dialectIn, type CsvDialect } from "../data/csv-dialect.ts";
import { jsonLinesFormat } from "../data/json-lines.ts";
import { fileSource, type RowSource } from "../data/row-source.ts";
import { rowsSource } from "../data/rows-source.ts";
import type { Buckets } from "../data/split-rule.ts";
import { dialectProperties } from "./csv-example-gen.ts";
import { checkDividing, dividingProperties, exampleOutputs, generateExamples, showExamples, type DividingParameters } from "./example-gen.ts";

interface CustomExampleGenParameters extends DividingParameters, CsvDialect {
  /** `module.ts#export`: a function that yields rows. */
  readonly use?: string;
  /** A command that prints rows. */
  readonly run?: string;
  readonly format: "csv" | "jsonl";
  readonly files?: readonly string[];
  readonly settings: JsonObject;
  readonly timeout: number;
  /** What `resolve` found; never given by a person. */
  readonly resolved?: { readonly buckets: Buckets };
}

/** What a function that yields rows is told. */
export interface RowsRequest {
  /** Values of `settings` in the configuration. */
  readonly settings: JsonObject;
  /** Folder of the pipeline: relative paths are relative to it. */
  readonly workspace: string;
  /** At most so many rows are wanted; more do no harm. */
  readonly limit: number | undefined;
  readonly signal: AbortSignal;
}

/** Rows as objects `{ name: value, … }` in arrays, or columns `{ name: values, … }` of equal lengths. */
export type Rows = readonly Readonly<Record<string, unknown>>[] | Readonly<Record<string, ArrayLike<unknown>>>;

/**
 * A source of examples of one's own: yields rows in pieces, which are never all in memory.
 *
 * @example
 * export const rows: RowsFunction = async function* ({ settings }) {
 *   for (let page = 0; page < 10; page++) yield [{ page, price: 9.5, name: "tea" }];
 * };
 */
export type RowsFunction = (request: RowsRequest) => AsyncIterable<Rows> | Iterable<Rows> | Promise<AsyncIterable<Rows> | Iterable<Rows>>;

/**
 * Reads examples from code of the user: a function that yields rows, or a command that prints them as CSV or JSON Lines.
 * The code and the `files` it reads decide whether it runs again.
 */
export const customExampleGen = component({
  name: "CustomExampleGen",
  version: 1,
  inputs: {},
  outputs: exampleOutputs,
  runs: "child",
  parameters: parameters<CustomExampleGenParameters>({
    type: "object",
    additionalProperties: false,
    properties: {
      use: { type: "string", pattern: "^[^#]+#[A-Za-z_$][A-Za-z0-9_$]*$", description: "Module and export of a function that yields rows, for instance rows.ts#rows." },
      run: { type: "string", minLength: 1, description: "A command that prints rows to standard output, for instance python rows.py." },
      format: { enum: ["csv", "jsonl"], default: "csv", description: "What the command prints." },
      files: { type: "array", items: { type: "string", minLength: 1 }, description: "Files that the function or command reads: when they change, it runs again." },
      settings: { type: "object", default: {}, description: "Values handed to the function; the command finds them as JSON in ASSAY_SETTINGS." },
      timeout: { type: "number", exclusiveMinimum: 0, default: 3600, description: "Seconds after which it is stopped." },
      ...dividingProperties, ...dialectProperties,
    },
  }),

  async resolve(given: CustomExampleGenParameters, workspace: string) {
    if ((given.use === undefined) === (given.run === undefined)) throw new UserError(`CustomExampleGen has ${given.use === undefined ? "neither" : "both"} use ${given.use === undefined ? "nor" : "and"} run`, { hint: "use: rows.ts#rows, or run: python rows.py" });
    const buckets = checkDividing(["single_split"], given)!;
    const { commandMaterials } = await import("../model/command-files.ts");
    const materials: Record<string, Digest> = given.run === undefined
      ? { ...(await codeDigests(workspace, given.use!.split("#")[0]!)), ...(await commandMaterials(workspace, { files: given.files ?? [] })) }
      : await commandMaterials(workspace, { run: given.run, ...(given.files && { files: given.files }) });
    return { parameters: { ...given, resolved: { buckets } }, materials };
  },

  async run(_inputs, context) {
    const { parameters: given } = context;
    const source = given.run === undefined ? await rowsOfFunction(context) : await rowsOfCommand(context);
    await generateExamples({
      inputs: [{ split: "single_split", sources: [source] }],
      join: ([contents]) => contents!.columns,
      buckets: given.resolved?.buckets ?? checkDividing(["single_split"], given),
      properties: { span: 0 },
      ...(given.run !== undefined && given.format === "csv" && { delimiter: given.delimiter ?? "," }),
    }, context);
  },

  show: async ({ outputs: { examples } }) => showExamples(examples),
});

type Context = RunContext<CustomExampleGenParameters, typeof exampleOutputs>;

async function rowsOfFunction({ parameters: { use, settings, limit }, workspace, temporary, signal, load }: Context): Promise<RowSource> {
  const [file, name] = use!.split("#") as [string, string];
  const module = await load(file);
  const found = module[name];
  if (typeof found !== "function") {
    throw new UserError(`${file} exports no function ${JSON.stringify(name)}`, { place: { file }, hint: didYouMean(name, Object.keys(module).filter((key) => typeof module[key] === "function")) });
  }
  const items: unknown = await (found as RowsFunction)({ settings, workspace, limit, signal });
  if (items === null || typeof items !== "object" || !(Symbol.asyncIterator in items || Symbol.iterator in items)) {
    throw new UserError(`${name} yields nothing`, { place: { file }, hint: `export async function* ${name}() { yield [{ name: value }]; }` });
  }
  return rowsSource(`what ${name} of ${file} yields`, items as AsyncIterable<unknown>, join(temporary, "rows.jsonl"));
}

async function rowsOfCommand(context: Context): Promise<RowSource> {
  const { parameters: { run, format, settings, limit, timeout }, workspace, temporary, signal, log } = context;
  const path = join(temporary, `rows.${format}`);
  await runCommand({
    command: run!, cwd: workspace, timeoutSeconds: timeout, signal, output: path, onLine: (line) => log(line),
    environment: { ASSAY_SETTINGS: JSON.stringify(settings), ...(limit !== undefined && { ASSAY_LIMIT: String(limit) }) },
  });
  const name = `what \`${run!.trim().split("\n")[0]!}\` printed`;
  if ((await stat(path)).size === 0) throw new UserError(`\`${run!}\` printed no rows`, { hint: "rows go to standard output, messages to standard error" });
  const file = { path, name };
  return format === "csv" ? fileSource(csvFormat, file, { options: dialectIn(context.parameters), digest: undefined }) : fileSource(jsonLinesFormat, file, { options: {}, digest: undefined });
}
