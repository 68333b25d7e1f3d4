import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parse } from "yaml";
import { chooseTrainer } from "../../src/init/found-trainer.ts";
import type { Plan } from "../../src/init/roles.ts";
import { writtenConfiguration } from "../../src/init/written-files.ts";
import { writtenTrainer } from "../../src/init/written-trainer.ts";

const root = mkdtempSync(join(tmpdir(), "assay-trainers-"));
afterAll(() => rmSync(root, { recursive: true }));

let made = 0;
function repository(files: Readonly<Record<string, string>>): string {
  const folder = join(root, String(made++));
  mkdirSync(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

interface Written { readonly code?: string; readonly train: { readonly run?: string; readonly predict?: string; readonly files?: readonly string[]; readonly format?: string } }

const numbers: Plan = { label: { name: "price", problem: "regression", mean: 1, deviation: 1 }, because: "", rows: 100, features: [{ name: "area", role: { type: "number" } }, { name: "town", role: { type: "category", values: 3 } }] };

/** What init would write for a repository, read back. */
async function writtenFor(folder: string, plan = numbers, framework?: string) {
  const chosen = (await chooseTrainer(folder, framework))!;
  const written = writtenTrainer(chosen, plan);
  const yaml = parse(writtenConfiguration({ plan, training: written.training, name: "a", format: "csv", pattern: "a.csv", schema: "s" })) as Written;
  return { chosen, written, yaml };
}

test.each<[string, Readonly<Record<string, string>>, { path: string; framework: string; because: string; run: string | undefined; predict?: string; leaves?: string }]>([
  ["scikit-learn", { "train.py": "import pandas as pd\nfrom sklearn.linear_model import LinearRegression\nmodel = LinearRegression().fit(x, y)\n" }, { path: "train.py", framework: "sklearn", because: "it imports sklearn", run: "python3 train.py", predict: "python3 predict.py", leaves: "model.joblib" }],
  ["XGBoost, beside what it takes of scikit-learn", { "fit model.py": "from sklearn.model_selection import train_test_split\nimport numpy as np, xgboost as xgb\nbooster = xgb.train({}, data)\n" }, { path: "fit model.py", framework: "xgboost", because: "it imports xgboost", run: 'python3 "fit model.py"', predict: "python3 predict.py", leaves: "model.joblib" }],
  ["LightGBM", { "src/model.py": "import lightgbm\nlightgbm.train({}, data)\n" }, { path: "src/model.py", framework: "lightgbm", because: "it imports lightgbm", run: "python3 src/model.py", predict: "python3 src/predict.py", leaves: "model.joblib" }],
  ["CatBoost", { "train.py": "from catboost import CatBoostClassifier\n" }, { path: "train.py", framework: "catboost", because: "it imports catboost", run: "python3 train.py", predict: "python3 predict.py", leaves: "model.joblib" }],
  ["PyTorch", { "train.py": "import torch.nn as nn\nloss.backward()\n" }, { path: "train.py", framework: "torch", because: "it imports torch", run: "python3 train.py", predict: "python3 predict.py", leaves: "model.pt" }],
  ["Keras", { "train.py": "from tensorflow import keras\nmodel.fit(x, y)\n" }, { path: "train.py", framework: "tensorflow", because: "it imports tensorflow", run: "python3 train.py", predict: "python3 predict.py", leaves: "model.keras" }],
  ["a package of the repository's own, with its requirements", { "train.py": "from mine import run\nrun()\n", "mine.py": "x = 1\n", "pyproject.toml": '[project]\ndependencies = ["scikit-learn>=1.5"]\n' }, { path: "train.py", framework: "sklearn", because: "pyproject.toml names it", run: "python3 train.py", predict: "python3 predict.py", leaves: "model.joblib" }],
  ["plain Python", { "train.py": '"""\nimport torch\n"""\nprint(1)\n' }, { path: "train.py", framework: "python", because: "by its name", run: "python3 train.py" }],
  ["R", { "train.R": "# library(caret)\nlibrary(ranger)\nmodel <- ranger(price ~ ., data)\n", "predict.R": "x\n" }, { path: "train.R", framework: "r", because: "it imports ranger", run: "Rscript train.R", predict: "Rscript predict.R" }],
  ["Rust", { "Cargo.toml": '[dependencies]\nlinfa = "0.7"\n', "src/lib.rs": "use linfa::prelude::*;\n", "src/bin/train.rs": "use linfa_linear::LinearRegression;\nfn main() { LinearRegression::default().fit(&d); }\n" }, { path: "src/bin/train.rs", framework: "rust", because: "it imports linfa_linear", run: "cargo run --release --quiet --bin train" }],
  ["TensorFlow.js", { "train.js": 'import * as tf from "@tensorflow/tfjs-node";\nawait model.fit(x, y);\n' }, { path: "train.js", framework: "tfjs", because: "it imports @tensorflow/tfjs-node", run: "node train.js" }],
  ["Assay's own train", { "penguins.ts": 'import type { Train } from "assay";\nexport const train: Train = async () => model;\n' }, { path: "penguins.ts", framework: "assay", because: "it exports train or build", run: undefined }],
])("recognises %s", async (_, files, { path, framework, because, run, predict, leaves }) => {
  const folder = repository(files);
  const { chosen, written, yaml } = await writtenFor(folder);
  expect([chosen.trainer.path, chosen.trainer.framework.key, chosen.trainer.because, chosen.others]).toEqual([path, framework, because, []]);
  expect([yaml.train.run, yaml.train.predict]).toEqual([run, predict]);
  if (run === undefined) expect(yaml.code).toBe(path);
  if (leaves === undefined) return;
  expect(written.training.lines.join("\n")).toContain(leaves);
  expect(written.files[predict!.replace("python3 ", "")]).toContain(`"${leaves}"`);
  expect(written.next[0]).toBe(`have ${path} read ASSAY_TRAIN and leave ${leaves} in ASSAY_OUTPUT: assay.yml says how`);
});

test.each<[string, Readonly<Record<string, string>>]>([
  ["data and words", { "data/a.csv": "a\n1\n", "README.md": "import sklearn; model.fit(x)" }],
  ["a library that only loads", { "app.py": "import torch\nmodel = torch.load('x')\n" }],
  ["tests, predictors, settings", { "tests/test_train.py": "import sklearn\nm.fit(x)\n", "predict.py": "import sklearn\nm.fit(x)\n", "jest.config.ts": 'import tf from "@tensorflow/tfjs";\nm.fit(x)\n' }],
  ["what others installed", { "venv/lib/train.py": "import sklearn\nm.fit(x)\n", ".cache/train.py": "import sklearn\nm.fit(x)\n" }],
  ["comments and texts", { "a.py": "# import sklearn\n'''\nimport sklearn\nm.fit()\n'''\n", "model.ts": "export interface Model { fit(): void }\n" }],
  ["a name that a shell would take for more", { "train;touch x.py": "import sklearn\nm.fit(x)\n", "-c.py": "import sklearn\nm.fit(x)\n", "train$(x).py": "import sklearn\nm.fit(x)\n" }],
  ["trains of another kind", { "train.js": "export const wagons = 3;\n", "src/main.rs": "fn main() {}\n" }],
])("takes %s for no trainer", async (_, files) => {
  expect(await chooseTrainer(repository(files), undefined)).toBeUndefined();
});

const several = {
  "deep/er/train.py": "import torch\nloss.backward()\n", "train_b.py": "import xgboost\nxgboost.train({}, d)\n", "train_a.py": "import lightgbm\nlightgbm.train({}, d)\n",
  "aa.py": "import sklearn\nm.fit(x)\n", "zz/ready.py": 'import sklearn\nm.fit(x)\nopen(os.environ["ASSAY_OUTPUT"])\n',
};

test("of several the one is taken that reads Assay's variables, then by name, then the nearest; the others are told", async () => {
  const { trainer, others } = (await chooseTrainer(repository(several), undefined))!;
  expect([trainer, ...others].map(({ path }) => path)).toEqual(["zz/ready.py", "train_a.py", "train_b.py", "deep/er/train.py", "aa.py"]);
  expect([trainer.prepared, others[0]!.prepared]).toEqual([true, false]);
});

test("--framework chooses, says what was not recognised, and is refused where nothing can be meant", async () => {
  const folder = repository(several);
  expect((await chooseTrainer(folder, "xgboost"))!.trainer.path).toBe("train_b.py");
  expect((await chooseTrainer(folder, "catboost"))!.trainer).toMatchObject({ path: "zz/ready.py", framework: { key: "catboost" }, because: "as you said" });
  expect(await chooseTrainer(folder, "none")).toBeUndefined();
  await expect(chooseTrainer(folder, "rust")).rejects.toThrow("there is no code that trains with Rust in this folder");
  await expect(chooseTrainer(repository({}), "sklearn")).rejects.toThrow("there is no code that trains with scikit-learn");
  await expect(chooseTrainer(folder, "xgbost")).rejects.toThrow('there is no framework "xgbost"');
});

test("files of the repository that the script imports decide whether it runs again, through others too", async () => {
  const python = await writtenFor(repository({ "ml/train.py": "import sklearn\nfrom .features import x\nimport shared.text as t\nm.fit(x)\n", "ml/features.py": "from . import y\nfrom .deep import z\n", "ml/deep.py": "import train\n", "ml/shared/text.py": "", "ml/unused.py": "" }));
  expect(python.yaml.train.files).toEqual(["ml/train.py", "ml/shared/text.py", "ml/features.py", "ml/deep.py", "ml/predict.py"]);
  const r = await writtenFor(repository({ "train.R": 'library(ranger)\nsource("R/clean.R")\nranger(y ~ .)\n', "R/clean.R": "x <- 1\n" }));
  expect(r.yaml.train.files).toEqual(["train.R", "R/clean.R"]);
  const rust = await writtenFor(repository({ "Cargo.toml": "[dependencies]\nlinfa = 1\n", "src/main.rs": "use mine::go;\n", "src/lib.rs": "" }));
  expect(rust.yaml.train.files).toEqual(["src/main.rs", "src/lib.rs", "Cargo.toml"]);
});

test("classes that are texts are numbered by a preprocess, and a predictor that is there is taken", async () => {
  const plan: Plan = { ...numbers, label: { name: 'its "kind"', problem: "multiclass", classes: 3 } };
  const { written, yaml } = await writtenFor(repository({ "train.py": "import sklearn\nm.fit(x)\n", "predict.py": "x\n", "requirements.txt": "scikit-learn\n" }), plan);
  expect(Object.keys(written.files)).toEqual(["preprocess.ts"]);
  expect(written.files["preprocess.ts"]).toContain('["its \\"kind\\""]: tft.computeAndApplyVocabulary(row["its \\"kind\\""]!)');
  expect([yaml.code, yaml.train.predict]).toEqual(["preprocess.ts", "python3 predict.py"]);
  expect(written.install).toContain("install -r requirements.txt &&");
});

test("each script that answers is Python, whatever the columns are called", async () => {
  const labels: readonly Plan["label"][] = [numbers.label, { name: 'a"b\\', problem: "binary" }, { name: "k", problem: "multiclass", classes: 3 }];
  const features: Plan["features"] = [`it's "a" column`, "Köln #1", "a\nb"].map((name) => ({ name, role: { type: "number" } }));
  const folder = repository({ "train.py": "import sklearn\nm.fit(x)\n" });
  const scripts = (await Promise.all(["sklearn", "xgboost", "lightgbm", "catboost", "torch", "tensorflow"].flatMap((framework) => labels.map(async (label) => (await writtenFor(folder, { ...numbers, label, features }, framework)).written.files["predict.py"]!))));
  const names = execFileSync("python3", ["-c", "import ast, json, sys\nprint(json.dumps([[ast.literal_eval(node.value) for node in ast.parse(text).body if isinstance(node, ast.Assign) and node.targets[0].id == 'columns'] for text in json.load(sys.stdin)]))"], { input: JSON.stringify(scripts), encoding: "utf8" });
  const columns = [features.map(({ name }) => name)];
  expect(JSON.parse(names)).toEqual([...Array.from({ length: 12 }, () => []), ...Array.from({ length: 6 }, () => columns)]);
});
