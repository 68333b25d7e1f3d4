import { readdirSync, readFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { join, resolve } from "node:path";
import { parse } from "yaml";

const root = resolve(import.meta.dirname, "..");
const files = [".github/workflows", "examples/workflows"].flatMap((folder) => readdirSync(join(root, folder)).map((file) => `${folder}/${file}`)).concat(readdirSync(join(root, "examples")).filter((file) => file.endsWith(".yml")).map((file) => `examples/${file}`));

/** The service imports JSON without saying so, as bundlers take it. */
registerHooks({ load: (url, context, next) => next(url, url.endsWith(".json") ? { ...context, importAttributes: { type: "json" } } : context) });

test.each([...files, "action.yml"])("GitHub's language service finds no mistake in %s", async (file) => {
  const text = readFileSync(join(root, file), "utf8");
  const { validate } = await import("@actions/languageservice");
  const { TextDocument } = await import("vscode-languageserver-textdocument");
  const document = TextDocument.create(`file:///${file}`, "yaml", 1, text);
  expect(await validate(document)).toEqual([]);
});

interface Workflow { readonly permissions: unknown; readonly jobs: Readonly<Record<string, { readonly permissions: Readonly<Record<string, string>>; readonly uses?: string }>> }

test.each(["assay", "assay-push", "assay-report", "assay-monitor", "assay-command"])("whoever calls %s.yml grants exactly what its job asks for, and nothing by default", (name) => {
  const [called, caller] = [".github", "examples"].map((folder) => parse(readFileSync(join(root, folder, "workflows", `${name}.yml`), "utf8")) as Workflow) as [Workflow, Workflow];
  expect([called.permissions, caller.permissions]).toEqual([{}, {}]);
  const [job, calling] = [Object.values(called.jobs)[0]!, Object.values(caller.jobs)[0]!];
  expect(calling.permissions).toEqual(job.permissions);
  expect(calling.uses).toBe(`OWNER/assay/.github/workflows/${name}.yml@v1`);
});

test("of the callers together no two start for the same event, and what is started to train again can be started", () => {
  const callers = new Map(readdirSync(join(root, "examples/workflows")).map((file) => [file, parse(readFileSync(join(root, "examples/workflows", file), "utf8")) as { readonly on: Readonly<Record<string, unknown>>; readonly jobs: Readonly<Record<string, { readonly with?: { readonly workflow: string } }>> }]));
  const events = [...callers.values()].flatMap(({ on }) => Object.keys(on));
  expect(events.toSorted()).toEqual([...new Set(events)].toSorted());
  const trains = callers.get("assay-command.yml")!.jobs["command"]!.with!.workflow;
  expect(Object.keys(callers.get(trains)!.on)).toContain("workflow_dispatch");
});

test("the language service does see mistakes: an input that is not declared, a permission there is not", async () => {
  const { validate } = await import("@actions/languageservice");
  const { TextDocument } = await import("vscode-languageserver-textdocument");
  const text = readFileSync(join(root, ".github/workflows/assay-report.yml"), "utf8").replace("checks: write", "cheques: write").replace("inputs.workflow }", "inputs.workfow }");
  expect((await validate(TextDocument.create("file:///.github/workflows/x.yml", "yaml", 1, text))).length).toBeGreaterThanOrEqual(2);
});
