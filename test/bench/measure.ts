import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

/** What a whole process tree used. */
export interface Usage {
  readonly wallSeconds: number;
  /** User and system CPU seconds of the command and all its children. */
  readonly cpuSeconds: number;
  /** Largest resident set of one process, MiB. */
  readonly peakProcessMiB: number;
  /** Largest memory of the whole tree at one moment, MiB: pages that processes share are counted once (PSS). */
  readonly peakTreeMiB: number;
  readonly exitCode: number;
}

/** Runs a shell command to its end and measures it (Linux: /proc, and bash's own accounting of CPU time). */
export async function measure(command: string, options: { readonly cwd?: string; readonly environment?: NodeJS.ProcessEnv } = {}): Promise<Usage> {
  const started = performance.now();
  const child = spawn("bash", ["-c", `TIMEFORMAT='assay-cpu %U %S'; time { ${command} ; }`], {
    cwd: options.cwd, env: { ...process.env, ...options.environment }, stdio: ["ignore", "ignore", "pipe"],
  });
  let stderr = "";
  child.stderr.on("data", (chunk: Buffer) => { stderr = (stderr + chunk.toString()).slice(-4000); });
  let peakProcess = 0;
  let peakTree = 0;
  const poll = setInterval(() => {
    const tree = treeOf(child.pid!);
    peakProcess = Math.max(peakProcess, ...tree.map((pid) => field(`/proc/${pid}/status`, "VmHWM")));
    peakTree = Math.max(peakTree, tree.reduce((sum, pid) => sum + field(`/proc/${pid}/smaps_rollup`, "Pss"), 0));
  }, 20);
  const exitCode = await new Promise<number>((done) => child.on("close", (code) => done(code ?? -1)));
  clearInterval(poll);
  const cpu = /assay-cpu ([\d.]+) ([\d.]+)/.exec(stderr);
  if (!cpu) throw new Error(`no CPU time of ${command}: ${stderr}`);
  return {
    wallSeconds: (performance.now() - started) / 1000, cpuSeconds: Number(cpu[1]) + Number(cpu[2]),
    peakProcessMiB: peakProcess, peakTreeMiB: peakTree, exitCode,
  };
}

/** CPU seconds a program has used when the first byte of its output arrives; then it is ended. */
export async function cpuUntilOutput(file: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<Usage> {
  const started = performance.now();
  const child = spawn(file, args, { env: { ...process.env, ...environment }, stdio: ["ignore", "pipe", "ignore"] });
  const [cpuSeconds, peakProcessMiB] = await new Promise<[number, number]>((done) => child.stdout.once("data", () => {
    const ticks = read(`/proc/${child.pid!}/stat`)!.replace(/^.*\) /, "").split(" ");
    done([(Number(ticks[11]) + Number(ticks[12])) / 100, field(`/proc/${child.pid!}/status`, "VmHWM")]);
  }));
  const wallSeconds = (performance.now() - started) / 1000;
  child.kill("SIGKILL");
  await new Promise((done) => child.once("close", done));
  return { wallSeconds, cpuSeconds, peakProcessMiB, peakTreeMiB: peakProcessMiB, exitCode: 0 };
}

function treeOf(root: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    const text = read(`/proc/${name}/stat`);
    const parent = text && /\) \S (\d+)/.exec(text)?.[1];
    if (parent) parents.set(Number(name), Number(parent));
  }
  const belongs = (pid: number): boolean => { for (let at: number | undefined = pid; at; at = parents.get(at)) if (at === root) return true; return false; };
  return [...parents.keys()].filter(belongs);
}

/** A field of a file of /proc that is in kB, as MiB; 0 when the process is gone. */
function field(path: string, name: string): number {
  return Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(read(path) ?? "")?.[1] ?? 0) / 1024;
}

function read(path: string): string | undefined {
  try { return readFileSync(path, "utf8"); } catch { return undefined; }
}

/** The middle value. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}
