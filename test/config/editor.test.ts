import { globSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { TextDocument } from "vscode-languageserver-textdocument";
import { getLanguageService, type MarkupContent, type WorkspaceContextService } from "yaml-language-server";
import { publishedSchema } from "../../src/config/published-schema.ts";
import { writtenConfiguration } from "../../src/init/written-files.ts";

const root = resolve(import.meta.dirname, "../..");
const schema = JSON.stringify(publishedSchema());
const asked = new Set<string>();

/** The service behind the YAML extensions of editors, with the schema where `assay init` and the examples say it is, and nowhere else. */
const service = getLanguageService({
  schemaRequestService: (uri) => {
    asked.add(uri);
    return uri.endsWith("/.assay/assay.schema.json") || uri === pathToFileURL(join(root, "dist/assay.schema.json")).href ? Promise.resolve(schema) : Promise.reject(new Error(`there is no ${uri}`));
  },
  workspaceContext: { resolveRelativePath: (path, from) => new URL(path, from).href } satisfies WorkspaceContextService,
});
service.configure({ validate: true, hover: true, completion: true, format: false, schemas: [], yamlVersion: "1.2" });

const written = writtenConfiguration({
  plan: { label: { name: "species", problem: "multiclass", classes: 3 }, because: "", rows: 300, features: [{ name: "island", role: { type: "category", values: 3 } }] },
  training: { model: "model.ts" }, name: "penguins", format: "csv", pattern: "data/*.csv", schema: ".assay/assay.schema.json",
});
const [header] = written.split("\n");

let documents = 0;

/** A document that begins as `assay init` writes it, and where `‸` stands in it. */
function opened(body: string): { readonly document: TextDocument; readonly position: ReturnType<TextDocument["positionAt"]> } {
  const text = `${header}\n${body}`;
  const document = TextDocument.create(`file:///work/${documents++}/assay.yml`, "yaml", 1, text.replace("‸", ""));
  return { document, position: document.positionAt(text.indexOf("‸")) };
}

interface Offer { readonly label: string; readonly said: string; readonly inserts: string }

async function offered(body: string): Promise<readonly Offer[]> {
  const { document, position } = opened(body);
  const { items } = await service.doComplete(document, position, false);
  return items.map(({ label, documentation, textEdit }) => ({ label, said: typeof documentation === "string" ? documentation : documentation?.value ?? "", inserts: textEdit?.newText ?? "" }));
}

async function hovered(body: string): Promise<string> {
  const { document, position } = opened(body);
  return ((await service.doHover(document, position))?.contents as MarkupContent | undefined)?.value.replace(/\\?&nbsp;/g, " ") ?? "";
}

const mistakesIn = async (document: TextDocument): Promise<readonly string[]> => (await service.doValidation(document, false)).map(({ message, range }) => `${range.start.line + 1}:${range.start.character + 1} ${message}`);

test.each<[string, string, readonly string[], readonly string[]]>([
  ["at the top, without what is there", "name: a\n‸", ["examples", "label", "validate", "train", "evaluate", "push", "monitor", "environments"], ["name", "steps"]],
  ["in train", "name: a\ntrain:\n  run: python train.py\n  ‸", ["predict", "files", "steps", "hyperparameters"], ["run", "examples"]],
  ["among examples", "name: a\nexamples:\n  ‸", ["csv", "parquet", "sql", "split-by"], ["monitor"]],
  ["inside a source", "name: a\nexamples:\n  trino:\n    ‸", ["host", "catalog", "query"], ["delimiter"]],
  ["in a step of one's own", "name: a\ncomponents:\n  cost:\n    ‸", ["use", "inputs", "parameters"], ["steps"]],
  ["below a name of the user's", "name: a\nevaluate:\n  thresholds:\n    accuracy:\n      ‸", ["at-least", "not-below-baseline-by"], ["accuracy"]],
  ["in monitor, whose keys are those of validate too", "name: a\nmonitor:\n  examples: { csv: a.csv }\n  ‸", ["against", "retrain", "drift", "fail-on", "row-rules"], ["examples", "stop"]],
  ["in an environment", "name: a\nenvironments:\n  prod:\n    monitor:\n      ‸", ["examples", "against", "drift"], ["name"]],
  ["in an entry of a list", "name: a\npush:\n  - ‸", ["directory", "release"], ["push"]],
])("keys are completed %s, each with what it is for", async (_, body, wanted, others) => {
  const offers = await offered(body);
  const labels = offers.map(({ label }) => label);
  expect(labels).toEqual(expect.arrayContaining([...wanted]));
  expect(labels.filter((label) => others.includes(label))).toEqual([]);
  expect(offers.filter(({ said }) => said === "")).toEqual([]);
});

test.each<[string, readonly string[]]>([
  ["name: a\nvalidate:\n  fail-on: ‸", ["error", "warning", "never"]],
  ["name: a\nmonitor:\n  examples: { csv: a.csv }\n  fail-on: ‸", ["error", "warning", "never"]],
  ["name: a\ntrain:\n  format: ‸", ["tfrecord", "csv", "jsonl"]],
  ["name: a\nevaluate:\n  problem: ‸", ["binary", "multiclass", "regression"]],
  ["name: a\nenvironments:\n  dev:\n    train:\n      backend: ‸", ["auto", "wasm", "cpu", "tfjs-node"]],
])("values are completed: %j", async (body, values) => {
  expect((await offered(body)).map(({ inserts }) => inserts.trim()).toSorted()).toEqual([...values].toSorted());
});

test.each<[string, string]>([
  ["na‸me: a", "Name of the pipeline: 1 to 63 letters, digits, - or \\_."],
  ["name: a\ntr‸ain: { steps: 3 }", "How the model is trained."],
  ["name: a\ntrain: { st‸eps: 3 }", "Batches to train on."],
  ["name: a\nvalidate: { drift: wa‸rn }", "What drift against the baseline means (warn)."],
  ["name: a\nmonitor:\n  examples: { csv: a.csv }\n  dri‸ft: warn", "What drift against the baseline means (warn)."],
  ["name: a\nenvironments:\n  prod:\n    evaluate: { thresholds: { auc: { at-le‸ast: 0.9 } } }", "Lowest value that passes (inclusive)."],
])("what a key is for is shown over it: %j", async (body, said) => {
  expect((await hovered(body)).replaceAll("\\", "")).toContain(said.replaceAll("\\", ""));
});

test.each<[string, string]>([
  ["name: a\nexampels: { csv: a.csv }", "3:1 Property exampels is not allowed."],
  ["name: a\ntrain:\n  steps: many", '4:10 Incorrect type. Expected "integer".'],
  ["name: a\nvalidate: { fail-on: sometimes }", '3:22 Value is not accepted. Valid values: "error", "warning", "never".'],
  ["name: a\nmonitor:\n  examples: { csv: a.csv }\n  fail-on: sometimes", '5:12 Value is not accepted. Valid values: "error", "warning", "never".'],
  ["name: a\nenvironments:\n  prod:\n    push: { directory: serving/ }", '5:11 Incorrect type. Expected "array".'],
  ["label: species", '2:1 Missing property "name".'],
])("a mistake is underlined where it stands: %j", async (body, mistake) => {
  expect(await mistakesIn(opened(body).document)).toEqual([mistake]);
});

test("what assay init writes is without mistakes, and reads the schema that it writes beside it", async () => {
  expect(await mistakesIn(TextDocument.create("file:///repository/assay.yml", "yaml", 1, written))).toEqual([]);
  expect([...asked]).toContain("file:///repository/.assay/assay.schema.json");
});

const examples = globSync("examples/**/assay.yml", { cwd: root, exclude: (path) => /(^|\/)(workflows|node_modules|\.assay)(\/|$)/.test(String(path)) });

test("there are examples", () => expect(examples.length).toBeGreaterThanOrEqual(4));

test.each(examples)("%s is without mistakes, and with one it is not", async (file) => {
  const text = readFileSync(join(root, file), "utf8");
  const [uri, other] = [file, `${file}.other`].map((path) => pathToFileURL(join(root, path)).href) as [string, string];
  expect(await mistakesIn(TextDocument.create(uri, "yaml", 1, text))).toEqual([]);
  expect(await mistakesIn(TextDocument.create(other, "yaml", 1, text.replace(/^name:/m, "nmae:")))).not.toEqual([]);
});
