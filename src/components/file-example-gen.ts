import { component, type Component } from "../core/component.ts";
import type { JsonSchema } from "../core/json.ts";
import { digestsOfFiles } from "../data/file-digest.ts";
import { checkSpans, resolveInputs, type ResolvedInputs, type SpanRange } from "../data/input-pattern.ts";
import { placeOf, refuseSecret, shownAddress } from "../data/remote/remote-address.ts";
import { fileSource, type RowSource } from "../data/row-source.ts";
import type { FileFormat, SourceFile } from "../data/source.ts";
import type { Buckets } from "../data/split-rule.ts";
import { checkDividing, dividingProperties, exampleOutputs, generateExamples, showExamples, type DividingParameters } from "./example-gen.ts";

/** What an ExampleGen of files reads. */
export interface FileExampleGenParameters extends DividingParameters {
  /** A pattern of files, or a pattern for each split. */
  readonly input: string | Readonly<Record<string, string>>;
  readonly spans?: SpanRange;
  /** What `resolve` found; never given by a person. */
  readonly resolved?: ResolvedFiles;
}

/** Files and splits made definite. Splits are a list because their order decides who gets which bucket. */
interface ResolvedFiles extends ResolvedInputs {
  readonly buckets?: Buckets;
}

interface FileExampleGen<P extends FileExampleGenParameters, Options extends object> {
  readonly name: string;
  readonly version: number;
  /** The format, loaded when it is needed. */
  format(): Promise<FileFormat<Options>>;
  /** JSON Schema of the parameters that only this format has. */
  readonly properties: Readonly<Record<string, JsonSchema>>;
  optionsOf(parameters: P): Options;
  /** Refuses options that cannot be, before anything runs. */
  check?(parameters: P): void;
  /** What stands for a missing value in the key of the hash split. Default: TFX's empty list. */
  readonly missingKey?: "empty" | "unset";
  /** What stands between cells, where the format has them. */
  delimiterOf?(parameters: P): string;
  /** An empty cell is stored as a list without values. */
  zeroValues?(parameters: P): boolean;
}

const inputSchema: JsonSchema = {
  description: "Files: a path or pattern relative to the pipeline's folder (*, **, ?, [a-z], {SPAN}, {VERSION}, {YYYY}-{MM}-{DD}), or an address such as s3://bucket/data/*.csv; or one for each split.",
  oneOf: [
    { type: "string", minLength: 1 },
    { type: "object", minProperties: 1, additionalProperties: { type: "string", minLength: 1 } },
  ],
  examples: ["data/*.csv", "data/flights-{YYYY}-{MM}.csv"],
};

const spanNumber = (description: string): JsonSchema => ({ anyOf: [{ type: "integer" }, { type: "string" }], description });

const spansSchema: JsonSchema = {
  description: "Which spans of a pattern with {SPAN} or a date are read: the latest (not given), all, the last ones (last, after leaving out the newest `skip`), or a range (from, to, inclusive; numbers, or dates as 2024-01 or 2024-01-31).",
  anyOf: [
    { const: "latest" },
    { const: "all" },
    { type: "object", minProperties: 1, additionalProperties: false, properties: { last: { type: "integer", minimum: 1, description: "How many of the newest spans." }, skip: { type: "integer", minimum: 0, description: "How many of the newest are left out before." }, from: spanNumber("The first span, inclusive."), to: spanNumber("The last span, inclusive.") } },
  ],
  examples: ["all", { last: 3 }, { from: "2024-01", to: "2024-06" }],
};

/** An ExampleGen that reads files of one format: finds them, digests them, and lets the core divide and store their rows. */
export function fileExampleGen<P extends FileExampleGenParameters, Options extends object>(definition: FileExampleGen<P, Options>): Component<Readonly<Record<never, never>>, typeof exampleOutputs, P> {
  const { name, version, properties, optionsOf, zeroValues } = definition;
  return component({
    name,
    version,
    inputs: {},
    outputs: exampleOutputs,
    divisible: true,
    parameters: {
      type: "object",
      required: ["input"],
      additionalProperties: false,
      properties: { input: inputSchema, spans: spansSchema, ...dividingProperties, ...properties },
    },

    async resolve(parameters: P, workspace: string) {
      definition.check?.(parameters);
      const resolved = await resolveFiles(parameters, workspace);
      const digests = await digestsOfFiles(resolved.inputs.flatMap((input) => input.files), (file) => placeOf(file, workspace));
      return { parameters: { ...parameters, resolved }, materials: Object.fromEntries(digests) };
    },

    async run(_inputs, context) {
      const { parameters, workspace, materials } = context;
      const resolved = parameters.resolved ?? (await resolveFiles(parameters, workspace));
      const format = await definition.format();
      const options = optionsOf(parameters);
      const files = new Map<RowSource, SourceFile>();
      const inputs = resolved.inputs.map(({ split, files: names }) => ({
        split,
        sources: names.map((file) => {
          const read = { name: shownAddress(file), path: placeOf(file, workspace) };
          const source = fileSource(format, read, { options, digest: materials[file] });
          files.set(source, read);
          return source;
        }),
      }));
      const { span, version, firstSpan, buckets } = resolved;
      await generateExamples({
        inputs, buckets, zeroValues: zeroValues?.(parameters) ?? false, missingKey: definition.missingKey ?? "empty",
        ...(definition.delimiterOf && { delimiter: definition.delimiterOf(parameters) }),
        join: (contents, sources) => format.join(contents.map(({ columns }, i) => ({ file: files.get(sources[i]!)!, columns }))),
        properties: { span, ...(firstSpan === undefined ? {} : { first_span: firstSpan }), ...(version === undefined ? {} : { version }) },
      }, context);
    },

    show: async ({ outputs: { examples } }) => showExamples(examples),
  });
}

/** Refuses spans that contradict each other, before any file is looked for. */
export function checkFiles({ spans }: Pick<FileExampleGenParameters, "spans">): void {
  if (spans !== undefined) checkSpans(spans);
}

async function resolveFiles(parameters: FileExampleGenParameters, workspace: string): Promise<ResolvedFiles> {
  const { input, spans } = parameters;
  const patterns = typeof input === "string" ? { single_split: input } : input;
  for (const pattern of Object.values(patterns)) refuseSecret(pattern);
  const buckets = checkDividing(Object.keys(patterns), parameters);
  return { ...(await resolveInputs(patterns, workspace, spans)), ...(buckets && { buckets }) };
}
