import { spawn } from "node:child_process";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Whether a process has ended (a zombie nobody reaps has). */
async function ended(pid: number): Promise<boolean> {
  for (let i = 0; i < 250; i++) {
    const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => undefined);
    if (status === undefined || /^State:\s+Z/m.test(status)) return true;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return false;
}

test("when assay itself is killed, neither its child process nor a command started there goes on", async () => {
  const root = await mkdtemp(join(tmpdir(), "assay-orphan-"));
  const command = JSON.stringify(join(import.meta.dirname, "../../src/code/command.ts"));
  await writeFile(join(root, "model.ts"), `
    export const answer = async () => {
      const { runCommand } = await import(${command})
      const running = runCommand({ command: 'echo $$; exec sleep 600', cwd: '/', timeoutSeconds: 600, signal: new AbortController().signal, onLine: (line) => { console.log('command ' + line); console.log('child ' + process.pid); for (;;); } })
      await running
    }`);
  const parent = spawn(process.execPath, [join(import.meta.dirname, "orphan-parent.ts"), root], { stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  await new Promise<void>((resolve) => parent.stdout.on("data", (bytes: Buffer) => { said += bytes.toString(); if (/child \d+\n/.test(said)) resolve(); }));
  const [started, child] = [Number(/command (\d+)/.exec(said)![1]), Number(/child (\d+)/.exec(said)![1])];
  parent.kill("SIGKILL");
  expect(await ended(child)).toBe(true);
  expect(await ended(started)).toBe(true);
}, 30_000);
