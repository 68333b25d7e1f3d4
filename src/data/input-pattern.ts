import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { asDigest, type Digest } from "../core/digest.ts";
import { nearest, UserError } from "../core/error.ts";
import { globExpression, parseSpanPattern, type SpanMatch, type SpanPattern } from "./span-pattern.ts";

/** The files that patterns stand for: paths as the pattern begins them (relative to the workspace, or absolute), sorted. */
export interface ResolvedInputs {
  readonly inputs: readonly { readonly split: string; readonly files: readonly string[] }[];
  readonly span: number;
  readonly version?: number;
}

/**
 * Finds the files of each split's pattern: of the latest span, then of its latest version.
 * All patterns must have the same places and come to the same span and version. No file is a `UserError` with the name
 * that is nearest to what was asked for. A folder stands for all `.csv` files in it.
 */
export async function resolveInputs(patterns: Readonly<Record<string, string>>, workspace: string): Promise<ResolvedInputs> {
  const found: { readonly split: string; readonly pattern: SpanPattern; readonly files: readonly string[]; readonly at: SpanMatch }[] = [];
  for (const [split, text] of Object.entries(patterns)) {
    const pattern = parseSpanPattern(await withoutFolder(text, workspace));
    found.push({ split, pattern, ...(await latest(pattern, workspace)) });
  }
  const [first, ...others] = found;
  if (!first) throw new UserError("input names no files", { hint: "for instance data/*.csv" });
  for (const other of others) sameSpan(first, other);
  const { span, version } = first.at;
  const inputs = found.map(({ split, files }) => ({ split, files }));
  return { inputs, span, ...(version === undefined ? {} : { version }) };
}

type Found = { readonly split: string; readonly pattern: SpanPattern; readonly at: SpanMatch };

function sameSpan(a: Found, b: Found): void {
  if (a.pattern.kind !== b.pattern.kind) {
    throw new UserError(`the patterns of ${a.split} and ${b.split} have different places: ${a.pattern.kind || "none"} and ${b.pattern.kind || "none"}`);
  }
  const say = ({ span, version }: SpanMatch) => `span ${span}${version === undefined ? "" : ` version ${version}`}`;
  if (say(a.at) !== say(b.at)) {
    throw new UserError(`the latest files of ${a.split} are of ${say(a.at)}, those of ${b.split} of ${say(b.at)}`, { hint: "all splits are read from one span and version" });
  }
}

async function withoutFolder(pattern: string, workspace: string): Promise<string> {
  const isFolder = await stat(resolve(workspace, pattern)).then((found) => found.isDirectory(), () => false);
  return isFolder ? `${pattern.replace(/\/+$/, "")}/*.csv` : pattern.replace(/^\.\//, "");
}

async function latest(pattern: SpanPattern, workspace: string): Promise<{ readonly files: readonly string[]; readonly at: SpanMatch }> {
  const matches: { path: string; at: SpanMatch }[] = [];
  for (const path of await findFiles(pattern.glob, workspace)) {
    // A file may be called like a pattern: then its name is meant.
    const at = path === pattern.pattern ? { span: 0, version: undefined, tokens: "" } : pattern.match(path);
    if (at) matches.push({ path, at });
  }
  let best = matches[0];
  if (!best) throw await noFile(pattern, workspace);
  for (const match of matches) if (isLater(match.at, best.at)) best = match;
  const { at } = best;
  return { at, files: matches.filter((match) => match.at.tokens === at.tokens).map(({ path }) => path) };
}

function isLater(a: SpanMatch, b: SpanMatch): boolean {
  return a.span > b.span || (a.span === b.span && (a.version ?? 0) > (b.version ?? 0));
}

const magic = /[*?[]/;

/** The files that fit a glob, sorted by code unit. Names that begin with a dot are only found by a dot. */
async function findFiles(glob: string, workspace: string): Promise<readonly string[]> {
  const isFile = await stat(resolve(workspace, glob)).then((found) => found.isFile(), () => false);
  if (isFile) return [glob];
  const segments = glob.split("/");
  const literal = segments.findIndex((segment) => magic.test(segment));
  if (literal < 0) return [];
  const start = segments.slice(0, literal).join("/");
  const expression = new RegExp(`^${globExpression(glob)}$`);
  const files: string[] = [];
  const deep = segments.includes("**");
  const hidden = segments.some((segment, i) => i >= literal && segment.startsWith("."));
  const visit = async (folder: string, depth: number): Promise<void> => {
    const entries = await readdir(resolve(workspace, folder || (glob.startsWith("/") ? "/" : ".")), { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      if (entry.name.startsWith(".") && !hidden) continue;
      const path = folder === "" && !glob.startsWith("/") ? entry.name : `${folder}/${entry.name}`;
      const kind = entry.isSymbolicLink() ? await stat(resolve(workspace, path)).catch(() => undefined) : entry;
      if (kind?.isDirectory() && (deep || depth + 1 < segments.length)) await visit(path, depth + 1);
      else if (kind?.isFile() && expression.test(path)) files.push(path);
    }
  };
  await visit(start, literal);
  return files.sort();
}

/** Goes as far down as the pattern's folders exist, and names what is nearest to the part that does not. */
async function noFile({ pattern, glob }: SpanPattern, workspace: string): Promise<UserError> {
  const segments = glob.split("/");
  let folder = glob.startsWith("/") ? "/" : "";
  for (const segment of segments.filter((part) => part !== "")) {
    const next = join(folder, segment);
    if (!magic.test(segment) && (await exists(resolve(workspace, next)))) folder = next;
    else return new UserError(`no file matches ${JSON.stringify(pattern)}`, { hint: await whatIsThere(folder, segment, workspace) });
  }
  return new UserError(`${JSON.stringify(pattern)} is not a file`);
}

async function whatIsThere(folder: string, segment: string, workspace: string): Promise<string> {
  const names = (await readdir(resolve(workspace, folder)).catch(() => [])).filter((name) => !name.startsWith(".")).sort();
  const near = nearest(segment, names);
  if (near) return `did you mean ${join(folder, near)}?`;
  const shown = names.slice(0, 5).join(", ");
  return `${folder || "the workspace"} holds ${shown ? `${shown}${names.length > 5 ? ` and ${names.length - 5} more` : ""}` : "nothing"}`;
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(() => true, () => false);
}

/** The sha256 of a file's bytes, read as a stream. */
export async function digestOfFile(path: string): Promise<Digest> {
  const sha256 = createHash("sha256");
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) sha256.update(chunk as Buffer);
  return asDigest(sha256.digest("hex"));
}
