import { readFileSync } from "node:fs";
import { basename, dirname, isAbsolute, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { errorCode } from "../core/error-code.ts";
import { describePlace, type Place, UserError } from "../core/error.ts";
import { pathWithin } from "../core/path-within.ts";

const shownLength = 1000;
const shownFrames = 8;

/**
 * What code of the user threw, as the user's mistake with its place: a syntax error, a module that is not there, or any
 * error with a line of the workspace in its stack. Everything else comes back as it was: it is not the user's.
 */
export function userMistake(error: unknown, workspace: string): unknown {
  if (error instanceof UserError) return error;
  if (!(error instanceof Error)) return new UserError(`the code threw ${shown(String(error))}, which is not an Error`, { hint: "throw new Error(…) keeps the place" });
  return syntaxError(error, workspace) ?? missingModule(error, workspace) ?? thrown(error, workspace) ?? error;
}

function syntaxError(error: Error, workspace: string): UserError | undefined {
  const match = /ParseError: (.*?)\s*\n\s*(\S.*):(\d+):(\d+)/s.exec(error.message);
  if (!match) return undefined;
  const [, message, file, line, column] = match;
  return new UserError(`syntax error: ${shown(message!.trim())}`, { place: { file: pathIn(workspace, file!) ?? file!, line: Number(line), column: Number(column) }, cause: error });
}

function missingModule(error: Error, workspace: string): UserError | undefined {
  const match = /^Cannot find (?:module|package) '([^']+)'/.exec(error.message);
  if (!match || !["MODULE_NOT_FOUND", "ERR_MODULE_NOT_FOUND"].includes(errorCode(error) ?? "")) return undefined;
  const importer = "requireStack" in error && Array.isArray(error.requireStack) ? error.requireStack.find((file) => typeof file === "string" && pathIn(workspace, file)) : undefined;
  if (typeof importer !== "string") return undefined;
  const name = match[1]!;
  const hint = /^[./]/.test(name) ? "is the path right, relative to this file?" : `install it where the pipeline is: npm install ${name.split("/").slice(0, name.startsWith("@") ? 2 : 1).join("/")}`;
  return new UserError(`cannot find module ${JSON.stringify(name)}`, { place: lineWith(importer, name, pathIn(workspace, importer)!), hint, cause: error });
}

function lineWith(file: string, text: string, name: string): Place {
  const lines = readFileSync(file, "utf8").split("\n");
  const line = lines.findIndex((candidate) => candidate.includes(`"${text}"`) || candidate.includes(`'${text}'`));
  return line < 0 ? { file: name } : { file: name, line: line + 1, column: lines[line]!.indexOf(text) };
}

function thrown(error: Error, workspace: string): UserError | undefined {
  const places = placesIn(error.stack ?? "", workspace);
  const [place, ...callers] = places;
  if (!place) return undefined;
  const name = error.name === "Error" ? "" : `${error.name}: `;
  return new UserError(shown(`${name}${error.message || "an error without a message"}`), {
    place, cause: error, ...(callers.length > 0 && { detail: callers.map((caller) => `called at ${describePlace(caller)}`).join("\n") }),
  });
}

/** The lines of the user's code in a stack, innermost first. */
function placesIn(stack: string, workspace: string): readonly Place[] {
  const places: Place[] = [];
  for (const frame of stack.matchAll(/^\s+at (?:.*\()?(?:async )?((?:file:\/\/)?\/.*?):(\d+):(\d+)\)?$/gm)) {
    const path = frame[1]!.startsWith("file://") ? fileURLToPath(frame[1]!.replace(/\?.*$/, "")) : frame[1]!;
    const file = pathIn(workspace, path);
    // The loader puts code of its own before the first line, so that columns are not the file's there.
    if (file && places.length < shownFrames) places.push({ file, line: Number(frame[2]), ...(frame[2] !== "1" && { column: Number(frame[3]) }) });
  }
  return places;
}

/** A path relative to the workspace, which it may leave (`../shared/model.ts`); undefined when it is a package's or ours. */
function pathIn(workspace: string, file: string): string | undefined {
  const path = pathWithin(workspace, file);
  const leaves = path.startsWith("..");
  if (path === "" || isAbsolute(path) || file.split(sep).includes("node_modules") || (leaves && isOurs(file))) return undefined;
  return path;
}

/** Whether a file is one of Assay's own, as source or as bundle. */
function isOurs(file: string): boolean {
  const here = dirname(fileURLToPath(import.meta.url));
  const own = basename(here) === "code" ? dirname(here) : here;
  return [own, dirname(process.argv[1] ?? own)].some((folder) => !pathWithin(folder, file).startsWith(".."));
}

function shown(text: string): string {
  const line = text.split("\n")[0]!;
  return line.length <= shownLength ? line : `${line.slice(0, shownLength)}…`;
}
