import { execFile } from "node:child_process";
import { cp, readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

const root = resolve(import.meta.dirname, "../..");

/** Directories that a run of an example has left. */
export interface ExampleRun {
  readonly examples: string;
  readonly transformGraph: string;
  readonly transformedExamples: string;
  readonly model: string;
  readonly evaluation: string;
  /** Where versions are pushed to: the base path of the model in TensorFlow Serving. */
  readonly pushed: string;
}

/** Runs a copy of an example below `folder` from the command line. */
export async function runExample(name: "penguins" | "flights", folder: string): Promise<ExampleRun> {
  const workspace = join(folder, `run-${name}`);
  await cp(join(root, "examples", name), workspace, { recursive: true, filter: (path) => !/[\\/](\.assay|serving)$/.test(path) });
  await promisify(execFile)(process.execPath, [join(root, "src/cli.ts"), "run", workspace]);
  const only = async (directory: string) => join(directory, (await readdir(directory))[0]!);
  const output = (node: string, key: string) => only(join(workspace, ".assay/artifacts", node, key));
  return {
    examples: await output("CsvExampleGen", "examples"),
    transformGraph: await output("Transform", "transform_graph"),
    transformedExamples: await output("Transform", "transformed_examples"),
    model: await output("Trainer", "model"),
    evaluation: await output("Evaluator", "evaluation"),
    pushed: await only(join(workspace, "serving")),
  };
}
