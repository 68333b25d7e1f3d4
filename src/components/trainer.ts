import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { codeDigests } from "../code/code-digests.ts";
import { component, parameters } from "../core/component.ts";
import { UserError } from "../core/error.ts";
import type { Series, Showing } from "../core/report.ts";
import { backendMaterials, backendNames, resolveBackend } from "../model/backend.ts";
import { exampleFormats } from "../model/example-files.ts";
import { encodeHistory, decodeHistory, historyFile } from "../model/history.ts";
import type { HistoryPoint } from "../model/training-api.ts";
import { trainerInputs, trainerOutputs, type TrainerContext, type TrainerInputs, type TrainerParameters } from "./trainer-parameters.ts";

/**
 * Trains a model with the user's `train` or `build`, or with a command, and writes it for TensorFlow and TensorFlow.js with the
 * transform inside. `model_run` holds the loss by step in `history.jsonl`.
 *
 * @example
 * const { model } = add(trainer, { examples: transformed_examples, transform_graph }, { code: "model.ts", label: "species" });
 */
export const trainer = component({
  name: "Trainer",
  version: 1,
  inputs: trainerInputs,
  outputs: trainerOutputs,
  runs: "child",
  parameters: parameters<TrainerParameters>({
    type: "object",
    additionalProperties: false,
    required: ["label"],
    properties: {
      code: { type: "string", description: "Module with train or build, relative to the pipeline's folder." },
      export: { type: "string", description: "Name it is exported under; one that begins with build returns a compiled model for Assay to train (train, else build)." },
      run: { type: "string", description: "A command that trains instead of code, for instance python train.py." },
      predict: { type: "string", description: "With run: a command that predicts, for models that only the command can load." },
      files: { type: "array", items: { type: "string" }, description: "With run: files the command's code is made of; those named in the command when not given." },
      format: { enum: [...exampleFormats], default: "tfrecord", description: "With run: the form in which the command gets its examples." },
      label: { type: "string", minLength: 1, description: "Feature to predict." },
      steps: { type: "integer", minimum: 1, default: 1000, description: "Batches to train on." },
      batchSize: { type: "integer", minimum: 1, default: 64, description: "Rows per batch." },
      seed: { type: "integer", minimum: 0, maximum: 4294967295, description: "Seed of every random choice; made from the inputs when not given." },
      hyperparameters: { type: "object", default: {}, description: "Values handed to train." },
      timeout: { type: "number", exclusiveMinimum: 0, default: 3600, description: "Seconds after which training is stopped." },
      outputLimit: { type: "number", exclusiveMinimum: 0, description: "With run: most megabytes the command may leave (4096)." },
      backend: { enum: [...backendNames], default: "auto", description: "TensorFlow.js backend; auto takes tfjs-node where the workspace has it, else wasm." },
    },
  }),

  async resolve(given, workspace) {
    if (given.run !== undefined) {
      if (given.code !== undefined) throw new UserError("Trainer has both code and run", { hint: "code trains in TypeScript, run with a command: give one" });
      const { commandMaterials } = await import("../model/command-files.ts");
      return { parameters: given, materials: await commandMaterials(workspace, given) };
    }
    if (given.code === undefined) throw new UserError("Trainer has neither code nor run", { hint: "code: model.ts, or run: python train.py" });
    const backend = resolveBackend(given.backend, workspace);
    return { parameters: { ...given, backend }, materials: { ...(await codeDigests(workspace, given.code)), ...(await backendMaterials(backend, workspace)) } };
  },

  async run(given, context) {
    const history = await trainWith(given, context);
    await writeFile(join(context.outputs.model_run.path, historyFile), encodeHistory(history));
  },

  async show({ outputs: { model_run }, parameters: { run, code } }): Promise<Showing> {
    const history = decodeHistory(await readFile(join(model_run.path, historyFile), "utf8"));
    return showTraining(history, run ?? code ?? "");
  },
});

async function trainWith(given: TrainerInputs, context: TrainerContext): Promise<readonly HistoryPoint[]> {
  if (context.parameters.run !== undefined) {
    const { trainByCommand } = await import("./trainer-command.ts");
    return trainByCommand(given, context);
  }
  const { trainByCode } = await import("./trainer-code.ts");
  return trainByCode(given, context);
}

function showTraining(history: readonly HistoryPoint[], by: string): Showing {
  const last = history.at(-1);
  if (!last) {
    const summary = `Training · by ${by}, without a record of the loss`;
    return { headline: `trained by ${by}`, sections: [{ id: "training", title: "Training", problems: 0, summary, blocks: [{ type: "text", text: "The command left no metrics.jsonl, so there is no loss to draw." }] }] };
  }
  const validated = history.filter((point) => point.validationLoss !== undefined);
  const final = validated.at(-1)?.validationLoss;
  const parts = [`step ${last.step.toLocaleString("en-US")}`, `loss ${shown(last.loss)}`, ...(final === undefined ? [] : [`validation ${shown(final)}`])];
  const series: Series[] = [
    { name: "training", role: "candidate", points: history.map(({ step, loss }) => [step, loss] as const) },
    ...(validated.length > 0 ? [{ name: "validation", role: "plain", points: validated.map(({ step, validationLoss }) => [step, validationLoss!] as const) } as const] : []),
  ];
  const others = Object.keys(last.values ?? {});
  return {
    headline: parts.join(" · "),
    sections: [{
      id: "training", title: "Training", problems: 0, summary: `Training · ${parts.join(", ")}`,
      blocks: [
        { type: "lines", title: "Loss while training", x: "step", y: "loss", series },
        ...others.map((name) => ({
          type: "lines", title: `${name} while training`, x: "step", y: name,
          series: [{ name, role: "candidate", points: history.flatMap(({ step, values }) => (values?.[name] === undefined ? [] : [[step, values[name]] as const])) }],
        } as const)),
      ],
    }],
  };
}

function shown(value: number): string {
  return Math.abs(value) >= 1e-3 && Math.abs(value) < 1e5 ? String(Number(value.toPrecision(3))) : value.toExponential(2);
}
