import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { randomNumbers } from "../../src/core/random.ts";
import { assay, penguins } from "./command-line.ts";

const root = mkdtempSync(join(tmpdir(), "assay-init-"));
afterAll(() => rmSync(root, { recursive: true }));

function repository(name: string): string {
  const folder = join(root, name);
  mkdirSync(join(folder, "data"), { recursive: true });
  execFileSync("git", ["init", "--quiet", folder]);
  return folder;
}

test("from data alone to a judged model: penguins", async () => {
  const folder = repository("penguins");
  cpSync(penguins, join(folder, "data/penguins.csv"));
  writeFileSync(join(folder, ".gitignore"), "notes\n");
  const { code, out, err } = await assay(folder, "init");
  expect([code, err]).toEqual([0, ""]);
  expect(out).toMatch(/predicts {2}species, one of 3 classes \(by its name; --label names another\)[^]*wrote {5}assay\.yml[^]*✔ Trainer[^]*limits {4}accuracy: \{ at-least: 0\.9/);
  expect(readFileSync(join(folder, ".gitignore"), "utf8")).toBe("notes\n.assay/\nserving/\n");
  expect(readFileSync(join(folder, ".github/workflows/assay.yml"), "utf8")).toContain("- uses: OWNER/assay@v1");
  expect(readFileSync(join(folder, "schema.pbtxt"), "utf8")).toContain('name: "species"');
  expect(await assay(folder, "check")).toMatchObject({ code: 0, err: "" });
  const again = await assay(folder, "run");
  expect([again.code, again.out]).toEqual([0, expect.stringMatching(/Trainer .*reused[^]*Blessed/)]);
  expect(await assay(folder, "init")).toMatchObject({ code: 2, err: expect.stringContaining("assay.yml is here already") as string });
}, 120_000);

test("a number, in a folder inside a repository, with a model that is there already", async () => {
  const folder = join(repository("monorepo"), "houses");
  const random = randomNumbers(3);
  mkdirSync(folder);
  writeFileSync(join(folder, "houses.csv"), `id,area,rooms,town,price\n${Array.from({ length: 400 }, (_, i) => {
    const [area, rooms, town] = [40 + Math.floor(random() * 160), 1 + Math.floor(random() * 6), ["Ulm", "Bonn", "Köln"][Math.floor(random() * 3)]!];
    return `${i},${area},${rooms},${town},${Math.round(area * 3000 + rooms * 9000 + (town === "Köln" ? 90_000 : 0) + random() * 40_000)}`;
  }).join("\n")}\n`);
  const { code, out } = await assay(root, "init", folder, "--name", "Köln houses");
  expect([code, out]).toEqual([0, expect.stringMatching(/predicts {2}price, a number[^]*without {3}id: it names rows[^]*limits {4}r2: \{ at-least: 0\.[89]/)]);
  expect(readFileSync(join(folder, "assay.yml"), "utf8")).toMatch(/^name: K-ln-houses$/m);
  expect(readFileSync(join(root, "monorepo/.github/workflows/assay.yml"), "utf8")).toContain('with: { path: "houses" }');
}, 120_000);

test("yes or no, with missing values and strange names; no file is overwritten", async () => {
  const folder = repository("customers");
  const random = randomNumbers(5);
  writeFileSync(join(folder, "data/customers.csv"), `Customer ID,age (years),plan,2nd contact,is_churned\n${Array.from({ length: 500 }, (_, i) => {
    const [age, plan] = [18 + Math.floor(random() * 60), ["basic", "plus", "pro", ""][Math.floor(random() * 4)]!];
    return `C${i},${random() < 0.1 ? "" : age},${plan},${random() < 0.2 ? "" : (random() * 10).toFixed(1)},${(age < 35 ? 0.6 : 0.15) + (plan === "basic" ? 0.25 : 0) > random() ? 1 : 0}`;
  }).join("\n")}\n`);
  mkdirSync(join(folder, ".github/workflows"), { recursive: true });
  writeFileSync(join(folder, ".github/workflows/assay.yml"), "# mine\n");
  const { code, out } = await assay(folder, "init");
  expect([code, out]).toEqual([0, expect.stringMatching(/predicts {2}is_churned, yes or no[^]*limits {4}auc: \{ at-least: 0\./)]);
  expect(readFileSync(join(folder, ".github/workflows/assay.yml"), "utf8")).toBe("# mine\n");
}, 120_000);

test("without data, or with nothing to predict, one sentence says what to do", async () => {
  const folder = repository("empty");
  expect(await assay(folder, "init")).toMatchObject({ code: 2, err: expect.stringMatching(/there are no data in this folder\n.*assay init --data PATTERN/) as string });
  writeFileSync(join(folder, "data/a.csv"), "name,user_id\na,1\nb,2\n");
  expect(await assay(folder, "init")).toMatchObject({ code: 2, err: expect.stringMatching(/which column is to be predicted\?/) as string });
  expect(await assay(folder, "init", "--label", "nam")).toMatchObject({ code: 2, err: expect.stringContaining("did you mean name?") as string });
});

test("code that trains already is recognised and neither changed nor run; what it must do is said", async () => {
  const folder = repository("theirs");
  cpSync(penguins, join(folder, "data/penguins.csv"));
  const script = "import sklearn\nopen('ran', 'w')\nmodel.fit(x, y)\n";
  for (const [name, text] of [["train.py", script], ["other.py", "import xgboost\nxgboost.train({}, d)\n"], ["requirements.txt", "scikit-learn\n"]] as const) writeFileSync(join(folder, name), text);
  const { code, out, err } = await assay(folder, "init");
  expect([code, err]).toEqual([0, ""]);
  expect(out).toMatch(/^trainer {3}train\.py, scikit-learn \(it imports sklearn; --framework names another, none has a model written\)\nnot taken other\.py, XGBoost \(/m);
  expect(out).toMatch(/^wrote {5}predict\.py$[^]*^not run {3}train\.py is yours: assay init runs it only with --run\nnext {6}have train\.py read ASSAY_TRAIN and leave model\.joblib in ASSAY_OUTPUT: assay\.yml says how\nnext {6}assay run\n$/m);
  expect([existsSync(join(folder, "ran")), existsSync(join(folder, "model.ts")), existsSync(join(folder, ".assay/runs")), readFileSync(join(folder, "train.py"), "utf8")]).toEqual([false, false, false, script]);
  expect(readFileSync(join(folder, ".github/workflows/assay.yml"), "utf8")).toMatch(/ {6}- run: python3 -m venv .* install -r requirements\.txt && .*\n {6}- uses: OWNER\/assay@v1\n$/);
  expect(execFileSync("python3", ["-c", "import ast, sys; print(len(ast.parse(open(sys.argv[1]).read()).body))", join(folder, "predict.py")], { encoding: "utf8" })).toBe("10\n");
  expect(await assay(folder, "check")).toMatchObject({ code: 0, err: "" });
}, 60_000);

/** The nearest mean of the training rows, by Python's standard library alone. */
const nearest = {
  "train.py": `import csv, json, os
task = json.load(open(os.environ["ASSAY_TASK"]))
rows = list(csv.DictReader(open(os.environ["ASSAY_TRAIN"], newline="")))
names = ["bill_length_mm", "bill_depth_mm"]
means = {}
for row in rows:
    if all(row[name] for name in names):
        means.setdefault(int(row[task["label"]]), []).append([float(row[name]) for name in names])
means = [[sum(column) / len(column) for column in zip(*means[key])] for key in sorted(means)]
json.dump({"names": names, "means": means}, open(os.path.join(os.environ["ASSAY_OUTPUT"], "means.json"), "w"))
`,
  "predict.py": `import csv, json, math, os
model = json.load(open("means.json"))
with open(os.environ["ASSAY_PREDICTIONS"], "w") as out:
    for row in csv.DictReader(open(os.environ["ASSAY_EXAMPLES_CSV"], newline="")):
        scores = [math.exp(-sum((float(row[name] or 40) - value) ** 2 for name, value in zip(model["names"], mean)) / 9) + 1e-9 for mean in model["means"]]
        out.write(json.dumps([score / sum(scores) for score in scores]) + "\\n")
`,
};

test("with --run a script of Python's standard library is trained, judged and limited like any model", async () => {
  const folder = repository("python");
  cpSync(penguins, join(folder, "data/penguins.csv"));
  for (const [name, text] of Object.entries(nearest)) writeFileSync(join(folder, name), text);
  const { code, out } = await assay(folder, "init", "--run");
  expect([code, out]).toEqual([0, expect.stringMatching(/^trainer {3}train\.py, plain Python \(it reads Assay's variables;[^]*✔ Trainer {11}trained by python3 train\.py[^]*Blessed {3}accuracy 0\.8[^]*^limits {4}accuracy: \{ at-least: 0\.[78]/m)]);
  expect(readFileSync(join(folder, "assay.yml"), "utf8")).toMatch(/^code: preprocess\.ts [^]*^ {2}predict: python3 predict\.py$[^]*^ {4}accuracy: /m);
  expect((await assay(folder, "run")).out).toMatch(/Trainer .*reused/);
}, 120_000);

test("--framework none writes a model, beside a model.ts that is something else", async () => {
  const folder = repository("none");
  const random = randomNumbers(9);
  writeFileSync(join(folder, "data/a.csv"), `x,y\n${Array.from({ length: 120 }, () => random()).map((x) => `${x},${x > 0.5 ? 1 : 0}`).join("\n")}\n`);
  for (const [name, text] of [["train.py", "import sklearn\nm.fit(x)\n"], ["model.ts", "throw new Error('run')\n"]] as const) writeFileSync(join(folder, name), text);
  const { code, out } = await assay(folder, "init", "--framework", "none");
  expect([code, out]).toEqual([0, expect.stringMatching(/wrote {5}assay-model\.ts[^]*✔ Trainer/)]);
  expect(out).not.toContain("train.py");
  expect(readFileSync(join(folder, "assay.yml"), "utf8")).toMatch(/^code: assay-model\.ts /m);
  expect(await assay(repository("no-code"), "init", "--framework", "torch")).toMatchObject({ code: 2, err: expect.stringContaining("there is no code that trains with PyTorch in this folder") as string });
}, 120_000);
