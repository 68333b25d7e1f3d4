import { existsSync } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { atMost, type Invocation } from "./invocation.ts";
import { exitCodes, UserError } from "../core/error.ts";
import { stateOf } from "./state-of.ts";

/** `assay open`: the path of the newest report, for a browser. */
export async function openCommand({ args }: Invocation): Promise<number> {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
  atMost(positionals, 1);
  const runs = join(stateOf(positionals[0] ?? "."), "runs");
  const reports = (await readdir(runs)).map((run) => join(runs, run, "report.html")).filter((path) => existsSync(path));
  const dated = await Promise.all(reports.map(async (path) => ({ path, time: (await stat(path)).mtimeMs })));
  const newest = dated.sort((a, b) => b.time - a.time)[0];
  if (!newest) throw new UserError("no run has left a report here");
  process.stdout.write(`${newest.path}\n`);
  return exitCodes.ok;
}
