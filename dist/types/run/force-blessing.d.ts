import type { Artifact } from "../core/artifact.ts";
import type { Digest } from "../core/digest.ts";
import type { Forced } from "../core/forced.ts";
import type { Node } from "../core/pipeline.ts";
import { type NodeEnd, type NodeWorld } from "./node-run.ts";
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
export declare function forceBlessing(end: NodeEnd, { world, node, inputs, forced }: Forcing): Promise<NodeEnd>;
export {};
