import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { assemble } from "../assemble.ts";
import { counted, grouped } from "../core/counted.ts";
import { exitCodes, UserError } from "../core/error.ts";
import { pathWithin } from "../core/path-within.ts";
import type { RunSummary } from "../core/run-summary.ts";
import { schemaText } from "../data/schema.ts";
import { chooseData } from "../init/found-data.ts";
import { chooseTrainer, type ChosenTrainer } from "../init/found-trainer.ts";
import { planOf, type Plan } from "../init/roles.ts";
import { proposedThresholds, writtenConfiguration, writtenModel } from "../init/written-files.ts";
import { writtenTrainer } from "../init/written-trainer.ts";
import { logLine } from "../report/escape.ts";
import { git } from "../repository.ts";
import { run } from "../run/run.ts";
import { inferSchema } from "../validation/schema/schema-inference.ts";
import { writeReport } from "../write-report.ts";
import { describeFiles } from "./described-data.ts";
import { atMost, type Invocation } from "./invocation.ts";
import { stdoutTerminal } from "./standard-terminal.ts";

/**
 * `assay init`: finds data, what may be predicted, and code that trains already; writes `assay.yml`, the workflow, and a model where
 * there is none. Its own model it runs once, for thresholds a little below what was reached; code that was here only with `--run`.
 * Files that are there are left as they are.
 */
export async function initCommand({ args, home }: Invocation): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {
    label: { type: "string" }, data: { type: "string" }, name: { type: "string" }, framework: { type: "string" }, run: { type: "boolean" },
  } });
  atMost(positionals, 1);
  const folder = resolve(positionals[0] ?? ".");
  if (!existsSync(folder)) throw new UserError(`there is no folder ${JSON.stringify(positionals[0])}`, { hint: "make it first, with the data in it" });
  if (existsSync(join(folder, "assay.yml"))) throw new UserError("assay.yml is here already", { place: { file: pathWithin(process.cwd(), join(folder, "assay.yml")) }, hint: "assay run runs it; remove it to begin anew" });
  const chosen = await chooseTrainer(folder, values.framework);
  const data = await chooseData(folder, values.data);
  say(`data      ${data.pattern}${data.files > 1 ? `, ${data.files} files` : ""}`);
  const described = await describeFiles(join(folder, data.pattern), { home });
  const plan = planOf(described, values.label);
  tell(plan);
  if (chosen) tellTrainer(chosen);
  const { training, files, next, install } = chosen ? writtenTrainer(chosen, plan) : ownModel(folder, plan);
  const root = await git(folder, "rev-parse", "--show-toplevel") ?? folder;
  const given = { plan, training, name: nameOf(values.name ?? basename(folder)), format: data.format, pattern: data.pattern, schema: schemaFile };
  const kept = await writeNew(folder, { "assay.yml": writtenConfiguration(given), ...files, "schema.pbtxt": schemaText(inferSchema(described)) });
  await writeSchema(folder);
  await ignore(folder);
  await writeWorkflow(root, { home, folder, install });
  for (const name of kept) say(`kept      ${name}, which was here`);
  if (chosen && !values.run) {
    say(`not run   ${chosen.trainer.path} is yours: assay init runs it only with --run`);
    for (const step of next) say(`next      ${step}`);
    return exitCodes.ok;
  }
  const first = await runOnce(folder, home);
  const thresholds = proposedThresholds(plan, first.metrics);
  if (thresholds) {
    await writeFile(join(folder, "assay.yml"), writtenConfiguration({ ...given, thresholds }));
    say(`limits    ${Object.entries(thresholds).map(([metric, limit]) => `${metric}: ${limit}`).join(", ")}`);
  }
  return first.verdict === "failed" ? exitCodes.mistake : exitCodes.ok;
}

/** The model that `init` writes, beside a `model.ts` that is something else. */
function ownModel(folder: string, plan: Plan) {
  const model = ["model.ts", "assay-model.ts"].find((name) => !existsSync(join(folder, name)));
  if (model === undefined) throw new UserError("model.ts and assay-model.ts are here already, and train nothing", { hint: "move one of them, or have it export train" });
  return { training: { model }, files: { [model]: writtenModel(plan) }, next: [], install: undefined };
}

/** What trains here already, why it was taken, and what else does. */
function tellTrainer({ trainer: { path, framework, because }, others }: ChosenTrainer): void {
  say(`trainer   ${path}, ${framework.title} (${because}; --framework names another, none has a model written)`);
  if (others.length === 0) return;
  const shown = others.slice(0, 5).map((other) => `${other.path}, ${other.framework.title}`).join("; ");
  say(`not taken ${shown}${others.length > 5 ? ` and ${others.length - 5} more` : ""} (first what reads ASSAY_…, then what is named train, then the nearest)`);
}

function say(line: string): void {
  process.stdout.write(`${logLine(line)}\n`);
}

function tell({ label, because, features, rows }: Plan): void {
  const used = features.filter(({ role }) => role.type !== "left out");
  const kind = label.problem === "multiclass" ? `one of ${label.classes} classes` : label.problem === "binary" ? "yes or no" : "a number";
  say(`predicts  ${label.name}, ${kind} (${because}; --label names another)`);
  say(`from      ${counted(used.length, "column")} of ${grouped(rows)} rows: ${used.slice(0, 12).map(({ name }) => name).join(", ")}${used.length > 12 ? " …" : ""}`);
  for (const { name, role } of features) if (role.type === "left out") say(`without   ${name}: ${role.because}`);
}

/** A pipeline may be named so: what else there is becomes a hyphen. */
function nameOf(text: string): string {
  const name = text.replace(/[^A-Za-z0-9_-]+/g, "-").replace(/^[^A-Za-z0-9]+|-+$/g, "").slice(0, 63);
  return name === "" ? "pipeline" : name;
}

/** Where editors find the schema of `assay.yml`; it is of this version, and not committed. */
const schemaFile = ".assay/assay.schema.json";

async function writeSchema(folder: string): Promise<void> {
  const { publishedSchema } = await import("../config/published-schema.ts");
  await mkdir(join(folder, dirname(schemaFile)), { recursive: true });
  await writeFile(join(folder, schemaFile), `${JSON.stringify(publishedSchema())}\n`);
}

/** Writes files that are not there; returns the names of those that are. */
async function writeNew(folder: string, files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const kept: string[] = [];
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    if (existsSync(path)) {
      kept.push(name);
      continue;
    }
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text, { flag: "wx" });
    say(`wrote     ${pathWithin(process.cwd(), path) || path}`);
  }
  return kept;
}

/** What runs leave in the folder is not committed. */
async function ignore(folder: string): Promise<void> {
  const path = join(folder, ".gitignore");
  const text = existsSync(path) ? await readFile(path, "utf8") : "";
  const missing = [".assay/", "serving/"].filter((line) => !text.split(/\r?\n/).includes(line));
  if (missing.length > 0) await writeFile(path, `${text}${text === "" || text.endsWith("\n") ? "" : "\n"}${missing.join("\n")}\n`);
}

async function writeWorkflow(root: string, { home, folder, install }: { readonly home: string; readonly folder: string; readonly install: string | undefined }): Promise<void> {
  const example = [join(home, "workflow.yml"), join(home, "../examples/workflow.yml")].find(existsSync);
  if (example === undefined) return;
  const text = await readFile(example, "utf8");
  const inside = pathWithin(root, folder);
  const within = inside === "" ? "" : `\n        with: { path: ${JSON.stringify(inside)} }`;
  const before = install === undefined ? "" : `      - run: ${install}\n${inside === "" ? "" : `        working-directory: ${JSON.stringify(inside)}\n`}`;
  await writeNew(root, { ".github/workflows/assay.yml": text.replace(/ {6}- uses: OWNER\/assay@\S+/, (uses) => `${before}${uses}${within}`) });
}

async function runOnce(folder: string, home: string): Promise<RunSummary> {
  const screen = stdoutTerminal();
  const { pipeline, options, close } = await assemble({ path: folder, home, environment: ["dev"], sets: [], listener: screen.listener });
  try {
    const summary = await run(pipeline, { ...options, command: "assay init" });
    const report = await writeReport(summary, options.stateDirectory);
    screen.finish(summary, pathWithin(process.cwd(), report) || report);
    return summary;
  } finally {
    screen.close();
    await close();
  }
}
