import { randomBytes } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Artifact } from "../core/artifact.ts";
import type { Digest } from "../core/digest.ts";
import type { Forced } from "../core/forced.ts";
import type { Node } from "../core/pipeline.ts";
import type { ExecutionRecord, FingerprintParts } from "../metadata/record.ts";
import { executionRecords } from "./execution-records.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { failureOf, type NodeEnd, type NodeWorld } from "./node-run.ts";

interface Forcing {
  readonly world: NodeWorld;
  readonly node: Node;
  readonly inputs: Readonly<Record<string, Artifact | undefined>>;
  /** Who forced the blessing of the model. */
  forced(model: Digest): Promise<Forced | undefined>;
}

/**
 * Where a node judged a model and did not bless it, but a person forced exactly this: the node's end with a blessing
 * that says who did and why, for those after it. What the judge itself said stays as it is; both are in the records,
 * as an execution `ForcedBlessing` of its own.
 */
export async function forceBlessing(end: NodeEnd, { world, node, inputs, forced }: Forcing): Promise<NodeEnd> {
  const [output, blessing] = Object.entries(end.outputs ?? {}).find(([, { type }]) => type === "ModelBlessing") ?? [];
  const model = Object.values(inputs).find((artifact) => artifact?.type === "Model");
  if (output === undefined || !blessing || !model || blessing.properties["blessed"] === 1) return end;
  const started = Date.now();
  try {
    const by = await forced(model.digest);
    if (!by) return end;
    const id = randomBytes(16).toString("hex");
    const folder = join(world.work, id);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, "BLESSED"), "");
    const artifact = await world.artifacts.commit(folder, { node: "ForcedBlessing", output, execution: id }, {
      type: "ModelBlessing", properties: { ...blessing.properties, blessed: 1, forced_by: by.actor, forced_reason: by.reason },
    });
    const parts: FingerprintParts = { component: "ForcedBlessing", version: 1, parameters: { actor: by.actor, reason: by.reason }, inputs: { blessing: blessing.digest, model: model.digest }, materials: {}, runtime: {} };
    const execution: ExecutionRecord = {
      kind: "execution", id, pipeline: world.pipeline, node: "ForcedBlessing", component: "ForcedBlessing", version: 1, state: "COMPLETE",
      fingerprint: fingerprintOf(parts), parts, run: world.run, started, finished: Date.now(),
    };
    await world.metadata.put(executionRecords(execution, { inputs: { blessing, model }, outputs: { [output]: artifact } }));
    return { ...end, forced: { by, outputs: { [output]: artifact } } };
  } catch (error) {
    return { outcome: failureOf(node.id, error, (Date.now() - started) / 1000), started };
  }
}
