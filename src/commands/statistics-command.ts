import { parseArgs } from "node:util";
import { counted } from "../core/counted.ts";
import { exitCodes, UserError } from "../core/error.ts";
import type { FeatureRow, Section } from "../core/report.ts";
import { csvSigns, type CsvDialect } from "../data/csv-dialect.ts";
import { readSchema } from "../data/schema.ts";
import { logLine } from "../report/escape.ts";
import { statisticsBytes } from "../statistics/statistics-file.ts";
import type { DatasetFeatureStatistics } from "../statistics/statistics_pb.ts";
import { describeFiles } from "./described-data.ts";
import type { Invocation } from "./invocation.ts";
import { chosenFormat, outputOptions, writeOutput } from "./write-output.ts";

/** `assay statistics FILE|PATTERN`: every feature of a data set described, as text, as TFDV's statistics, or as a page. */
export async function statisticsCommand({ args, home }: Invocation): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { schema: { type: "string" }, workers: { type: "string" }, ...dialectOptions, ...outputOptions } });
  const format = chosenFormat(["json", "pbtxt", "pb", "html"], values);
  const [source, more] = positionals;
  if (source === undefined) throw new UserError("statistics of which file?", { hint: "assay statistics data.csv" });
  if (more !== undefined) throw new UserError(`statistics of one file or pattern, not also of ${JSON.stringify(more)}`, { hint: 'put a pattern in quotes: assay statistics "data/*.csv"' });
  if (format === "pb" && values.out === undefined && process.stdout.isTTY) throw new UserError("binary statistics are not for a terminal", { hint: "--out FeatureStats.pb" });
  const schema = values.schema === undefined ? undefined : await readSchema(values.schema);
  const statistics = await describeFiles(source, { schema, home, workers: workersOf(values.workers), dialect: dialectOf(values) });
  await writeOutput(await rendered(statistics, { source, format }), values.out);
  return exitCodes.ok;
}

/** How CSV files are written; the same names as the parameters of CsvExampleGen. */
const dialectOptions = { delimiter: { type: "string" }, quote: { type: "string" }, encoding: { type: "string" }, nulls: { type: "string", multiple: true } } as const;

function dialectOf({ delimiter, quote, encoding, nulls }: CsvDialect): CsvDialect {
  const dialect = { ...(delimiter !== undefined && { delimiter }), ...(quote !== undefined && { quote }), ...(encoding !== undefined && { encoding }), ...(nulls && { nulls }) };
  csvSigns(dialect);
  return dialect;
}

function workersOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^[1-9]\d?$/.test(text)) throw new UserError(`--workers ${JSON.stringify(text)} is no number of threads`, { hint: "1 to 99; as many as there are processors, up to four, when not given" });
  return Number(text);
}

interface Rendering {
  readonly source: string;
  readonly format: "text" | "json" | "pbtxt" | "pb" | "html";
}

async function rendered(statistics: DatasetFeatureStatistics, { source, format }: Rendering): Promise<string | Uint8Array> {
  if (format !== "text" && format !== "html") return statisticsBytes(statistics, format);
  const { rows, summary } = await shown(statistics);
  if (format === "html") {
    const { dataPage } = await import("../report/page.ts");
    const section: Section = { id: "data", title: "Features", problems: 0, summary: counted(rows.length, "feature"), blocks: [{ type: "features", legend: { current: source }, rows }] };
    return dataPage({ title: "Statistics", subject: source, summary, sections: [section] });
  }
  const { featureLines } = await import("../report/feature-lines.ts");
  const table = featureLines(rows, { columns: process.stdout.isTTY ? process.stdout.columns : undefined });
  return `${[logLine(`${source}  ·  ${summary}`), "", ...table].join("\n")}\n`;
}

/** Rows in the order of the data, not of names: nothing is worse than anything else here. */
async function shown(statistics: DatasetFeatureStatistics): Promise<{ readonly rows: readonly FeatureRow[]; readonly summary: string }> {
  const [{ featureRows }, { viewDataset }] = await Promise.all([import("../validation/feature-rows.ts"), import("../validation/feature-view.ts")]);
  const current = viewDataset(statistics);
  const byName = new Map(featureRows({ current, drifts: [], findings: [] }).map((row) => [row.name, row]));
  return { rows: [...current.features.keys()].map((key) => byName.get(key)!), summary: `${counted(current.examples, "example")} · ${counted(current.features.size, "feature")}` };
}
