import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

const source = resolve(import.meta.dirname, "../src");

/** Folder → folders it may import from, besides itself. The table of .github/ARCHITECTURE.md. */
const layers: Record<string, readonly string[]> = {
  core: [],
  data: ["core"],
  statistics: ["core", "data"],
  savedmodel: ["core", "data"],
  code: ["core"],
  validation: ["core", "data", "statistics"],
  transform: ["core", "data", "statistics", "savedmodel"],
  model: ["core", "data", "statistics", "savedmodel", "transform", "code"],
  evaluation: ["core", "data", "statistics"],
  metadata: ["core"],
  store: ["core"],
  push: ["core"],
  attest: ["core"],
  components: ["core", "data", "statistics", "savedmodel", "code", "validation", "transform", "model", "evaluation", "push"],
  run: ["core", "metadata", "store"],
  report: ["core"],
  config: ["core", "components"],
  init: ["core", "data", "statistics"],
  github: ["core", "metadata", "store", "push", "report"],
};
/** The entries wire, so they may import anything: the files of src itself, the commands of the command line, the modes of the action. */
const entries = ["commands", "actions"];

const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts")).sort();
const imports = new Map(files.map((file) => [file, importsOf(file)]));

function importsOf(file: string): string[] {
  const text = readFileSync(join(source, file), "utf8");
  const specifiers = [...text.matchAll(/\b(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)].map((match) => match[1]!);
  return specifiers.map((specifier) => relative(source, resolve(source, dirname(file), specifier)));
}

test("imports point one way, as the layer table says", () => {
  const wrong = files.flatMap((file) => {
    const [folder, rest] = file.split("/");
    if (rest === undefined || entries.includes(folder!)) return [];
    const allowed = layers[folder!];
    if (!allowed) return [`${file}: folder ${folder} is not in the table`];
    return imports.get(file)!
      .filter((target) => { const [to, inside] = target.split("/"); return inside === undefined || (to !== folder && !allowed.includes(to!)); })
      .map((target) => `${file} imports ${target}`);
  });
  expect(wrong).toEqual([]);
});

test("there is no ring of imports, types included", () => {
  const done = new Set<string>();
  const rings: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) { rings.push([...path.slice(path.indexOf(file)), file].join(" → ")); return; }
    if (done.has(file)) return;
    for (const target of imports.get(file) ?? []) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  expect(rings).toEqual([]);
});

test("only github/ knows Octokit", () => {
  const knowing = files.filter((file) => /from "@octokit|import\("@octokit/.test(readFileSync(join(source, file), "utf8")));
  expect(knowing.filter((file) => !file.startsWith("github/"))).toEqual([]);
});
