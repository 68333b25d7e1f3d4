import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommand, shellOf } from "../../src/code/command.ts";
import { cleanEnvironment } from "../../src/code/clean-environment.ts";
import { lineSplitter } from "../../src/code/lines.ts";
import { UserError } from "../../src/core/error.ts";

async function command(text: string, more: { timeoutSeconds?: number; signal?: AbortSignal } = {}): Promise<string[]> {
  const lines: string[] = [];
  await runCommand({ command: text, cwd: await mkdtemp(join(tmpdir(), "assay-command-")), environment: { ASSAY_TASK: "task.json" }, timeoutSeconds: 20, signal: new AbortController().signal, onLine: (line, stream) => lines.push(`${stream} ${line}`), ...more });
  return lines;
}

const failure = (promise: Promise<unknown>): Promise<UserError> => promise.then(() => { throw new Error("it did not fail"); }, (error: UserError) => error);

/** Whether a process is there and not only waiting to be reaped. */
async function alive(pid: number): Promise<boolean> {
  for (let i = 0; i < 100; i++) {
    try { process.kill(pid, 0); } catch { return false; }
    const { readFile } = await import("node:fs/promises");
    if (/^State:\s+Z/m.test(await readFile(`/proc/${pid}/status`, "utf8").catch(() => "State: Z"))) return false;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return true;
}

test("a command's lines arrive by stream, and what it was given is in its environment", async () => {
  expect(await command('echo "$ASSAY_TASK"; echo "::error::oops" >&2; printf last')).toEqual(expect.arrayContaining(["out task.json", "error ::error::oops", "out last"]));
});

test("a failing command is one sentence, with its last lines of stderr as detail", async () => {
  const error = await failure(command("echo one >&2; echo two >&2; exit 3"));
  expect(error).toBeInstanceOf(UserError);
  expect(error.message).toBe("`echo one >&2; echo two >&2; exit 3` ended with exit code 3");
  expect(error.detail).toBe("one\ntwo");
  expect((await failure(command("pyhton train.py"))).message).toContain("hint: is pyhton installed, and on PATH?");
  expect((await failure(command("kill -TERM $$"))).message).toBe("`kill -TERM $$` was ended by SIGTERM");
  expect((await failure(command("exit 3\n"))).message).toBe("`exit 3` ended with exit code 3");
  expect((await failure(command("\n  cd .\n  exit 3\n"))).message).toBe("`cd . …` ended with exit code 3");
});

test("a command that does not end is ended with everything it started", async () => {
  const lines: string[] = [];
  const error = await failure(runCommand({ command: "sleep 1000 & echo $!; wait", cwd: tmpdir(), timeoutSeconds: 0.3, timeoutParameter: "train.timeout", signal: new AbortController().signal, onLine: (line) => lines.push(line) }));
  expect(error.message).toBe("`sleep 1000 & echo $!; wait` did not end within 0.3 s\n  hint: raise train.timeout, or make it faster");
  expect(await alive(Number(lines[0]))).toBe(false);
});

test("what a command leaves in the background ends with it", async () => {
  const [line] = await command("sleep 1000 & echo $!");
  expect(await alive(Number(line!.slice(4)))).toBe(false);
});

test("a stopped command rejects with the reason and leaves nothing", async () => {
  const abort = new AbortController();
  const stopped = command("sleep 1000", { signal: abort.signal });
  setTimeout(() => abort.abort(new Error("stop")), 50);
  expect((await failure(stopped)).message).toBe("stop");
});

test("a huge output is bounded in lines and length", async () => {
  const lines = await command("head -c 3000000 /dev/zero | tr '\\0' x; echo; yes | head -n 20000");
  expect(lines[0]).toMatch(/^out x{4000} … \(2996000 more characters\)$/);
  expect(lines).toHaveLength(10_001);
  expect(lines.at(-1)).toBe("out … (10001 more lines)");
});

test("lines keep characters that are cut between two pieces", () => {
  const lines: string[] = [];
  const splitter = lineSplitter((line) => lines.push(line));
  for (const byte of Buffer.from("ä\r\nü€😀")) splitter.write(Uint8Array.of(byte));
  splitter.end();
  expect(lines).toEqual(["ä", "ü€😀"]);
});

test("only known variables pass to code of others, and no secret among them", () => {
  expect(cleanEnvironment({
    PATH: "/bin", HOME: "/home", PYTHONPATH: "x", CUDA_VISIBLE_DEVICES: "0", VIRTUAL_ENV: "v", LC_ALL: "C",
    GITHUB_TOKEN: "1", ACTIONS_RUNTIME_TOKEN: "2", ACTIONS_RUNTIME_URL: "u", INPUT_TOKEN: "3", AWS_SECRET_ACCESS_KEY: "4", MY_SECRET: "5", NODE_OPTIONS: "6", TF_TOKEN: "7", UV_INDEX_URL: "8", PIP_INDEX_URL: "9", GITHUB_ENV: "e",
  })).toEqual({ PATH: "/bin", HOME: "/home", PYTHONPATH: "x", CUDA_VISIBLE_DEVICES: "0", VIRTUAL_ENV: "v", LC_ALL: "C" });
});

test("the system's shell gets the line as it is, on Windows between the quotes that cmd.exe takes away", () => {
  expect(shellOf('python train.py --name "a b"', "linux")).toEqual({ program: "/bin/sh", args: ["-c", 'python train.py --name "a b"'], verbatim: false });
  expect(shellOf('python train.py --name "a b"', "win32", "C:\\Windows\\cmd.exe")).toEqual({ program: "C:\\Windows\\cmd.exe", args: ["/d", "/s", "/c", '"python train.py --name "a b""'], verbatim: true });
});

test("on Windows names of variables have no case: programs are found, and secrets stay outside", () => {
  const given = { Path: "C:\\bin", SystemRoot: "C:\\Windows", ComSpec: "cmd.exe", INPUT_TOKEN: "no", Github_Token: "no" };
  expect(cleanEnvironment(given, "win32")).toEqual({ Path: "C:\\bin", SystemRoot: "C:\\Windows", ComSpec: "cmd.exe" });
  expect(cleanEnvironment(given, "linux")).toEqual({});
});
