import { spawn } from "node:child_process";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");

/** How a call of the command line ended. */
export interface Ended {
  readonly code: number | null;
  readonly bytes: Buffer;
  readonly out: string;
  readonly err: string;
}

/** Runs the real command line in a folder, in a process of its own. */
export function assay(folder: string, ...args: readonly string[]): Promise<Ended> {
  const child = spawn(process.execPath, [join(root, "src/cli.ts"), ...args], { cwd: folder, stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, NO_COLOR: "1" } });
  const streams = [child.stdout, child.stderr].map((stream) => {
    const chunks: Buffer[] = [];
    stream.on("data", (chunk: Buffer) => chunks.push(chunk));
    return chunks;
  });
  return new Promise((done) => child.on("close", (code) => {
    const [out, err] = streams.map((chunks) => Buffer.concat(chunks)) as [Buffer, Buffer];
    done({ code, bytes: out, out: out.toString(), err: err.toString() });
  }));
}

/** The example data of the repository. */
export const penguins = join(root, "examples/penguins/data/penguins.csv");
/** A month of the flights of the repository. */
export const flights = (month: string): string => join(root, `examples/flights/data/flights-2013-${month}.csv`);
