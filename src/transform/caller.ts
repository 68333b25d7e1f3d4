import { dirname, isAbsolute } from "node:path";
import { fileURLToPath } from "node:url";
import type { Place } from "../core/error.ts";
import { pathWithin } from "../core/path-within.ts";

interface Frame {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

function frames(stack: string): readonly Frame[] {
  return [...stack.matchAll(/^\s*at (?:.*\()?((?:file:\/\/|\/|[A-Za-z]:\\)[^()]*?):(\d+):(\d+)\)?$/gm)].map((match) => ({
    file: match[1]!.startsWith("file:") ? fileURLToPath(match[1]!.replace(/[?#].*$/, "")) : match[1]!,
    line: Number(match[2]),
    column: Number(match[3]),
  }));
}

/** Where an error of user code was thrown: the innermost frame outside this folder. */
export function thrownPlace(error: Error, workspace?: string): Place | undefined {
  return userPlace(frames(error.stack ?? ""), workspace);
}

/**
 * The line of user code that called into this folder: the innermost frame of the stack outside of it, with its path relative
 * to `workspace`. `undefined` when the stack does not tell.
 */
export function callerPlace(workspace?: string): Place | undefined {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 50;
  const stack = frames(new Error().stack ?? "");
  Error.stackTraceLimit = limit;
  return userPlace(stack, workspace);
}

/** The folder of this code, or of the bundle it is in. */
function ownFolder(): string | undefined {
  const own = frames(new Error().stack ?? "")[0];
  return own && dirname(own.file);
}

function userPlace(stack: readonly Frame[], workspace: string | undefined): Place | undefined {
  const own = ownFolder();
  const caller = stack.find(({ file }) => dirname(file) !== own && !/[\\/]node_modules[\\/]/.test(file));
  if (!caller) return undefined;
  const near = workspace === undefined ? caller.file : pathWithin(workspace, caller.file);
  const file = near.startsWith("..") || isAbsolute(near) ? caller.file : near;
  return { file, line: caller.line, column: caller.column };
}
