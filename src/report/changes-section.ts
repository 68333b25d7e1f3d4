import { counted } from "../core/counted.ts";
import { worstFirst } from "../core/finding.ts";
import { changeAreas, type Block, type Change, type ChangeArea, type Inline, type Section } from "../core/report.ts";
import type { RunSummary } from "../core/run-summary.ts";

/** What areas of changes are called. */
export const areaTitles: Readonly<Record<ChangeArea, string>> = { data: "Data", schema: "Schema", policy: "Rules of the gate", configuration: "Configuration", code: "Code", model: "Model" };

/** Rows of the table; a page has to stay quick. */
const mostRows = 200;

/** What this run has otherwise than the baseline as a section of the report, the flagged first in each area; undefined where nothing is told. */
export function changesSection({ changes = [], baseline }: Pick<RunSummary, "changes" | "baseline">): Section | undefined {
  if (changes.length === 0) return undefined;
  const sorted = changeAreas.flatMap((area) => worstFirst(changes.filter((change) => change.area === area)));
  const flagged = sorted.filter(({ status }) => status !== "pass").length;
  const rest = sorted.length - mostRows;
  const shown = sorted.slice(0, mostRows);
  // A first run has nothing before, and a quiet one nothing to add: no empty columns.
  const columns = [0, ...([1, 2, 3] as const).filter((at) => shown.some((change) => [change.before, change.after, change.note ?? change.values?.[0]][at - 1] !== undefined))];
  const picked = <T>(row: readonly T[]): T[] => columns.map((at) => row[at]!);
  const table: Block = {
    type: "table", caption: baseline ? `Against run ${baseline.run}` : "No baseline to compare with",
    header: picked(["What", "Before", "Now", "To know"]), align: picked(["left", "right", "right", "left"] as const), rows: shown.map((change) => picked(cells(change))),
  };
  return {
    id: "changes", title: "What changed", problems: flagged,
    summary: baseline ? `${counted(sorted.length, "line")}${flagged > 0 ? `, ${flagged} to look at` : ""}` : "no baseline to compare with",
    blocks: [table, ...(rest > 0 ? [{ type: "text", text: { small: `and ${counted(rest, "more line")}, in run.json` } } satisfies Block] : [])],
  };
}

function cells({ area, subject, before, after, note, values = [], status }: Change): readonly Inline[] {
  const told: Inline = [...(note === undefined ? [] : [note]), ...values.slice(0, 5).map((value): Inline => [" ", { code: value }])];
  return [[status === "pass" ? areaTitles[area] : { status, word: areaTitles[area] }, " · ", { code: subject }], before ?? "", after ?? "", told];
}
