import { tmpdir } from "node:os";
import { UserError } from "../core/error.ts";
import type { Progress } from "../core/component.ts";
import { type ChildTask, parseChildMessage } from "./child-messages.ts";
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

/** A child process. It does one task at a time; a task that fails by its end, a timeout or a stop ends it. */
export interface Child {
  readonly alive: boolean;
  carryOut(task: ChildTask, frame: TaskFrame): Promise<unknown>;
  end(): Promise<void>;
}

const tailLines = 40;

/** Starts a child process with a clean environment, in a group of its own that ends with us. */
export function startChild({ file, args = [] }: ChildProgram): Child {
  const group = startGroup(process.execPath, [...args, file], { cwd: tmpdir(), environment: cleanEnvironment(process.env), messages: true });
  const { process: child } = group;
  let alive = true;
  let hear: (line: string, stream: "out" | "error") => void = () => {};
  const gone = new Promise<{ code: number | null; signal: NodeJS.Signals | null; error?: Error }>((resolve) => {
    child.once("error", (error) => { alive = false; resolve({ code: null, signal: null, error }); });
    child.once("exit", (code, signal) => { alive = false; group.kill(); child.once("close", () => resolve({ code, signal })); });
  });
  let splitters: Record<"out" | "error", ReturnType<typeof lineSplitter>> | undefined;
  child.stdout?.on("data", (bytes: Uint8Array) => splitters?.out.write(bytes));
  child.stderr?.on("data", (bytes: Uint8Array) => splitters?.error.write(bytes));
  return {
    get alive() { return alive; },
    async carryOut(task, frame) {
      frame.signal?.throwIfAborted();
      const tail: string[] = [];
      hear = (line, stream) => {
        if (stream === "error") { tail.push(line); if (tail.length > tailLines) tail.shift(); }
        frame.log?.(line, stream);
      };
      splitters = { out: lineSplitter((line) => hear(line, "out")), error: lineSplitter((line) => hear(line, "error")) };
      const logged = splitters.out;
      let timedOut = false;
      const timer = setTimeout(() => { timedOut = true; group.kill(); }, Math.min(frame.timeoutSeconds * 1000, 2 ** 31 - 1));
      const stop = (): void => group.kill();
      frame.signal?.addEventListener("abort", stop, { once: true });
      let listen: ((message: unknown) => void) | undefined;
      try {
        const ended = await Promise.race([
          new Promise<ReturnType<typeof parseChildMessage>>((resolve, reject) => {
            listen = (value) => {
              const message = parseChildMessage(value);
              if (message?.type === "progress") frame.progress?.(message.progress);
              else if (message?.type === "log") logged.write(Buffer.from(`${message.line}\n`));
              else if (message) resolve(message);
            };
            child.on("message", listen);
            child.send(task, (error) => { if (error && alive) reject(error); });
          }),
          gone.then(() => undefined),
        ]);
        await pipesRead();
        splitters.out.end();
        splitters.error.end();
        if (ended?.type === "done") return ended.value;
        if (ended?.type === "failed") throw failureError(ended.failure);
        frame.signal?.throwIfAborted();
        if (timedOut) throw new UserError(`${frame.name} did not end within ${frame.timeoutSeconds} s`, { hint: `raise ${frame.timeoutParameter}, or make it faster` });
        throw endError(frame.name, await gone, tail);
      } finally {
        clearTimeout(timer);
        frame.signal?.removeEventListener("abort", stop);
        if (listen) child.off("message", listen);
        splitters = undefined;
      }
    },
    async end() {
      group.kill();
      await gone;
    },
  };
}

/** What a child wrote before it said it was done is in the pipes: a turn of the event loop reads it, a second leaves room. */
async function pipesRead(): Promise<void> {
  for (let turn = 0; turn < 2; turn++) await new Promise<void>((resolve) => setImmediate(resolve));
}

function failureError(failure: Extract<NonNullable<ReturnType<typeof parseChildMessage>>, { type: "failed" }>["failure"]): Error {
  if (failure.sort === "user") return new UserError(failure.mistakes, failure.detail === undefined ? {} : { detail: failure.detail });
  const error = new Error(failure.message);
  if (failure.stack !== undefined) error.stack = failure.stack;
  return error;
}

function endError(name: string, { code, signal, error }: { code: number | null; signal: NodeJS.Signals | null; error?: Error }, tail: readonly string[]): Error {
  const detail = tail.join("\n").trim();
  const more = detail === "" ? {} : { detail };
  if (error) return new UserError(`the process for ${name} could not be started: ${error.message}`, { cause: error });
  if (/heap out of memory|Array buffer allocation failed/i.test(detail)) return new UserError(`${name} ran out of memory`, { hint: "use fewer rows or a smaller batch size, or a machine with more memory", ...more });
  if (signal === "SIGKILL") return new UserError(`${name} was killed, perhaps because memory ran out`, { hint: "use fewer rows or a smaller batch size, or a machine with more memory", ...more });
  if (signal !== null) return new UserError(`the process of ${name} was ended by ${signal}`, more);
  return new UserError(`the code of ${name} ended its process with exit code ${code} before the step was done`, { hint: "return instead of calling process.exit, throw an Error when something is wrong", ...more });
}
