import { counted } from "../core/counted.ts";
import { short } from "../core/digest.ts";
import type { Outcome, Reason } from "../core/event.ts";
import type { Block, Section, SectionId } from "../core/report.ts";
import { sectionOrder } from "../core/report.ts";
import type { RunSummary } from "../core/run-summary.ts";
import { changesSection } from "./changes-section.ts";
import { shorten } from "./escape.ts";
import { plainText } from "./inline.ts";
import { durationText } from "./number-text.ts";

/** Characters of a value that changed, where why a step ran is told. */
const longestValue = 80;

/** Sections every page has, also when no step of the run fills them. */
const always: Readonly<Partial<Record<SectionId, string>>> = {
  data: "Data", anomalies: "Anomalies", schema: "Schema", transform: "Transform", training: "Training",
  evaluation: "Evaluation", slices: "Slices", lineage: "Lineage", timing: "Timing", provenance: "Provenance",
};

/** All sections in report order: what changed, those of the run, the timing with why each step ran, and one line for each that is empty. */
export function allSections(summary: RunSummary): readonly Section[] {
  return sectionOrder.flatMap((id) => {
    const title = always[id];
    if (id === "changes") return changesSection(summary) ?? [];
    const own = summary.sections.filter((section) => section.id === id);
    const shown = own.length > 0 || title === undefined ? own : [{ id, title, problems: 0, summary: id === "timing" ? lengthText(summary) : "No step of this run has anything to show here.", blocks: [] }];
    return id === "timing" ? shown.map((section) => ({ ...section, blocks: [...section.blocks, whyTable(summary.outcomes)] })) : shown;
  });
}

/** A section's line without its title, which stands before it. */
export function summaryLine({ title, summary }: Section): string {
  const text = plainText(summary);
  return text.toLowerCase().startsWith(title.toLowerCase()) ? text.slice(title.length).replace(/^[\s·:,-]+/, "") : text;
}

/** `61.8 s, 2 of 9 steps reused`. */
export function lengthText({ seconds, outcomes }: Pick<RunSummary, "seconds" | "outcomes">): string {
  return `${durationText(seconds)}, ${outcomes.filter(({ type }) => type === "reused").length} of ${counted(outcomes.length, "step")} reused`;
}

/** What each step took, and why it ran or was reused. */
export function whyTable(outcomes: readonly Outcome[]): Extract<Block, { readonly type: "table" }> {
  return {
    type: "table",
    caption: "Why each step ran",
    header: ["Step", "Time", "Why it ran"],
    align: ["left", "right", "left"],
    rows: outcomes.map((outcome) => [{ code: outcome.node }, "seconds" in outcome ? durationText(outcome.seconds) : "–", why(outcome)]),
  };
}

function why(outcome: Outcome): string {
  switch (outcome.type) {
    case "reused": return "reused: nothing it depends on has changed";
    case "skipped": return `not run: ${outcome.because}`;
    case "failed": return "could not finish";
    case "finished": return outcome.because.length ? outcome.because.slice(0, 4).map(reasonText).join("; ") : "no earlier execution";
  }
}

/** A difference from the nearest earlier execution in words: `parameter steps 100 → 2000`. */
function reasonText({ part, name, before, after }: Reason): string {
  const change = before !== undefined && after !== undefined ? ` ${shown(before)} → ${shown(after)}` : before !== undefined ? " gone" : after !== undefined ? " new" : " changed";
  return `${part === "parameters" ? "parameter" : part} ${name}${change}`;
}

function shown(text: string): string {
  return text.startsWith("sha256:") ? short(text, 7) : shorten(text, longestValue);
}
