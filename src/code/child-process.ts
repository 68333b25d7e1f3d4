import type { ChildProcess } from "node:child_process";
import { tmpdir } from "node:os";
import { UserError } from "../core/error.ts";
import type { Progress } from "../core/component.ts";
import { type ChildFailure, type ChildMessage, type ChildTask, parseChildMessage } from "./child-messages.ts";
import { cleanEnvironment } from "./clean-environment.ts";
import { lineSplitter } from "./lines.ts";
import { startGroup } from "./process-group.ts";

/** How the child program is started: a file that calls `serveTasks`. */
export interface ChildProgram {
  readonly file: string;
  readonly args?: readonly string[];
}

/** What goes with a task: who asks, how long it may take, and where what it says goes. */
export interface TaskFrame {
  /** Subject of sentences: `Trainer`. */
  readonly name: string;
  readonly timeoutSeconds: number;
  readonly timeoutParameter: string;
  readonly signal?: AbortSignal;
  progress?(progress: Progress): void;
  log?(line: string, stream: "out" | "error"): void;
}

/** A child process. It does one task at a time; a timeout or a stop ends it. */
export interface Child {
  readonly alive: boolean;
  carryOut(task: ChildTask, frame: TaskFrame): Promise<unknown>;
  end(): Promise<void>;
}

interface Gone {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly error?: Error;
}

const tailLines = 40;

/** Starts a child process with a clean environment, in a group of its own that ends with us. */
export function startChild({ file, args = [] }: ChildProgram): Child {
  const group = startGroup(process.execPath, [...args, file], { cwd: tmpdir(), environment: cleanEnvironment(process.env), messages: true });
  const { process: child } = group;
  let alive = true;
  const gone = new Promise<Gone>((resolve) => {
    child.once("error", (error) => { alive = false; resolve({ code: null, signal: null, error }); });
    child.once("exit", (code, signal) => { alive = false; group.kill(); child.once("close", () => resolve({ code, signal })); });
  });
  let output: Output | undefined;
  child.stdout?.on("data", (bytes: Uint8Array) => output?.out.write(bytes));
  child.stderr?.on("data", (bytes: Uint8Array) => output?.error.write(bytes));
  return {
    get alive() { return alive; },
    async carryOut(task, frame) {
      frame.signal?.throwIfAborted();
      const heard = outputFor(frame);
      output = heard;
      const limit = limitOf(frame, () => group.kill());
      try {
        const end = await Promise.race([answerTo(child, task, { frame, heard }), gone.then(() => undefined)]);
        await pipesRead();
        heard.out.end();
        heard.error.end();
        if (end?.type === "done") return end.value;
        if (end?.type === "failed") throw failureError(end.failure);
        frame.signal?.throwIfAborted();
        throw limit.reached() ? timeoutError(frame) : endError(frame.name, await gone, heard.tail);
      } finally {
        limit.lift();
        child.removeAllListeners("message");
        output = undefined;
      }
    },
    async end() {
      group.kill();
      await gone;
    },
  };
}

interface Output {
  readonly out: ReturnType<typeof lineSplitter>;
  readonly error: ReturnType<typeof lineSplitter>;
  /** Last lines of stderr. */
  readonly tail: readonly string[];
}

function outputFor({ log }: TaskFrame): Output {
  const tail: string[] = [];
  const error = lineSplitter((line) => {
    tail.push(line);
    if (tail.length > tailLines) tail.shift();
    log?.(line, "error");
  });
  return { out: lineSplitter((line) => log?.(line, "out")), error, tail };
}

/** Sends a task and waits for its end; what comes before goes where the frame says. */
function answerTo(child: ChildProcess, task: ChildTask, { frame, heard }: { frame: TaskFrame; heard: Output }): Promise<Extract<ChildMessage, { type: "done" | "failed" }>> {
  return new Promise((resolve) => {
    child.on("message", (value) => {
      const message = parseChildMessage(value);
      if (message?.type === "progress") frame.progress?.(message.progress);
      else if (message?.type === "log") heard.out.write(Buffer.from(`${message.line}\n`));
      else if (message) resolve(message);
    });
    child.send(task, () => {}); // a child that is gone is noticed by its end
  });
}

/** Kills when the time is up or the signal fires. */
function limitOf({ timeoutSeconds, signal }: TaskFrame, kill: () => void): { reached(): boolean; lift(): void } {
  let reached = false;
  const timer = setTimeout(() => { reached = true; kill(); }, Math.min(timeoutSeconds * 1000, 2 ** 31 - 1));
  signal?.addEventListener("abort", kill, { once: true });
  return { reached: () => reached, lift() { clearTimeout(timer); signal?.removeEventListener("abort", kill); } };
}

function timeoutError({ name, timeoutSeconds, timeoutParameter }: TaskFrame): UserError {
  return new UserError(`${name} did not end within ${timeoutSeconds} s`, { hint: `raise ${timeoutParameter}, or make it faster` });
}

/** What a child wrote before it said it was done is in the pipes: a turn of the event loop reads it, a second leaves room. */
async function pipesRead(): Promise<void> {
  for (let turn = 0; turn < 2; turn++) await new Promise<void>((resolve) => setImmediate(resolve));
}

function failureError(failure: ChildFailure): Error {
  if (failure.sort === "user") return new UserError(failure.mistakes, failure.detail === undefined ? {} : { detail: failure.detail });
  const error = new Error(failure.message);
  if (failure.stack !== undefined) error.stack = failure.stack;
  return error;
}

function endError(name: string, { code, signal, error }: Gone, tail: readonly string[]): Error {
  const detail = tail.join("\n").trim();
  const more = detail === "" ? {} : { detail };
  if (error) return new UserError(`the process for ${name} could not be started: ${error.message}`, { cause: error });
  if (/heap out of memory|Array buffer allocation failed/i.test(detail)) return new UserError(`${name} ran out of memory`, { hint: "use fewer rows or a smaller batch size, or a machine with more memory", ...more });
  if (signal === "SIGKILL") return new UserError(`${name} was killed, perhaps because memory ran out`, { hint: "use fewer rows or a smaller batch size, or a machine with more memory", ...more });
  if (signal !== null) return new UserError(`the process of ${name} was ended by ${signal}`, more);
  return new UserError(`the code of ${name} ended its process with exit code ${code} before the step was done`, { hint: "return instead of calling process.exit, throw an Error when something is wrong", ...more });
}
