import { parseArgs } from "node:util";
import { clip } from "../core/clip.ts";
import { counted, grouped } from "../core/counted.ts";
import { exitCodes, UserError } from "../core/error.ts";
import type { FeatureRow, Section } from "../core/report.ts";
import { readSchema } from "../data/schema.ts";
import { logLine, visible } from "../report/escape.ts";
import { statisticsBytes } from "../statistics/statistics-file.ts";
import type { DatasetFeatureStatistics } from "../statistics/statistics_pb.ts";
import { describePacked, describeParts } from "./described-data.ts";
import { dialectOf, dialectOptions } from "./dialect-options.ts";
import type { Invocation } from "./invocation.ts";
import { chosenFormat, outputOptions, writeOutput } from "./write-output.ts";

/** `assay statistics FILE|PATTERN`: every feature of a data set described, as text, as TFDV's statistics, or as a page. */
export async function statisticsCommand({ args, home }: Invocation): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { schema: { type: "string" }, workers: { type: "string" }, ...partOptions, ...dialectOptions, ...outputOptions } });
  const format = chosenFormat(["json", "pbtxt", "pb", "html"], values);
  const [source, more] = positionals;
  if (source === undefined) throw new UserError("statistics of which file?", { hint: "assay statistics data.csv" });
  if (more !== undefined) throw new UserError(`statistics of one file or pattern, not also of ${JSON.stringify(more)}`, { hint: 'put a pattern in quotes: assay statistics "data/*.csv"' });
  if (format === "pb" && values.out === undefined && process.stdout.isTTY) throw new UserError("binary statistics are not for a terminal", { hint: "--out FeatureStats.pb" });
  const schema = values.schema === undefined ? undefined : await readSchema(values.schema);
  const sampleRate = sampleRateOf(values["sample-rate"]);
  const slices = [...(values.slice ?? []).map((names) => ({ features: names.split(",").map((name) => name.trim()) })), ...(values["slice-sql"] ?? []).map((sql) => ({ sql }))];
  const options = { schema, home, workers: workersOf(values.workers), dialect: dialectOf(values), weightFeature: values.weight };
  const parts = { slices, sampleRate };
  await writeOutput(format === "pb" ? await describePacked(source, parts, options) : await rendered(await describeParts(source, parts, options), { source, format, sampleRate }), values.out);
  return exitCodes.ok;
}

/** What is described: parts of the rows, and with which weight. `--slice a,b` is by the values of both together. */
const partOptions = { weight: { type: "string" }, slice: { type: "string", multiple: true }, "slice-sql": { type: "string", multiple: true }, "sample-rate": { type: "string" } } as const;

function sampleRateOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const rate = text.trim() === "" ? NaN : Number(text);
  if (!(rate > 0 && rate <= 1)) throw new UserError(`--sample-rate ${JSON.stringify(text)} is no share of the rows`, { hint: "more than 0 and at most 1, such as 0.1" });
  return rate;
}

function workersOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^[1-9]\d?$/.test(text)) throw new UserError(`--workers ${JSON.stringify(text)} is no number of threads`, { hint: "1 to 99; as many as there are processors, up to four, when not given" });
  return Number(text);
}

interface Rendering {
  readonly source: string;
  readonly format: "text" | "json" | "pbtxt" | "html";
  readonly sampleRate: number | undefined;
}

/** Slices that are shown; files hold all. */
const mostTables = 20;
const mostRows = 200;

async function rendered(statistics: readonly DatasetFeatureStatistics[], { source, format, sampleRate }: Rendering): Promise<string | Uint8Array> {
  if (format !== "text" && format !== "html") return statisticsBytes(statistics, format);
  const [all, ...slices] = statistics;
  const { rows, summary } = await shown(all!);
  const whole = sampleRate === undefined ? summary : `a sample of ${Number((sampleRate * 100).toPrecision(3))}% · ${summary}`;
  if (format === "html") {
    const { dataPage } = await import("../report/page.ts");
    const section: Section = { id: "data", title: "Features", problems: 0, summary: counted(rows.length, "feature"), blocks: [{ type: "features", legend: { current: source }, rows }] };
    return dataPage({ title: "Statistics", subject: source, summary: whole, sections: slices.length === 0 ? [section] : [section, slicesSection(all!, slices)] });
  }
  const { featureLines } = await import("../report/feature-lines.ts");
  const columns = process.stdout.isTTY ? process.stdout.columns : undefined;
  const lines = [logLine(`${source}  ·  ${whole}`), "", ...featureLines(rows, { columns })];
  for (const slice of slices.slice(0, mostTables)) {
    const { rows, summary } = await shown(slice);
    lines.push("", logLine(visible(`${clip(slice.name, 120)}  ·  ${summary}`)), "", ...featureLines(rows, { columns }));
  }
  if (slices.length > mostTables) lines.push("", `${slices.length - mostTables} more slices are not shown: --out FeatureStats.pb holds all`);
  return `${lines.join("\n")}\n`;
}

/** How many examples each slice has. */
function slicesSection(all: DatasetFeatureStatistics, slices: readonly DatasetFeatureStatistics[]): Section {
  const rows = slices.slice(0, mostRows).map(({ name, numExamples }) => [clip(name, 120), grouped(Number(numExamples)), `${((100 * Number(numExamples)) / Math.max(1, Number(all.numExamples))).toFixed(1)}%`]);
  const more = slices.length > rows.length ? [{ type: "text", text: `${slices.length - rows.length} more slices are not shown.` } as const] : [];
  return { id: "slices", title: "Slices", problems: 0, summary: counted(slices.length, "slice"), blocks: [{ type: "table", header: ["Slice", "Examples", "Share"], align: ["left", "right", "right"], rows }, ...more] };
}

/** Rows in the order of the data, not of names: nothing is worse than anything else here. */
async function shown(statistics: DatasetFeatureStatistics): Promise<{ readonly rows: readonly FeatureRow[]; readonly summary: string }> {
  const [{ featureRows }, { viewDataset }] = await Promise.all([import("../validation/feature-rows.ts"), import("../validation/feature-view.ts")]);
  const current = viewDataset(statistics);
  const byName = new Map(featureRows({ current, drifts: [], findings: [] }).map((row) => [row.name, row]));
  return { rows: [...current.features.keys()].map((key) => byName.get(key)!), summary: `${counted(current.examples, "example")} · ${counted(current.features.size, "feature")}` };
}
