import type { Batches } from "../data/batch.ts";
import { type TransformGraph } from "./graph.ts";
import { type Transform } from "./transform.ts";
interface AnalyzeOptions {
    /** Asked to stop between batches. */
    readonly signal?: AbortSignal;
    /** Told after each batch how many rows this pass has read, and which pass of how many it is. */
    readonly progress?: (done: {
        readonly rows: number;
        readonly pass: number;
        readonly passes: number;
    }) => void;
}
/**
 * Runs the analyzers of a traced graph over the examples and gives the finished transform.
 * `examples` is read once per pass; one pass is enough unless an analyzer looks at what another one made.
 * The result does not depend on how the rows come in batches.
 */
export declare function analyzeTransform(graph: TransformGraph, examples: () => Batches, options?: AnalyzeOptions): Promise<Transform>;
/** Raw features that the analyzers look at: what has to be read for the analysis. */
export declare function analyzedFeatures({ nodes }: TransformGraph): readonly string[];
export {};
