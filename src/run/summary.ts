import type { Artifact } from "../core/artifact.ts";
import type { Outcome } from "../core/event.ts";
import { type Finding, worstFirst } from "../core/finding.ts";
import type { Pipeline } from "../core/pipeline.ts";
import { type Section, sectionOrder, type Showing } from "../core/report.ts";
import type { RunSummary } from "../core/run-summary.ts";
import { decidingChanges, inReviewOrder, modelChanges } from "./baseline-changes.ts";
import type { RunFacts } from "./run-facts.ts";
import type { Made } from "./run-options.ts";
import { lineageSection, provenanceSection, timingSection } from "./run-sections.ts";
import { forcedIn, gatesOf, judge, judgedModel } from "./verdict.ts";

/** What people see of a run. Pure: equal facts, equal summary. */
export function summarize(facts: RunFacts): RunSummary {
  const { pipeline, ends, made, plan, baseline, environment } = facts;
  const outcomes = pipeline.nodes.flatMap(({ id }) => ends.get(id)?.outcome ?? []);
  const shown = outcomes.flatMap((outcome) => (outcome.type === "finished" || outcome.type === "reused" ? [{ node: outcome.node, showing: outcome.showing }] : []));
  const model = judgedModel(pipeline, made) ?? onlyModel(pipeline, made);
  const judgement = facts.stopped ? { verdict: "failed" as const, reason: stoppedReason(outcomes) } : judge(pipeline, ends, made);
  const forced = forcedIn(ends);
  return {
    pipeline: pipeline.name, run: facts.id, started: facts.started, seconds: (facts.finished - facts.started) / 1000,
    ...judgement, outcomes,
    gates: worstFirst(gatesOf(outcomes)),
    findings: findingsOf(shown),
    figures: shown.flatMap(({ showing }) => showing.figures ?? []),
    sections: sectionsOf(shown, facts),
    changes: inReviewOrder([
      ...facts.changes ?? [], ...modelChanges(model, baseline), ...shown.flatMap(({ showing }) => showing.changes ?? []),
      ...(baseline && plan ? decidingChanges(pipeline, plan, facts.baselineParts) : []),
    ]),
    metrics: Object.assign({}, ...shown.map(({ showing }) => showing.metrics ?? {})),
    provenance: facts.provenance,
    pushed: shown.flatMap(({ showing }) => showing.pushed ?? []),
    ...(shown.some(({ showing }) => showing.suggestions) ? { suggestions: shown.flatMap(({ showing }) => showing.suggestions ?? []) } : {}),
    ...(environment === undefined ? {} : { environment }),
    ...(baseline ? { baseline: { run: baseline.run, model: baseline.model, time: baseline.time, ...(baseline.commit === undefined ? {} : { commit: baseline.commit }), ...(baseline.behind === undefined ? {} : { behind: baseline.behind }) } } : {}),
    ...(model ? { model: model.digest } : {}),
    ...(forced && judgement.verdict === "blessed" ? { forced } : {}),
    ...(plan?.blessingKey ? { blessingKey: plan.blessingKey } : {}),
  };
}

type Shown = readonly { readonly node: string; readonly showing: Showing }[];

function onlyModel(pipeline: Pipeline, made: Made): Artifact | undefined {
  return pipeline.nodes.flatMap(({ id }) => Object.values(made[id] ?? {}).filter(({ type }) => type === "Model")).at(-1);
}

function stoppedReason(outcomes: readonly Outcome[]): string {
  const running = outcomes.filter((outcome) => outcome.type === "skipped" && outcome.because.endsWith("while it ran")).map(({ node }) => node);
  return running.length > 0 ? `the run was stopped while ${running.join(" and ")} ran` : "the run was stopped";
}

const severityOrder = { error: 0, warning: 1, info: 2 } as const;

function findingsOf(shown: Shown): readonly (Finding & { readonly node: string })[] {
  const findings = shown.flatMap(({ node, showing }) => (showing.findings ?? []).map((finding) => ({ ...finding, node })));
  return findings.sort((a, b) => severityOrder[a.severity] - severityOrder[b.severity]);
}

/** The sections of all steps in report order, then those every run has; sections of one id are joined. */
function sectionsOf(shown: Shown, facts: RunFacts): readonly Section[] {
  const joined = new Map<Section["id"], Section>();
  for (const section of [...shown.flatMap(({ showing }) => showing.sections ?? []), lineageSection(facts), timingSection(facts), provenanceSection(facts)]) {
    const before = joined.get(section.id);
    joined.set(section.id, before ? join(before, section) : section);
  }
  return sectionOrder.flatMap((id) => joined.get(id) ?? []);
}

function join(first: Section, second: Section): Section {
  const comment = first.comment && second.comment ? { place: first.comment.place === "above" ? first.comment.place : second.comment.place, blocks: [...first.comment.blocks, ...second.comment.blocks] } : first.comment ?? second.comment;
  return {
    ...first, problems: first.problems + second.problems, summary: [first.summary, "; ", second.summary],
    blocks: [...first.blocks, ...second.blocks], ...(comment ? { comment } : {}),
  };
}
