import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { short, type Digest } from "./core/digest.ts";
import type { Forced } from "./core/forced.ts";
import type { Provenance } from "./core/provenance.ts";
import { schemaFile, readPlacedSchema } from "./data/schema.ts";
import { decodeEvaluation, type Evaluation } from "./evaluation/evaluation.ts";
import type { Measured } from "./evaluation/measure.ts";
import { changeText, metricText } from "./evaluation/metric-text.ts";
import { newestBlessing } from "./metadata/baseline.ts";
import { lineageOf, type LineageRecords } from "./metadata/lineage.ts";
import type { ArtifactRecord, ExecutionRecord, PushRecord } from "./metadata/record.ts";
import type { ModelNotes, NotedMetric } from "./report/model-notes.ts";
import type { ArtifactStore } from "./store/artifact-store.ts";

/** What notes are told from. */
interface NotesRequest {
  readonly records: LineageRecords;
  readonly artifacts: ArtifactStore;
  readonly pipeline: string;
  readonly model: ArtifactRecord;
  /** The version being made, when it is not recorded yet. */
  readonly version?: string;
  /** Of the run that is under way, which has no record yet. */
  readonly provenance?: Provenance;
  readonly approvals?: readonly string[];
}

/** Gathers what lineage and kept artifacts say of a model, against the release before. What is no longer kept is left out. */
export async function gatherNotes(request: NotesRequest): Promise<ModelNotes> {
  const { records, pipeline, model, provenance } = request;
  const previous = previousOf(request);
  const before = previous && records.artifacts.find(({ digest }) => digest === previous.model);
  const now = originOf(records, model);
  const then = before && originOf(records, before);
  const [blessing] = records.blessings.filter((each) => each.pipeline === pipeline && each.model === model.digest && each.blessed).sort(newestBlessing);
  const run = records.runs.find(({ id }) => id === blessing?.run);
  const { commit, branch, pullRequest, actor } = run?.provenance ?? provenance ?? {};
  const forced: Forced | undefined = blessing?.forced;
  return {
    pipeline, model: short(model.digest), version: request.version ?? records.pushes.findLast((push) => push.model === model.digest)?.version,
    previous: previous && { version: previous.version, model: short(previous.model) },
    commit, branch, pullRequest, run: run?.id, actor, forced, reason: forced ? undefined : run?.reason,
    approvals: request.approvals ?? [],
    ...filesOf(now, then), ...rowsOf(now, then),
    ...(await metricsOf(request, previous?.model)),
    schema: await schemaOf(request, now, then),
  };
}

/** The newest push of another model, before this one's. */
function previousOf({ records, pipeline, model }: NotesRequest): PushRecord | undefined {
  const pushes = records.pushes.filter((push) => push.pipeline === pipeline).sort((a, b) => a.time - b.time);
  const first = pushes.find((push) => push.model === model.digest)?.time ?? Infinity;
  return pushes.findLast((push) => push.model !== model.digest && push.time <= first);
}

/** The executions and artifacts behind a model. */
interface Origin {
  readonly executions: readonly ExecutionRecord[];
  readonly artifacts: readonly ArtifactRecord[];
}

function originOf(records: LineageRecords, model: ArtifactRecord): Origin {
  const ids = new Set(lineageOf(records, model).nodes.map(({ id }) => id));
  return {
    executions: records.executions.filter(({ id, state }) => state === "COMPLETE" && ids.has(`execution ${id}`)),
    artifacts: records.artifacts.filter(({ digest }) => ids.has(`artifact ${digest}`)),
  };
}

/** What a step reads that no step made: data files at the first steps, code at the others. */
function materialsOf({ executions }: Origin, data: boolean): ReadonlyMap<string, Digest> {
  const chosen = executions.filter(({ parts }) => (Object.keys(parts.inputs).length === 0 && !("schema.pbtxt" in parts.materials) && /ExampleGen$/.test(parts.component)) === data);
  return new Map(chosen.flatMap(({ parts }) => Object.entries(parts.materials)));
}

function filesOf(now: Origin, then: Origin | undefined): Pick<ModelNotes, "files" | "gone" | "code"> {
  const compared = (data: boolean) => {
    const old = then && materialsOf(then, data);
    return [...materialsOf(now, data)].map(([name, digest]) => {
      const was = old?.get(name);
      return { name, digest: short(digest), change: was === undefined ? "new" as const : was === digest ? "same" as const : "changed" as const };
    });
  };
  const files = compared(true);
  const names = new Set(files.map(({ name }) => name));
  return { files, gone: then ? [...materialsOf(then, true).keys()].filter((name) => !names.has(name)) : [], code: compared(false) };
}

function rowsOf(now: Origin, then: Origin | undefined): Pick<ModelNotes, "rows" | "spans"> {
  const counts = countsOf(now);
  const before = then ? countsOf(then) : new Map<string, number>();
  const spans = now.artifacts.flatMap(({ type, properties }) => (type === "Examples" && typeof properties["span"] === "number" && properties["row_counts"] !== undefined ? [properties["span"]] : []));
  return {
    rows: [...counts].map(([split, rows]) => ({ split, rows, ...(before.has(split) ? { before: before.get(split)! } : {}) })),
    spans: [...new Set(spans)].sort((a, b) => a - b),
  };
}

function countsOf({ artifacts }: Origin): Map<string, number> {
  const text = artifacts.find(({ type, properties }) => type === "Examples" && properties["row_counts"] !== undefined)?.properties["row_counts"];
  const value: unknown = typeof text === "string" ? JSON.parse(text) : [];
  if (!Array.isArray(value)) return new Map();
  return new Map(value.flatMap((pair: unknown): [string, number][] => (Array.isArray(pair) && typeof pair[0] === "string" && typeof pair[1] === "number" ? [[pair[0], pair[1]]] : [])));
}

type Noted = Pick<ModelNotes, "metrics" | "sameRows" | "slices" | "judgedRows">;

async function metricsOf(request: NotesRequest, previous: Digest | undefined): Promise<Noted> {
  const { records, artifacts, model } = request;
  const found = await evaluationOf(records, artifacts, model.digest, previous);
  const overall = found?.evaluation.slices[0];
  if (!found || !overall) return { metrics: recordedMetrics(request, previous), sameRows: false, slices: [] };
  const { evaluation, against } = found;
  const old = against === previous || previous === undefined ? undefined : (await evaluationOf(records, artifacts, previous, undefined))?.evaluation;
  const paired = previous !== undefined && against === previous;
  const metrics = evaluation.metrics.flatMap(({ name }): NotedMetric[] => {
    const measured = overall.metrics[name];
    if (!measured) return [];
    const was = old?.slices[0]?.metrics[name]?.candidate.value;
    return [{ ...noted(name, measured, paired), ...(!paired && was !== undefined ? { before: metricText(was), change: changeText(measured.candidate.value - was) } : {}) }];
  });
  const headline = evaluation.metrics.find(({ better }) => better);
  const worse = headline?.better === "lower" ? -1 : 1;
  const slices = headline === undefined ? [] : evaluation.slices.slice(1).flatMap((slice) => {
    const measured = slice.metrics[headline.name];
    return measured && Number.isFinite(measured.candidate.value) ? [{ ...noted(slice.name, measured, paired), rows: slice.rows, order: measured.candidate.value * worse }] : [];
  }).sort((a, b) => a.order - b.order).map(({ order: _, ...slice }) => slice);
  return { metrics: headline ? [...metrics.filter(({ name }) => name === headline.name), ...metrics.filter(({ name }) => name !== headline.name)] : metrics, sameRows: paired, slices, judgedRows: evaluation.rows };
}

/** What the runs recorded, where their evaluations are no longer kept: values without intervals. */
function recordedMetrics({ records, pipeline, model }: NotesRequest, previous: Digest | undefined): readonly NotedMetric[] {
  const valuesOf = (digest: Digest | undefined): Readonly<Record<string, number | string>> => {
    const [word] = records.blessings.filter((each) => each.pipeline === pipeline && each.model === digest).sort(newestBlessing);
    return records.runs.find(({ id }) => id === word?.run)?.metrics ?? {};
  };
  const [now, before] = [valuesOf(model.digest), valuesOf(previous)];
  const text = (value: number | string): string => (typeof value === "number" ? metricText(value) : value);
  return Object.entries(now).map(([name, value]) => {
    const was = Object.hasOwn(before, name) ? before[name] : undefined;
    return { name, value: text(value), interval: "", ...(was === undefined ? {} : { before: text(was) }), ...(typeof was === "number" && typeof value === "number" ? { change: changeText(value - was) } : {}) };
  });
}

function noted(name: string, { candidate, baseline, difference }: Evaluation["slices"][number]["metrics"][string], paired: boolean): NotedMetric {
  return {
    name, value: metricText(candidate.value), interval: intervalText(candidate, metricText),
    ...(paired && baseline ? { before: metricText(baseline.value) } : {}),
    ...(paired && difference ? { change: `${changeText(difference.value)} ${intervalText(difference, changeText)}`.trim() } : {}),
  };
}

function intervalText({ low, high }: Measured, text: (value: number) => string): string {
  return Number.isFinite(low) && Number.isFinite(high) ? `[${text(low)}, ${text(high)}]` : "";
}

/** An evaluation of a model whose bytes are still kept: one against the given baseline where there is one, else the newest. */
async function evaluationOf({ events, executions, artifacts: all }: LineageRecords, artifacts: ArtifactStore, model: Digest, against: Digest | undefined): Promise<{ readonly evaluation: Evaluation; readonly against: Digest | undefined } | undefined> {
  const judging = executions.filter(({ state, parts }) => state === "COMPLETE" && parts.inputs["model"] === model);
  const wanted = judging.sort((a, b) => Number(b.parts.inputs["baseline_model"] === against) - Number(a.parts.inputs["baseline_model"] === against) || b.finished - a.finished);
  for (const { id, parts } of wanted) {
    const made = events.filter(({ execution, type }) => execution === id && type === "OUTPUT").flatMap(({ artifact }) => all.filter(({ digest, type }) => digest === artifact && type === "ModelEvaluation"));
    for (const { type, digest, manifest, properties } of made) {
      const opened = await artifacts.open({ type, digest, manifest, properties });
      const text = opened && await readFile(join(opened.path, "evaluation.json"), "utf8");
      if (text !== undefined) return { evaluation: decodeEvaluation(text), against: parts.inputs["baseline_model"] };
    }
  }
  return undefined;
}

async function schemaOf({ artifacts }: NotesRequest, now: Origin, then: Origin | undefined): Promise<ModelNotes["schema"]> {
  const [a, b] = [then && schemaIn(then), schemaIn(now)];
  if (!a || !b) return undefined;
  if (a.digest === b.digest) return [];
  const [before, after] = await Promise.all([a, b].map(({ type, digest, manifest, properties }) => artifacts.open({ type, digest, manifest, properties })));
  if (!before || !after) return undefined;
  const { schemaChanges } = await import("./validation/schema/schema-changes.ts");
  const [old, changed] = await Promise.all([before, after].map(async ({ path }) => (await readPlacedSchema(join(path, schemaFile), schemaFile)).message));
  return schemaChanges(old!, changed!).map(({ effect, subject, part, message }) => ({ effect, subject, part, message }));
}

function schemaIn({ artifacts }: Origin): ArtifactRecord | undefined {
  return artifacts.find(({ type }) => type === "Schema");
}
