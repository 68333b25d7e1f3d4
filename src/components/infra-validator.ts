import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Examples, InfraBlessing, Model, splitNames, type Artifact } from "../core/artifact.ts";
import { component, optional, parameters, required } from "../core/component.ts";
import { describeMistake, UserError } from "../core/error.ts";
import type { Gate, Status } from "../core/finding.ts";
import type { Showing } from "../core/report.ts";
import type { Batch } from "../data/batch.ts";
import { readExamples } from "../data/examples.ts";
import { loadPredictor } from "../model/load-predictor.ts";
import { servingDirectory } from "../model/model-artifact.ts";
import { readSavedModel } from "../savedmodel/saved-model.ts";

/** How a model is asked before it may be served, and how fast it must answer. */
export interface InfraValidatorParameters {
  /** Real examples to ask for, one at a time. */
  readonly requests: number;
  /** Slowest acceptable answer at the 99th percentile, in milliseconds; without it latency is shown, not judged. */
  readonly p99Ms?: number;
  /** Seconds until loading or answering counts as failed. */
  readonly timeout: number;
}

/** What was found, as `serving.json` keeps it. */
interface Serving {
  readonly blessed: boolean;
  /** Why the model was refused, one plain sentence. */
  readonly reason?: string;
  readonly loadMs: number;
  readonly requests: number;
  readonly p50Ms?: number;
  readonly p99Ms?: number;
}

const resultFile = "serving.json";
/** Answers before this many are not timed: the first ones compile and fill caches. */
const warmUp = 3;

/**
 * Loads the model in a process that has run nothing else, and asks it for real examples one at a time: all answers must be
 * numbers, and fast enough where a limit is set. Without examples only loading is checked.
 */
export const infraValidator = component({
  name: "InfraValidator",
  version: 1,
  inputs: { model: required(Model), examples: optional(Examples) },
  outputs: { blessing: required(InfraBlessing) },
  runs: "fresh",
  parameters: parameters<InfraValidatorParameters>({
    type: "object",
    additionalProperties: false,
    properties: {
      requests: { type: "integer", minimum: 1, maximum: 10_000, default: 32, description: "How many real examples are sent, one at a time." },
      p99Ms: { type: "number", exclusiveMinimum: 0, description: "Slowest acceptable answer at the 99th percentile, in milliseconds." },
      timeout: { type: "number", exclusiveMinimum: 0, default: 300, description: "Seconds until loading or answering counts as failed." },
    },
  }),

  async run({ model, examples }, { parameters, outputs, workspace, progress, signal }) {
    const late = lateness(parameters.timeout);
    const serving = await Promise.race([late.reached, validate({ model, examples, workspace, signal, onAnswer: (done) => progress({ done, total: parameters.requests, unit: "requests" }) }, parameters)]);
    late.stop();
    await writeFile(join(outputs.blessing.path, serving.blessed ? "INFRA_BLESSED" : "INFRA_NOT_BLESSED"), "");
    await writeFile(join(outputs.blessing.path, resultFile), `${JSON.stringify(serving)}\n`);
    outputs.blessing.properties["blessed"] = serving.blessed ? 1 : 0;
  },

  async show({ outputs: { blessing }, parameters }): Promise<Showing> {
    return showServing(JSON.parse(await readFile(join(blessing.path, resultFile), "utf8")) as Serving, parameters);
  },
});

interface Validation {
  readonly model: Artifact<"Model">;
  readonly examples: Artifact<"Examples"> | undefined;
  readonly workspace: string;
  readonly signal: AbortSignal;
  onAnswer(done: number): void;
}

/** A model that cannot be loaded or answers wrongly is a finding, not an error: the run goes on and says so. */
async function validate(given: Validation, { requests, p99Ms }: InfraValidatorParameters): Promise<Serving> {
  const started = performance.now();
  const times: number[] = [];
  let loadMs = 0;
  const refuse = (reason: string): Serving => ({ blessed: false, reason, loadMs, requests: times.length, ...percentiles(times) });
  try {
    await checkServing(given.model.path);
    const predictor = await loadPredictor(given.model.path, { workspace: given.workspace, signal: given.signal });
    loadMs = performance.now() - started;
    for await (const row of realRows(given.examples, requests)) {
      const before = performance.now();
      const { outputs } = await predictor.predict(row);
      times.push(performance.now() - before);
      given.onAnswer(times.length);
      const wrong = Object.entries(outputs).find(([, { values }]) => values.length === 0 || !values.every(Number.isFinite));
      if (wrong) return refuse(`answer ${times.length} at output ${wrong[0]} is not a finite number`);
      if (Object.keys(outputs).length === 0) return refuse(`answer ${times.length} is empty`);
    }
    predictor.dispose();
  } catch (error) {
    given.signal.throwIfAborted();
    return refuse(reasonOf(error));
  }
  const found = percentiles(times);
  if (p99Ms !== undefined && found.p99Ms !== undefined && found.p99Ms > p99Ms) return refuse(`the 99th percentile of its answers is ${milliseconds(found.p99Ms)}, above ${milliseconds(p99Ms)}`);
  return { blessed: true, loadMs, requests: times.length, ...found };
}

/** The SavedModel that will be pushed can be read and has the signature that TensorFlow Serving calls. */
async function checkServing(directory: string): Promise<void> {
  const serving = join(directory, servingDirectory);
  if (!existsSync(serving)) return;
  const { signatureDef } = await readSavedModel(serving);
  if (!signatureDef["serving_default"]) throw new UserError("the SavedModel has no signature serving_default");
}

function reasonOf(error: unknown): string {
  if (error instanceof UserError) return error.mistakes.map(describeMistake).join("; ");
  return error instanceof Error ? error.message : String(error);
}

/** The first rows of the eval split (or the first there is), one by one. */
async function* realRows(examples: Artifact<"Examples"> | undefined, count: number): AsyncGenerator<Batch> {
  const splits = examples ? splitNames(examples) : [];
  const split = splits.includes("eval") ? "eval" : splits[0];
  if (!examples || split === undefined) return;
  let sent = 0;
  for await (const row of readExamples(examples.path, split, { batchSize: 1 })) {
    yield row;
    if (++sent === count) return;
  }
}

function percentiles(times: readonly number[]): Pick<Serving, "p50Ms" | "p99Ms"> {
  const warm = times.length > warmUp ? times.slice(warmUp) : times;
  if (warm.length === 0) return {};
  const sorted = [...warm].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)]!;
  return { p50Ms: at(0.5), p99Ms: at(0.99) };
}

/** The step's own limit, a little before the process is ended from outside, so that there is a verdict and not a failed step. */
function lateness(seconds: number): { readonly reached: Promise<Serving>; stop(): void } {
  let timer: NodeJS.Timeout | undefined;
  const reached = new Promise<Serving>((resolve) => {
    timer = setTimeout(() => resolve({ blessed: false, reason: `the model did not load and answer within ${seconds} s`, loadMs: seconds * 1000, requests: 0 }), Math.min(seconds * 900, 2 ** 31 - 1));
  });
  return { reached, stop: () => clearTimeout(timer) };
}

function showServing(serving: Serving, { p99Ms }: InfraValidatorParameters): Showing {
  const { blessed, reason, requests, p50Ms } = serving;
  const status: Status = blessed ? "pass" : "fail";
  const latency = serving.p99Ms === undefined ? undefined : `p99 ${milliseconds(serving.p99Ms)}`;
  const answered = requests === 0 ? "loads, not asked" : `${requests} of ${requests} answered`;
  const found = blessed ? [answered, ...(latency ? [latency] : [])].join(" · ") : reason!;
  const gate: Gate = { name: "serving", status, found, limit: p99Ms === undefined ? "loads and answers" : `loads and answers, p99 ≤ ${milliseconds(p99Ms)}` };
  const rows = [
    ["Loading", milliseconds(serving.loadMs)],
    ["Requests answered", String(requests)],
    ...(p50Ms === undefined ? [] : [["Median answer", milliseconds(p50Ms)]]),
    ...(serving.p99Ms === undefined ? [] : [["99th percentile", milliseconds(serving.p99Ms)]]),
  ];
  return {
    headline: blessed ? `serves · ${found}` : `does not serve: ${reason}`,
    status,
    gates: [gate],
    changes: p50Ms === undefined || serving.p99Ms === undefined ? [] : [{ area: "model", subject: "latency", after: `median ${milliseconds(p50Ms)}, p99 ${milliseconds(serving.p99Ms)}`, note: `of ${requests} answers, loaded in ${milliseconds(serving.loadMs)}`, status: "pass" }],
    sections: [{
      id: "serving", title: "Serving", problems: blessed ? 0 : 1, summary: `Serving · ${found}`,
      blocks: [
        { type: "text", text: blessed ? "The model was loaded in a fresh process and asked for real examples, one at a time." : reason! },
        { type: "table", header: ["", ""], align: ["left", "right"], rows },
      ],
    }],
  };
}

function milliseconds(value: number): string {
  return value >= 100 ? `${Math.round(value).toLocaleString("en-US")} ms` : `${Number(value.toPrecision(2))} ms`;
}
