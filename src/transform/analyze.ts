import type { Batches } from "../data/batch.ts";
import { analyzerOf, type Analyzed } from "./analyzers.ts";
import type { ByteTable } from "./byte-table.ts";
import { compile } from "./evaluate.ts";
import { analysisPasses, isAnalyzer, needed, withKnownShapes, type TransformGraph, type TransformNode } from "./graph.ts";
import { createTransform, type Transform } from "./transform.ts";

interface AnalyzeOptions {
  /** Asked to stop between batches. */
  readonly signal?: AbortSignal;
  /** Told after each batch how many rows this pass has read, and which pass of how many it is. */
  readonly progress?: (done: { readonly rows: number; readonly pass: number; readonly passes: number }) => void;
}

/**
 * Runs the analyzers of a traced graph over the examples and gives the finished transform.
 * `examples` is read once per pass; one pass is enough unless an analyzer looks at what another one made.
 * The result does not depend on how the rows come in batches.
 */
export async function analyzeTransform(graph: TransformGraph, examples: () => Batches, options: AnalyzeOptions = {}): Promise<Transform> {
  const nodes: TransformNode[] = [...graph.nodes];
  const vocabularies = new Map<string, ByteTable>();
  const passes = analysisPasses(graph);
  for (const [pass, analyzers] of passes.entries()) {
    const found = await runPass({ nodes, vocabularies, analyzers }, examples(), {
      ...options, progress: options.progress && ((done) => options.progress!({ ...done, pass, passes: passes.length })),
    });
    analyzers.forEach((index, i) => {
      const { result, tokens } = found[i]!;
      nodes[index] = { ...nodes[index]!, result };
      if (tokens && "file" in result) vocabularies.set(result.file, tokens);
    });
  }
  return createTransform(withKnownShapes({ ...graph, nodes }), vocabularies);
}

interface Pass {
  readonly nodes: readonly TransformNode[];
  readonly vocabularies: ReadonlyMap<string, ByteTable>;
  readonly analyzers: readonly number[];
}

type PassOptions = { readonly signal?: AbortSignal | undefined; readonly progress?: ((done: { readonly rows: number }) => void) | undefined };

async function runPass({ nodes, vocabularies, analyzers }: Pass, examples: Batches, { signal, progress }: PassOptions): Promise<readonly Analyzed[]> {
  const running = analyzers.map((index) => {
    const node = nodes[index]!;
    if (!isAnalyzer(node)) throw new TypeError(`${node.op} is no analyzer`);
    const accumulator = analyzerOf(node);
    return { accumulator, input: node.inputs[0]!, state: accumulator.create() };
  });
  const evaluate = compile({ nodes, vocabularies }, running.map(({ input }) => input));
  let rows = 0;
  for await (const batch of examples) {
    signal?.throwIfAborted();
    const values = evaluate(batch);
    for (const analyzer of running) analyzer.state = analyzer.accumulator.add(analyzer.state, values.get(analyzer.input)!);
    rows += batch.length;
    progress?.({ rows });
  }
  return running.map(({ accumulator, state }) => accumulator.finish(state));
}

/** Raw features that the analyzers look at: what has to be read for the analysis. */
export function analyzedFeatures({ nodes }: TransformGraph): readonly string[] {
  const inputs = nodes.flatMap((node) => (isAnalyzer(node) ? node.inputs : []));
  return needed(nodes, inputs).flatMap((index) => (nodes[index]!.op === "input" ? [String(nodes[index]!.attributes["name"])] : []));
}
