import type { ChildProcess } from "node:child_process";
import { tmpdir } from "node:os";
import { UserError } from "../core/error.ts";
import type { Progress } from "../core/component.ts";
import { type ChildFailure, type ChildMessage, type ChildTask, parseChildMessage } from "./child-messages.ts";
import { cleanEnvironment } from "./clean-environment.ts";
import { startGroup } from "./process-group.ts";
import { programOutput, type ProgramOutput } from "./program-output.ts";
import { timeLimit } from "./time-limit.ts";

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

/** Starts a child process with a clean environment, in a group of its own that ends with us. */
export function startChild({ file, args = [] }: ChildProgram): Child {
  const group = startGroup(process.execPath, [...args, file], { cwd: tmpdir(), environment: cleanEnvironment(process.env), messages: true });
  const { process: child } = group;
  let alive = true;
  const gone = new Promise<Gone>((resolve) => {
    child.once("error", (error) => { alive = false; resolve({ code: null, signal: null, error }); });
    child.once("exit", (code, signal) => { alive = false; group.kill(); child.once("close", () => resolve({ code, signal })); });
  });
  let output: ProgramOutput | undefined;
  child.stdout?.on("data", (bytes: Uint8Array) => output?.out.write(bytes));
  child.stderr?.on("data", (bytes: Uint8Array) => output?.error.write(bytes));
  return {
    get alive() { return alive; },
    async carryOut(task, frame) {
      frame.signal?.throwIfAborted();
      const heard = programOutput(frame.log);
      output = heard;
      const limit = timeLimit(frame, () => group.kill());
      try {
        const end = await Promise.race([answerTo(child, task, { frame, heard }), gone.then(() => undefined)]);
        await pipesRead();
        heard.end();
        if (end?.type === "done") return end.value;
        if (end?.type === "failed") throw failureError(end.failure);
        frame.signal?.throwIfAborted();
        throw limit.reached() ? timeoutError(frame) : endError(frame.name, await gone, heard.told());
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

/** Sends a task and waits for its end; what comes before goes where the frame says. */
function answerTo(child: ChildProcess, task: ChildTask, { frame, heard }: { frame: TaskFrame; heard: ProgramOutput }): Promise<Extract<ChildMessage, { type: "done" | "failed" }>> {
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

function endError(name: string, { code, signal, error }: Gone, more: { readonly detail?: string }): Error {
  if (error) return new UserError(`the process for ${name} could not be started: ${error.message}`, { cause: error });
  if (/heap out of memory|Array buffer allocation failed/i.test(more.detail ?? "")) return new UserError(`${name} ran out of memory`, { hint: "use fewer rows or a smaller batch size, or a machine with more memory", ...more });
  if (signal === "SIGKILL") return new UserError(`${name} was killed, perhaps because memory ran out`, { hint: "use fewer rows or a smaller batch size, or a machine with more memory", ...more });
  if (signal !== null) return new UserError(`the process of ${name} was ended by ${signal}`, more);
  return new UserError(`the code of ${name} ended its process with exit code ${code} before the step was done`, { hint: "return instead of calling process.exit, throw an Error when something is wrong", ...more });
}
