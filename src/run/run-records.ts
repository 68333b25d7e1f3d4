import { type Outcome } from "../core/event.ts";
import type { Node, Pipeline } from "../core/pipeline.ts";
import type { RunSummary } from "../core/run-summary.ts";
import type { BlessingRecord, MetadataRecord, PushRecord, RunRecord } from "../metadata/record.ts";
import type { NodeEnd } from "./node-run.ts";
import type { Plan } from "./plan.ts";
import type { Made } from "./run-options.ts";
import { judgeModel, judgedModel } from "./verdict.ts";

interface Ending {
  readonly summary: RunSummary;
  readonly pipeline: Pipeline;
  readonly plan: Plan | undefined;
  readonly ends: ReadonlyMap<string, NodeEnd>;
  readonly made: Made;
  readonly finished: number;
  readonly archive: RunRecord["archive"] | undefined;
  readonly stopped: boolean;
}

/** The records a run ends with: itself, the gate's word on its model, and what was pushed. */
export function endingRecords(ending: Ending): readonly MetadataRecord[] {
  return [runRecord(ending), ...blessing(ending), ...pushes(ending)];
}

function runRecord({ summary, ends, finished, archive, stopped }: Ending): RunRecord {
  const { baseline, environment } = summary;
  return {
    kind: "run", id: summary.run, pipeline: summary.pipeline, started: summary.started, finished,
    verdict: stopped ? "canceled" : summary.verdict, reason: summary.reason, provenance: summary.provenance,
    nodes: Object.fromEntries([...ends].map(([node, end]) => [node, nodeState(end)])),
    metrics: summary.metrics,
    ...(environment === undefined ? {} : { environment }),
    ...(archive ? { archive } : {}),
    ...(baseline ? { baseline: { run: baseline.run, model: baseline.model } } : {}),
  };
}

function nodeState({ outcome, execution }: NodeEnd): RunRecord["nodes"][string] {
  const id = "execution" in outcome ? outcome.execution : execution;
  return { state: outcome.type, seconds: "seconds" in outcome ? outcome.seconds : 0, ...(id === undefined ? {} : { execution: id }) };
}

function blessing({ summary, pipeline, plan, ends, made, finished, stopped }: Ending): BlessingRecord[] {
  const model = judgedModel(pipeline, made);
  if (!model || !plan?.blessingKey || stopped) return [];
  const verdict = judgeModel(pipeline, ends, made);
  if (verdict.verdict !== "blessed" && verdict.verdict !== "not-blessed") return [];
  const { commit, tree, trusted } = summary.provenance;
  return [{
    kind: "blessing", pipeline: summary.pipeline, run: summary.run, key: plan.blessingKey, model: model.digest,
    blessed: verdict.verdict === "blessed", trusted, time: finished,
    ...(summary.forced ? { forced: summary.forced } : {}),
    ...(plan.candidate ? { candidate: plan.candidate } : {}),
    ...(commit === undefined ? {} : { commit }),
    ...(tree === undefined ? {} : { tree }),
  }];
}

/** Only what this run pushed: what an earlier run had pushed is recorded there. */
function pushes({ summary, pipeline, ends, made, finished }: Ending): PushRecord[] {
  const { commit } = summary.provenance;
  return pipeline.nodes.flatMap((node) => {
    const outcome: Outcome | undefined = ends.get(node.id)?.outcome;
    const model = pushedModel(node, made) ?? summary.model;
    if (outcome?.type !== "finished" || !model) return [];
    return (outcome.showing.pushed ?? []).map(({ target, version, location }) => ({
      kind: "push" as const, pipeline: summary.pipeline, run: summary.run, model, target, version, location, time: finished,
      ...(commit === undefined ? {} : { commit }),
    }));
  });
}

function pushedModel(node: Node, made: Made): PushRecord["model"] | undefined {
  const wire = Object.values(node.inputs).find(({ from, type }) => from === "node" && type.name === "Model");
  return wire?.from === "node" ? made[wire.node]?.[wire.output]?.digest : undefined;
}
