import type { Artifact } from "../core/artifact.ts";
import type { ContextRecord, ExecutionRecord, MetadataRecord } from "../metadata/record.ts";

interface ExecutionLinks {
  readonly inputs: Readonly<Record<string, Artifact | undefined>>;
  readonly outputs: Readonly<Record<string, Artifact>>;
}

/**
 * All records of one execution: itself, its artifacts, INPUT and OUTPUT events, and its place in the three contexts of
 * TFX's dialect: the pipeline, the run, and the node (named `<pipeline>.<node>`).
 */
export function executionRecords(execution: ExecutionRecord, { inputs, outputs }: ExecutionLinks): readonly MetadataRecord[] {
  const contexts = contextsOf(execution);
  const read = Object.entries(inputs).flatMap(([key, artifact]) => (artifact ? [{ key, artifact, type: "INPUT" as const, time: execution.started }] : []));
  const made = Object.entries(outputs).map(([key, artifact]) => ({ key, artifact, type: "OUTPUT" as const, time: execution.finished }));
  const artifacts = [...new Map([...read, ...made].map(({ artifact }) => [artifact.digest, artifact])).values()];
  return [
    execution,
    ...artifacts.map(({ type, digest, manifest, properties }) => ({ kind: "artifact" as const, type, digest, manifest, properties })),
    ...[...read, ...made].map(({ key, artifact, type, time }) => ({ kind: "event" as const, execution: execution.id, artifact: artifact.digest, type, key, time })),
    ...contexts,
    ...contexts.map(({ type, name }) => ({ kind: "association" as const, context: { type, name }, execution: execution.id })),
    ...contexts.flatMap(({ type, name }) => artifacts.map(({ digest }) => ({ kind: "attribution" as const, context: { type, name }, artifact: digest }))),
  ];
}

function contextsOf({ pipeline, run, node }: ExecutionRecord): readonly ContextRecord[] {
  return [
    { kind: "context", type: "pipeline", name: pipeline, properties: {} },
    { kind: "context", type: "pipeline_run", name: run, properties: { pipeline } },
    { kind: "context", type: "node", name: `${pipeline}.${node}`, properties: {} },
  ];
}
