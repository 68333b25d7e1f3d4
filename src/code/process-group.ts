import { type ChildProcess, spawn, spawnSync, type StdioOptions } from "node:child_process";
import type { Writable } from "node:stream";
import { errorCode } from "../core/error-code.ts";

interface GroupOptions {
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Open a message channel (`process.send`) to a Node.js program. */
  readonly messages?: boolean;
  /** Descriptor of an open file that standard output goes to. */
  readonly output?: number;
  /** Windows only: the arguments are given as they are, without quotes of their own. */
  readonly verbatim?: boolean;
}

/** A program with everything it starts. */
interface ProcessGroup {
  readonly process: ChildProcess;
  /** Ends all of it at once. */
  kill(): void;
}

/**
 * A watcher in the group waits on a pipe whose other end only we hold: when we are gone, however that came, the pipe
 * closes and the watcher ends the group. No orphan goes on computing.
 */
const watched = '(read -r _ <&4; kill -KILL 0) >/dev/null 2>&1 3>&- & exec 4<&-; exec "$@"';

/** Starts a program in a process group of its own; no shell reads its arguments. All of it ends with `kill`, or when this process ends. */
export function startGroup(program: string, args: readonly string[], options: GroupOptions): ProcessGroup {
  return process.platform === "win32" ? startTree(program, args, options) : startWatched(program, args, options);
}

function startWatched(program: string, args: readonly string[], options: GroupOptions): ProcessGroup {
  const child = spawn("/bin/sh", ["-c", watched, "sh", program, ...args], { cwd: options.cwd, env: options.environment, detached: true, stdio: [...streamsOf(options), "pipe"] });
  (child.stdio[4] as Writable | null)?.on("error", () => {});
  return {
    process: child,
    kill() {
      if (child.pid === undefined) return;
      try {
        process.kill(-child.pid, "SIGKILL");
      } catch (error) {
        if (errorCode(error) !== "ESRCH") throw error;
      }
    },
  };
}

/** Windows has no process groups: what a program has started is found by its parents, as long as the program lives. */
function startTree(program: string, args: readonly string[], options: GroupOptions): ProcessGroup {
  const child = spawn(program, args, { cwd: options.cwd, env: options.environment, windowsHide: true, windowsVerbatimArguments: options.verbatim ?? false, stdio: streamsOf(options) });
  return {
    process: child,
    kill() {
      if (child.pid !== undefined && child.exitCode === null) spawnSync("taskkill", ["/PID", String(child.pid), "/T", "/F"], { stdio: "ignore", windowsHide: true });
    },
  };
}

function streamsOf({ messages = false, output }: GroupOptions): Exclude<StdioOptions, string> {
  return ["ignore", output ?? "pipe", "pipe", messages ? "ipc" : "ignore"];
}
