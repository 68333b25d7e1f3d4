import type { ChosenTrainer } from "./found-trainer.ts";
import type { Framework } from "./frameworks.ts";
import { json, numberedColumns, type TrainingText } from "./written-files.ts";
import type { Label, Plan } from "./roles.ts";

/** What `init` writes for code that trains already. */
interface TrainerFiles {
  /** Its part of `assay.yml`. */
  readonly training: TrainingText;
  /** New files beside it, by their paths. */
  readonly files: Readonly<Record<string, string>>;
  /** What is left to do, a sentence each. */
  readonly next: readonly string[];
  /** Installs what it needs, as a line for the shell; undefined where that is not known. */
  readonly install?: string;
}

/** What a framework leaves and what answers with it. */
interface Left {
  readonly file: string;
  /** Code that leaves it. */
  readonly save: string;
  readonly packages: string;
  /** A script that answers. */
  readonly predictor?: (given: { readonly label: Label; readonly numbers: readonly string[] }) => string;
}

const joblib: Omit<Left, "packages"> = {
  file: "model.joblib", save: `joblib.dump(model, os.path.join(os.environ["ASSAY_OUTPUT"], "model.joblib"))`,
  predictor: ({ label }) => `import joblib
import pandas as pd

model = joblib.load("model.joblib")
rows = pd.read_csv(os.environ["ASSAY_EXAMPLES_CSV"]).drop(columns=[${json(label.name)}], errors="ignore")
rows = rows[list(getattr(model, "feature_names_in_", rows.columns))]  # in the order of training
answers = model.${label.problem === "regression" ? "predict" : "predict_proba"}(rows).tolist()
`,
};

/** Rows as a table of numbers, for frameworks that take nothing else. */
const numbersOf = (numbers: readonly string[]): string => `columns = [${numbers.map(json).join(", ")}]  # in the order of training
with open(os.environ["ASSAY_EXAMPLES_CSV"], newline="") as file:
    rows = [[float(row[name] or "nan") for name in columns] for row in csv.DictReader(file)]
`;

const left: Readonly<Record<string, Left>> = {
  sklearn: { ...joblib, packages: "scikit-learn pandas" },
  xgboost: { ...joblib, packages: "xgboost scikit-learn pandas" },
  lightgbm: { ...joblib, packages: "lightgbm scikit-learn pandas" },
  catboost: { ...joblib, packages: "catboost joblib pandas" },
  torch: {
    file: "model.pt", save: `torch.jit.script(model).save(os.path.join(os.environ["ASSAY_OUTPUT"], "model.pt"))`, packages: "torch",
    predictor: ({ label: { problem }, numbers }) => `import torch

${numbersOf(numbers)}model = torch.jit.load("model.pt").eval()
with torch.no_grad():
    answers = model(torch.tensor(rows))${{ binary: ".sigmoid()", multiclass: ".softmax(dim=1)", regression: "" }[problem]}.tolist()${problem === "regression" ? "" : `  # where it does not end in ${problem === "binary" ? "sigmoid" : "softmax"} itself`}
`,
  },
  tensorflow: {
    file: "model.keras", save: `model.save(os.path.join(os.environ["ASSAY_OUTPUT"], "model.keras"))`, packages: "tensorflow",
    predictor: ({ numbers }) => `import keras
import numpy as np

${numbersOf(numbers)}model = keras.models.load_model("model.keras")
answers = model.predict(np.array(rows, dtype="float32"), verbose=0).tolist()
`,
  },
};

/** `assay.yml`'s part, and new files, for code that is there: it is neither changed nor run. */
export function writtenTrainer(chosen: ChosenTrainer, plan: Plan): TrainerFiles {
  const { trainer: { path, framework, prepared }, files } = chosen;
  if (framework.key === "assay") return { training: { code: path, lines: [`train: { steps: 1000, batch-size: 64, seed: 7 }`] }, files: {}, next: ["assay run"] };
  const folder = path.includes("/") ? `${path.slice(0, path.lastIndexOf("/"))}/` : "";
  const made = left[framework.key];
  const written = chosen.predictor === undefined && made?.predictor ? `${folder}predict.py` : undefined;
  const predictor = chosen.predictor ?? written;
  const answering = predictor === undefined ? undefined : commandOf(framework, predictor);
  const classes = plan.label.problem === "multiclass";
  const lines = ["train:", ...contract(made, classes), `  run: ${plainOr(commandOf(framework, path))}`, ...answers(framework, answering), `  format: csv${" ".repeat(23)}# or jsonl, or tfrecord`,
    ...(files.length > 1 ? [`  files: ${JSON.stringify([...files, ...(predictor !== undefined && !files.includes(predictor) ? [predictor] : [])]).replaceAll(",", ", ")} # when one of them changes, it trains again`] : []), "  seed: 7"];
  return {
    training: { ...(classes && { code: "preprocess.ts" }), lines },
    files: { ...(classes && { "preprocess.ts": preprocess(plan.label.name) }), ...(written !== undefined && { [written]: predictScript(made!, path, plan) }) },
    next: [...(prepared ? [] : [`have ${path} read ASSAY_TRAIN and leave ${made?.file ?? "its model"} in ASSAY_OUTPUT: assay.yml says how`]), ...(answering === undefined && framework.key !== "tfjs" && !prepared ? ["say under predict: what answers with the model"] : []), "assay run"],
    ...installed(chosen, made),
  };
}

const plainOr = (command: string): string => (/^[\w./ -]+$/.test(command) ? command : json(command));
const word = (path: string): string => (path.includes(" ") ? `"${path}"` : path);

function commandOf({ language }: Framework, path: string): string {
  switch (language) {
    case "python": return `python3 ${word(path)}`;
    case "r": return `Rscript ${word(path)}`;
    case "javascript": return `node ${word(path)}`;
    case "rust": {
      const binary = /(?:^|\/)src\/bin\/(\w+)\.rs$/.exec(path)?.[1];
      return `cargo run --release --quiet${binary === undefined ? "" : ` --bin ${binary}`}`;
    }
  }
}

/** What the command reads and writes, for whoever opens the file. */
function contract(made: Left | undefined, classes: boolean): readonly string[] {
  return [
    "  # The command finds in its environment:",
    `  #   ASSAY_TRAIN, ASSAY_EVAL   the rows of each split, as CSV with a header${classes ? "; the label is the number of its class" : ""}`,
    "  #   ASSAY_LABEL, ASSAY_SEED   the column to predict, and the seed of every random choice",
    "  #   ASSAY_TASK                all of it as a JSON file, with steps and hyperparameters",
    "  # and leaves in the folder ASSAY_OUTPUT:",
    ...(made
      ? [`  #   ${made.file.padEnd(25)} ${made.save}`]
      : ["  #   model.json                a TensorFlow.js model whose inputs are named like columns, or any file that predict: can load"]),
    `  #   metrics.jsonl             for the loss chart, where there is one: {"step": 40, "loss": 0.41} a line`,
  ];
}

function answers({ key }: Framework, answering: string | undefined): readonly string[] {
  if (key === "tfjs" && answering === undefined) return [];
  const about = [
    "  # Answers for a batch of rows, in the folder that was left: it reads ASSAY_EXAMPLES_CSV (or ASSAY_EXAMPLES, JSON lines) and",
    "  # writes ASSAY_PREDICTIONS, a line of JSON for each row: a number, or a list with the probability of each class. The script named",
    "  # here goes into that folder; what it imports of this repository the command above must leave there too.",
  ];
  return [...about, answering === undefined ? "  # predict: a command; a model.json answers without one" : `  predict: ${plainOr(answering)}`];
}

const exported = "export const";

function preprocess(label: string): string {
  return `import type { Preprocess } from "assay";

/** Columns as they are; classes numbered, the most frequent first, so that command and judge mean the same by a number. */
${exported} preprocess: Preprocess = (row, tft) => ({ ...row, [${json(label)}]: tft.computeAndApplyVocabulary(row[${json(label)}]!) });
`;
}

function predictScript(made: Left, path: string, plan: Plan): string {
  const body = made.predictor!({ label: plan.label, numbers: numberedColumns(plan) });
  return `"""Answers with the model that ${path.split("/").at(-1)!} leaves: Assay runs this in the model's folder, once for each batch of rows."""
${body.includes("csv.") ? "import csv\n" : ""}import json
import os

${body}with open(os.environ["ASSAY_PREDICTIONS"], "w") as file:
    file.writelines(json.dumps(answer) + "\\n" for answer in answers)
`;
}

function installed({ trainer: { framework }, requirements }: ChosenTrainer, made: Left | undefined): { readonly install?: string } {
  if (framework.language !== "python" || (requirements === undefined && !made)) return {};
  const what = requirements === "requirements.txt" ? "-r requirements.txt" : requirements === undefined ? made!.packages : ".";
  return { install: `python3 -m venv "$RUNNER_TEMP/venv" && "$RUNNER_TEMP/venv/bin/pip" install ${what} && echo "$RUNNER_TEMP/venv/bin" >> "$GITHUB_PATH"` };
}
