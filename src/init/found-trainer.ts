import { readFile, stat } from "node:fs/promises";
import { posix } from "node:path";
import { didYouMean, UserError } from "../core/error.ts";
import { foundTrainers, frameworks, importsIn, languageOf, type FoundTrainer, type Framework, type SourceFile } from "./frameworks.ts";
import { listedFiles } from "./listed-files.ts";

/** The code of a repository that trains: the one to take, the others, and what there is beside it. */
export interface ChosenTrainer {
  readonly trainer: FoundTrainer;
  readonly others: readonly FoundTrainer[];
  /** Files of the repository that decide what it makes, itself first. */
  readonly files: readonly string[];
  /** Code that answers with its model, where there is some beside it. */
  readonly predictor?: string;
  /** A file that says which packages it needs. */
  readonly requirements?: string;
}

const requirementFiles = ["requirements.txt", "pyproject.toml", "environment.yml", "Pipfile", "DESCRIPTION", "Cargo.toml"];
const longest = 256 * 1024;
const mostFiles = 400;

/**
 * Looks for code that trains, without running it. `wanted` names a framework, or `none`: the code is then taken to be of it, the first of
 * its language where none was recognised. Nothing found is undefined; a framework without any code is a `UserError`.
 */
export async function chooseTrainer(folder: string, wanted: string | undefined): Promise<ChosenTrainer | undefined> {
  if (wanted === "none") return undefined;
  const named = wanted === undefined ? undefined : frameworkOf(wanted);
  const listed = await listedFiles(folder);
  const read = async (paths: typeof listed): Promise<readonly SourceFile[]> => (await Promise.all(paths.slice(0, mostFiles).map(async ({ file, path }) => ((await stat(file)).size > longest ? [] : [{ path, text: await readFile(file, "utf8") }])))).flat();
  const sources = await read(listed.filter(({ path }) => languageOf(path) !== undefined));
  const requirements = await read(listed.filter(({ path }) => requirementFiles.includes(path)));
  const found = foundTrainers(sources, requirements);
  const trainer = named === undefined ? found[0] : found.find(({ framework }) => framework === named) ?? asIf(found, named);
  if (!trainer) {
    if (!named) return undefined;
    throw new UserError(`there is no code that trains with ${named.title} in this folder`, { hint: found.length === 0 ? "a script such as train.py that imports it; without --framework init writes a model" : `found: ${found.slice(0, 5).map(({ path, framework }) => `${path} (${framework.title})`).join(", ")}` });
  }
  const predictor = sources.find(({ path }) => posix.dirname(path) === posix.dirname(trainer.path) && /^predict\.\w+$/i.test(posix.basename(path)) && languageOf(path) === languageOf(trainer.path))?.path;
  const requirement = trainer.framework.language === "python" ? ["requirements.txt", "pyproject.toml"].find((name) => requirements.some(({ path }) => path === name)) : undefined;
  return {
    trainer, others: found.filter(({ path }) => path !== trainer.path), files: partsOf(trainer, sources, requirements),
    ...(predictor !== undefined && { predictor }), ...(requirement !== undefined && { requirements: requirement }),
  };
}

function frameworkOf(key: string): Framework {
  const found = frameworks.find((one) => one.key === key);
  if (!found) throw new UserError(`there is no framework ${JSON.stringify(key.slice(0, 80))}`, { hint: didYouMean(key, [...frameworks.map((one) => one.key), "none"]) });
  return found;
}

/** Code of the same language, taken to be of another framework: whoever names it knows better. */
function asIf(found: readonly FoundTrainer[], framework: Framework): FoundTrainer | undefined {
  const like = found.find((one) => one.framework.language === framework.language);
  return like && { ...like, framework, because: "as you said" };
}

/** The script and what it takes from other files of the repository, file by file; a crate is all of its sources. */
function partsOf({ path: script, framework: { language } }: FoundTrainer, sources: readonly SourceFile[], requirements: readonly SourceFile[]): readonly string[] {
  if (language === "rust") return [script, ...sources.map(({ path }) => path).filter((path) => path.endsWith(".rs") && path !== script), ...requirements.map(({ path }) => path).filter((path) => path === "Cargo.toml")];
  const texts = new Map(sources.map(({ path, text }) => [path, text]));
  const parts = [script];
  for (const part of parts) {
    for (const path of namedBy(part, texts.get(part)!, posix.dirname(script))) if (texts.has(path) && !parts.includes(path)) parts.push(path);
  }
  return parts;
}

/** Paths at which what a file imports may lie. */
function namedBy(path: string, text: string, base: string): readonly string[] {
  const here = posix.dirname(path);
  const language = languageOf(path)!;
  if (language === "r") return [...text.matchAll(/\bsource\s*\(\s*["']([^"'\n]+)["']/g)].flatMap(([, file]) => [posix.join(here, file!), posix.normalize(file!)]);
  const imported = importsIn(language, text);
  if (language === "javascript") return imported.filter((name) => name.startsWith(".")).flatMap((name) => ["", ".ts", ".js", ".mjs", "/index.ts", "/index.js"].map((end) => posix.join(here, `${name}${end}`)));
  return imported.flatMap((name) => {
    const dots = /^\.*/.exec(name)![0].length;
    const from = dots === 0 ? base : posix.join(here, ...Array.from({ length: dots - 1 }, () => ".."));
    const file = posix.join(from, ...name.slice(dots).split("."));
    return [`${file}.py`, `${file}/__init__.py`];
  });
}
