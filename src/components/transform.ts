import { rm } from "node:fs/promises";
import { codeDigests } from "../code/code-digests.ts";
import { Examples, Schema, splitNames, splitNamesText, TransformGraph, type Artifact } from "../core/artifact.ts";
import { component, parameters, required } from "../core/component.ts";
import { counted } from "../core/counted.ts";
import { nearest, UserError } from "../core/error.ts";
import type { Inline, Showing } from "../core/report.ts";
import { openExamplesWriter, readExamples, splitDirectory } from "../data/examples.ts";
import { readSchema } from "../data/schema.ts";
import { analyzedFeatures, analyzeTransform } from "../transform/analyze.ts";
import { describeFindings, describeNode } from "../transform/describe.ts";
import { tracePreprocess, type Preprocess } from "../transform/trace.ts";
import { loadTransform, saveTransform } from "../transform/transform-artifact.ts";
import type { Transform, TransformOutput } from "../transform/transform.ts";
import { rawFeatures } from "../transform/transformed-schema.ts";

/** Where the user's `preprocess` is: a module relative to the workspace, and the name it is exported under. */
interface TransformParameters {
  readonly code: string;
  readonly export: string;
}

/**
 * Computes what the model sees: runs the analyzers of the user's `preprocess` over the train split (the first one, if none is
 * called train), and applies the result to every split. The transform graph goes into the model, so that serving does the same.
 */
export const transform = component({
  name: "Transform",
  version: 1,
  inputs: { examples: required(Examples), schema: required(Schema) },
  outputs: { transform_graph: required(TransformGraph), transformed_examples: required(Examples) },
  runs: "child",
  parameters: parameters<TransformParameters>({
    type: "object",
    additionalProperties: false,
    required: ["code"],
    properties: {
      code: { type: "string", description: "the module that exports preprocess, relative to the pipeline's folder" },
      export: { type: "string", description: "the name it is exported under", default: "preprocess" },
    },
  }),

  resolve: async (given, workspace) => ({ parameters: given, materials: await codeDigests(workspace, given.code) }),

  async run({ examples, schema }, { parameters: given, outputs, workspace, signal, load, progress }) {
    const preprocess = preprocessOf(await load(given.code), given);
    const rawSchema = await readSchema(schema.path);
    const graph = tracePreprocess(preprocess, rawFeatures(rawSchema), { workspace, file: given.code });
    const splits = splitNames(examples);
    const analyzed = splits.includes("train") ? "train" : splits[0];
    if (analyzed === undefined) throw new UserError("the examples have no split to analyze");
    const columns = analyzedFeatures(graph);
    const result = await analyzeTransform(graph, () => readExamples(examples.path, analyzed, { columns }), {
      signal,
      progress: ({ rows, pass, passes }) => progress({ done: rows, unit: "rows", note: passes > 1 ? `analyzing ${analyzed}, pass ${pass + 1} of ${passes}` : `analyzing ${analyzed}` }),
    });
    await saveTransform(outputs.transform_graph.path, result, rawSchema);
    await writeTransformed({ transform: result, from: examples.path, to: outputs.transformed_examples.path, splits }, { signal, report: (rows, split) => progress({ done: rows, unit: "rows", note: `transforming ${split}` }) });
    const { properties } = outputs.transformed_examples;
    properties["split_names"] = splitNamesText(splits);
    for (const key of ["span", "version"]) if (examples.properties[key] !== undefined) properties[key] = examples.properties[key];
  },

  async show({ inputs, outputs }): Promise<Showing> {
    const shown = await loadTransform(outputs.transform_graph.path);
    return showing(shown, analyzedSplit(inputs.examples));
  },
});

function analyzedSplit(examples: Artifact<"Examples">): string {
  const splits = splitNames(examples);
  return splits.includes("train") ? "train" : (splits[0] ?? "train");
}

function preprocessOf(module: Readonly<Record<string, unknown>>, { code, export: name }: TransformParameters): Preprocess {
  const found = module[name];
  if (typeof found === "function") return found as Preprocess;
  const functions = Object.keys(module).filter((key) => typeof module[key] === "function");
  const near = nearest(name, functions);
  throw new UserError(`${code} exports no function "${name}"`, {
    place: { file: code },
    hint: near ? `did you mean "${near}"?` : `write: export const ${name}: Preprocess = (row, tft) => ({ … })`,
  });
}

interface Writing {
  readonly transform: Transform;
  readonly from: string;
  readonly to: string;
  readonly splits: readonly string[];
}

/** Applies the transform to every split. */
async function writeTransformed({ transform, from, to, splits }: Writing, { signal, report }: { readonly signal: AbortSignal; report(rows: number, split: string): void }): Promise<void> {
  const writer = await openExamplesWriter(to, splits, { prefix: "transformed_examples" });
  const columns = transform.inputs.map(({ name }) => name);
  try {
    for (const split of splits) {
      let rows = 0;
      for await (const batch of readExamples(from, split, { columns })) {
        signal.throwIfAborted();
        await writer.write(split, transform.apply(batch));
        report((rows += batch.length), split);
      }
    }
    await writer.close();
  } catch (error) {
    writer.abandon();
    await Promise.all(splits.map((split) => rm(splitDirectory(to, split), { recursive: true, force: true })));
    throw error;
  }
}

function showing(transform: Transform, split: string): Showing {
  const { outputs, graph } = transform;
  const rows = outputs.map((output, i): readonly Inline[] => [
    { code: output.name },
    { code: describeNode(graph.nodes, graph.outputs[i]!.node) },
    outputType(output),
    describeFindings(graph.nodes, graph.outputs[i]!.node),
  ]);
  const vocabularies = outputs.filter(({ vocabulary }) => vocabulary).length;
  const summary = `Transform · ${outputs.length} outputs of ${transform.inputs.length} features, ${counted(vocabularies, "vocabulary")}`;
  return {
    headline: `${outputs.length} outputs of ${transform.inputs.length} features`,
    sections: [{
      id: "transform", title: "Transform", problems: 0, summary,
      blocks: [
        { type: "text", text: `Computed over the split ${split}; the same is done to every split and inside the exported model.` },
        { type: "table", header: ["output", "made by", "type", "found"], rows },
      ],
    }],
  };
}

function outputType({ dtype, shape }: TransformOutput): string {
  return shape.length === 0 ? dtype : `${dtype}, ${shape[0]} wide`;
}
