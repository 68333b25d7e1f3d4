import { parseArgs } from "node:util";
import { counted, grouped } from "../core/counted.ts";
import { exitCodes, nearest, UserError } from "../core/error.ts";
import type { Block, Section } from "../core/report.ts";
import { logLine, shorten, visible } from "../report/escape.ts";
import { changesBetween, type Changes } from "../validation/changes.ts";
import { describeSource, wholeData, type Described } from "./described-source.ts";
import type { Invocation } from "./invocation.ts";
import { chosenFormat, outputOptions, writeOutput } from "./write-output.ts";

interface Comparison {
  readonly before: string;
  readonly now: string;
  readonly splits: readonly Changes[];
}

/** `assay diff A B`: what of B differs from A, feature by feature. Differences are no failure: the exit code is 0. */
export async function diffCommand({ args, home }: Invocation): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { split: { type: "string" }, ...outputOptions } });
  const format = chosenFormat(["json", "html"], values);
  const [a, b, folder = ".", more] = positionals;
  if (a === undefined || b === undefined) throw new UserError("diff compares two data sets", { hint: "assay diff before.csv after.csv" });
  if (more !== undefined) throw new UserError(`diff compares two data sets, not also ${JSON.stringify(more)}`, { hint: "put patterns in quotes" });
  const places = { folder, home };
  const [before, now] = [await describeSource(a, places), await describeSource(b, places)];
  const splits = pairsOf(before, now, values.split).map(([left, right, split]) => changesBetween(left, right, split));
  await writeOutput(await rendered({ before: before.source, now: now.source, splits }, format), values.out);
  return exitCodes.ok;
}

type Statistics = Parameters<typeof changesBetween>[0];

/** Splits of equal name; files are compared with the split that is named. */
function pairsOf(before: Described, now: Described, split: string | undefined): readonly (readonly [before: Statistics, now: Statistics, split: string])[] {
  const files = [before, now].filter(({ splits }) => splits.has(wholeData));
  if (files.length === 2 && split !== undefined) throw new UserError(`files have no split ${JSON.stringify(split)}`, { hint: "--split is for runs" });
  if (files.length === 1 && split === undefined) {
    const run = files[0] === before ? now : before;
    throw new UserError(`which split of ${run.source} is compared with ${JSON.stringify(files[0]!.source)}?`, { hint: [...run.splits.keys()].map((name) => `--split ${name}`).join(" or ") });
  }
  const named = files.length === 2 ? [wholeData] : split === undefined ? [...now.splits.keys()].filter((name) => before.splits.has(name)) : [split];
  if (named.length === 0) throw new UserError("the two runs have no split in common", { hint: `${[...before.splits.keys()].join(", ")} and ${[...now.splits.keys()].join(", ")}` });
  return named.map((name) => [statisticsOf(before, name), statisticsOf(now, name), name]);
}

function statisticsOf({ source, splits }: Described, split: string): Statistics {
  const found = splits.get(wholeData) ?? splits.get(split);
  if (found) return found;
  const near = nearest(split, splits.keys());
  throw new UserError(`${source} has no split ${JSON.stringify(split)}`, { hint: near ? `did you mean ${near}?` : `splits: ${[...splits.keys()].join(", ")}` });
}

async function rendered(comparison: Comparison, format: "text" | "json" | "html"): Promise<string> {
  if (format === "json") return `${JSON.stringify(asJson(comparison), null, 2)}\n`;
  return format === "html" ? asPage(comparison) : asText(comparison);
}

function sizes({ split, before, now, rows, findings }: Changes): string {
  const changed = new Set(findings.map(({ subject }) => subject)).size;
  const examples = before.examples === now.examples ? counted(now.examples, "example") : `${grouped(before.examples)} → ${counted(now.examples, "example")}`;
  return [...(split === wholeData ? [] : [split]), examples, `${changed === 0 ? "no difference in" : `${grouped(changed)} changed of`} ${counted(rows.length, "feature")}`].join(" · ");
}

async function asText({ before, now, splits }: Comparison): Promise<string> {
  const { comparedLines } = await import("../report/feature-lines.ts");
  const columns = process.stdout.isTTY ? process.stdout.columns : undefined;
  const parts = splits.flatMap((changes) => ["", logLine(sizes(changes)), "", ...comparedLines(changes.rows, { columns }), ...(changes.findings.length > 0 ? ["", ...sentences(changes)] : [])]);
  return `${[logLine(`${before}  →  ${now}`), ...parts].join("\n")}\n`;
}

/** One line for each finding, in the order of the table. */
function sentences({ rows, findings }: Changes): string[] {
  return rows.flatMap(({ name }) => findings.filter(({ subject }) => subject === name).map(({ message, evidence = [] }) => {
    const untold = evidence.filter((value) => !message.includes(value));
    return logLine(visible(`${shorten(name, 80)}: ${message}${untold.length > 0 ? ` For instance ${untold.map((value) => shorten(value, 60)).join(", ")}.` : ""}`), 500);
  }));
}

async function asPage({ before, now, splits }: Comparison): Promise<string> {
  const { dataPage } = await import("../report/page.ts");
  const problems = splits.map(({ findings }) => new Set(findings.map(({ subject }) => subject)).size);
  const sections = splits.map((changes, at): Section => {
    const { split, rows, findings } = changes;
    const table: Block = { type: "features", legend: { current: now, baseline: before }, rows };
    return { id: "data", title: split === wholeData ? "Features" : `Features of ${split}`, problems: problems[at]!, summary: sizes(changes), blocks: findings.length === 0 ? [table] : [table, { type: "findings", findings }] };
  });
  return dataPage({ title: "Differences", subject: `${before} → ${now}`, summary: splits.map(sizes).join("; "), sections });
}

/** Numbers as they were computed, sentences as they are shown. Not-a-number does not occur: distances are finite. */
function asJson({ before, now, splits }: Comparison) {
  return {
    before, now,
    splits: splits.map(({ split, before: left, now: right, drifts, rows, findings }) => ({
      ...(split !== wholeData && { split }),
      examples: { before: left.examples, now: right.examples },
      features: rows.map(({ name, type, status, marks }) => {
        const drift = drifts.find(({ key }) => key === name);
        const [old, view] = [left.features.get(name), right.features.get(name)];
        return {
          name, type, changed: status !== "pass", marks,
          ...(drift?.distance && { distance: drift.distance }), ...(drift?.divergence !== undefined && { divergence: drift.divergence }),
          ...(drift && { level: drift.level }), ...(drift?.because && { because: drift.because }),
          missing: { ...(old && { before: old.missing }), ...(view && { now: view.missing }) },
          findings: findings.filter(({ subject }) => subject === name).map(({ rule, message, observed, limit, evidence }) => ({ rule, message, observed, limit, evidence })),
        };
      }),
    })),
  };
}
