import { open } from "node:fs/promises";
import { UserError } from "../core/error.ts";
import { cleanEnvironment } from "./clean-environment.ts";
import { startGroup } from "./process-group.ts";
import { programOutput } from "./program-output.ts";
import { timeLimit } from "./time-limit.ts";

interface CommandOptions {
  /** A line for the shell: `python train.py`. */
  readonly command: string;
  readonly cwd: string;
  /** Added to the clean environment. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly timeoutSeconds: number;
  /** Name of the parameter that sets the timeout, for the hint. */
  readonly timeoutParameter?: string;
  readonly signal: AbortSignal;
  /** A file that standard output is written to, instead of being told in lines. */
  readonly output?: string;
  onLine(line: string, stream: "out" | "error"): void;
}

/**
 * Runs a command of the user in a process group of its own, without secrets in its environment, and waits for its end.
 * An exit code other than 0, a signal or the timeout is a `UserError` with the last lines of stderr as its detail;
 * then, and when `signal` fires, nothing it has started is left.
 */
export async function runCommand({ command, cwd, environment, timeoutSeconds, timeoutParameter = "timeout", signal, output: file, onLine }: CommandOptions): Promise<void> {
  signal.throwIfAborted();
  const written = file === undefined ? undefined : await open(file, "w");
  const { program, args, verbatim } = shellOf(command);
  const group = startGroup(program, args, { cwd, environment: { ...cleanEnvironment(process.env), ...environment }, verbatim, ...(written && { output: written.fd }) });
  const output = programOutput(onLine);
  group.process.stdout?.on("data", (bytes: Uint8Array) => output.out.write(bytes));
  group.process.stderr?.on("data", (bytes: Uint8Array) => output.error.write(bytes));
  const limit = timeLimit({ timeoutSeconds, signal }, () => group.kill());
  try {
    const ended = await endOf(group);
    output.end();
    signal.throwIfAborted();
    const more = output.told();
    const shown = commandTitle(command);
    if (limit.reached()) throw new UserError(`${shown} did not end within ${timeoutSeconds} s`, { hint: `raise ${timeoutParameter}, or make it faster`, ...more });
    if (ended.signal !== null) throw new UserError(`${shown} was ended by ${ended.signal}${ended.signal === "SIGKILL" ? ", perhaps because memory ran out" : ""}`, more);
    if (ended.code !== 0) throw new UserError(`${shown} ended with exit code ${ended.code}`, { ...more, ...hintFor(command, ended.code) });
  } finally {
    limit.lift();
    await written?.close();
  }
}

/** How a command line is given to the system's shell: `cmd.exe` takes it between two quotes of its own, whatever is in it. */
export function shellOf(command: string, platform: NodeJS.Platform = process.platform, comSpec = process.env["ComSpec"]): { readonly program: string; readonly args: readonly string[]; readonly verbatim: boolean } {
  return platform === "win32"
    ? { program: comSpec ?? "cmd.exe", args: ["/d", "/s", "/c", `"${command}"`], verbatim: true }
    : { program: "/bin/sh", args: ["-c", command], verbatim: false };
}

/** A command in a sentence: its first line in backquotes, however long the script is. */
function commandTitle(command: string): string {
  const [first = "", ...rest] = command.trim().split(/\s*\n\s*/);
  return `\`${first}${rest.length > 0 ? " …" : ""}\``;
}

/** Waits until the command has ended, ends what it left in the background, and waits until its output has been read. */
function endOf(group: ReturnType<typeof startGroup>): Promise<{ code: number | null; signal: NodeJS.Signals | null }> {
  return new Promise((resolve, reject) => {
    group.process.once("error", reject);
    group.process.once("exit", (code, signal) => {
      group.kill();
      group.process.once("close", () => resolve({ code, signal }));
    });
  });
}

function hintFor(command: string, code: number | null): { hint?: string } {
  const program = command.trim().split(/\s+/)[0] ?? command;
  if (code === 127) return { hint: `is ${program} installed, and on PATH?` };
  if (code === 126) return { hint: `may ${program} be executed?` };
  if (code === 137) return { hint: "it was killed, perhaps because memory ran out" };
  return {};
}
