import type { Outcome, Reason } from "../core/event.ts";
import { short } from "../core/digest.ts";
import type { Inline, Section, SectionId } from "../core/report.ts";
import { sectionOrder } from "../core/report.ts";
import type { RunSummary } from "../core/run-summary.ts";
import { counted, durationText, timeText } from "./number-text.ts";
import { shareBar } from "./sparkline.ts";

/** Sections every page has, also when no step of the run fills them. */
const always: Readonly<Partial<Record<SectionId, string>>> = {
  data: "Data", anomalies: "Anomalies", schema: "Schema", transform: "Transform", training: "Training",
  evaluation: "Evaluation", slices: "Slices", lineage: "Lineage", timing: "Timing", provenance: "Provenance",
};

/** All sections in report order: those of the run, timing and provenance made from the summary, and one line for what is empty. */
export function allSections(summary: RunSummary): readonly Section[] {
  const made: Partial<Record<SectionId, () => Section>> = { timing: () => timingSection(summary), provenance: () => provenanceSection(summary) };
  return sectionOrder.flatMap((id) => {
    const own = summary.sections.filter((section) => section.id === id);
    if (own.length > 0) return own;
    const title = always[id];
    if (title === undefined) return [];
    return [made[id]?.() ?? { id, title, problems: 0, summary: "No step of this run has anything to show here.", blocks: [] }];
  });
}

/** How long each step took, what was reused, and why the others ran. */
export function timingSection({ outcomes, seconds }: RunSummary): Section {
  const longest = Math.max(1e-9, ...outcomes.map((outcome) => ("seconds" in outcome ? outcome.seconds : 0)));
  const reused = outcomes.filter(({ type }) => type === "reused").length;
  return {
    id: "timing",
    title: "Timing",
    problems: 0,
    summary: `${durationText(seconds)}, ${reused} of ${counted(outcomes.length, "step")} reused`,
    blocks: [{
      type: "table",
      header: ["Step", "Time", "Share", "Why it ran"],
      align: ["left", "right", "left", "left"],
      rows: outcomes.map((outcome) => [
        { code: outcome.node },
        "seconds" in outcome ? durationText(outcome.seconds) : "–",
        { code: shareBar(("seconds" in outcome ? outcome.seconds : 0) / longest) },
        why(outcome),
      ]),
    }],
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
export function reasonText({ part, name, before, after }: Reason): string {
  const change = before !== undefined && after !== undefined ? ` ${shown(before)} → ${shown(after)}` : before !== undefined ? " gone" : after !== undefined ? " new" : " changed";
  return `${part === "parameters" ? "parameter" : part} ${name}${change}`;
}

function shown(text: string): string {
  return text.startsWith("sha256:") ? short(text, 7) : text;
}

/** Where the run came from and the digests that decided it. */
export function provenanceSection(summary: RunSummary): Section {
  const { provenance, baseline } = summary;
  const facts: readonly (readonly [string, string | undefined])[] = [
    ["Pipeline", summary.pipeline],
    ["Environment", summary.environment],
    ["Run", summary.run],
    ["Started", timeText(summary.started)],
    ["Repository", provenance.repository],
    ["Branch", provenance.branch],
    ["Commit", provenance.commit && provenance.commit + (provenance.dirty ? " and uncommitted changes" : "")],
    ["Tree", provenance.tree],
    ["Pull request", provenance.pullRequest === undefined ? undefined : String(provenance.pullRequest)],
    ["Event", provenance.event],
    ["Workflow run", provenance.workflowRun && `${provenance.workflowRun} attempt ${provenance.workflowAttempt ?? 1}`],
    ["Actor", provenance.actor],
    ["Code", provenance.trusted ? "of this repository" : "of a fork: its artifacts are never pushed"],
    ["Model", summary.model],
    ["Blessing key", summary.blessingKey],
    ["Baseline run", baseline && `${baseline.run}, ${timeText(baseline.time)}`],
    ["Baseline model", baseline?.model],
    ["Baseline commit", baseline?.commit],
    ...summary.pushed.map(({ target, location, digest }) => [`Pushed to ${target}`, `${location} (${digest})`] as const),
  ];
  const rows = facts.flatMap(([name, value]): readonly Inline[][] => (value === undefined || value === "" ? [] : [[name, { code: value }]]));
  return { id: "provenance", title: "Provenance", problems: 0, summary: "where this run came from and the digests that decided it", blocks: [{ type: "table", header: ["What", "Value"], rows }] };
}
