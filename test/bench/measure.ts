import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

/** What a whole process tree used. */
export interface Usage {
  readonly wallSeconds: number;
  /** User and system CPU seconds of the command and all its children. */
  readonly cpuSeconds: number;
  /** Largest resident set of one process, MiB. */
  readonly peakProcessMiB: number;
  /** Largest sum of resident sets of the tree at one moment, MiB. */
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
    const sizes = treeOf(child.pid!).map(residentMiB);
    peakProcess = Math.max(peakProcess, ...sizes.map(({ peak }) => peak));
    peakTree = Math.max(peakTree, sizes.reduce((sum, { now }) => sum + now, 0));
  }, 10);
  const exitCode = await new Promise<number>((done) => child.on("close", (code) => done(code ?? -1)));
  clearInterval(poll);
  const cpu = /assay-cpu ([\d.]+) ([\d.]+)/.exec(stderr);
  if (!cpu) throw new Error(`no CPU time of ${command}: ${stderr}`);
  return {
    wallSeconds: (performance.now() - started) / 1000, cpuSeconds: Number(cpu[1]) + Number(cpu[2]),
    peakProcessMiB: peakProcess, peakTreeMiB: peakTree, exitCode,
  };
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

function residentMiB(pid: number): { now: number; peak: number } {
  const text = read(`/proc/${pid}/status`) ?? "";
  const field = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(text)?.[1] ?? 0) / 1024;
  return { now: field("VmRSS"), peak: field("VmHWM") };
}

function read(path: string): string | undefined {
  try { return readFileSync(path, "utf8"); } catch { return undefined; }
}

/** The middle value. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}
