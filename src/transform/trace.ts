import { nearest, UserError } from "../core/error.ts";
import { thrownPlace } from "./caller.ts";
import { TracedExpression, type Expression } from "./expression.ts";
import type { RawFeature, TransformGraph } from "./graph.ts";
import { createTft, type Tft } from "./tft.ts";
import { createTracer, type Tracer } from "./tracer.ts";

/** The features of a row, by name. */
export type Row<Feature extends string = string> = { readonly [Name in Feature]: Expression };

/**
 * A user's transform: what a model sees, said in terms of raw features. Runs once, on symbols, and is then computed over the data:
 * the same for training, evaluation and serving.
 *
 * @example
 * export const preprocess: Preprocess<"distance" | "carrier" | "arr_delay"> = (row, tft) => ({
 *   distance: tft.scaleToZScore(row.distance),
 *   carrier: tft.computeAndApplyVocabulary(row.carrier, { topK: 20, numOovBuckets: 1 }),
 *   delayed: tft.cast(row.arr_delay.greater(15)),
 * });
 *
 * A value that is missing in an output becomes 0, "" or the vocabulary's default; see `Tft`.
 */
export type Preprocess<Feature extends string = string> = (row: Row<Feature>, tft: Tft) => Readonly<Record<string, Expression>>;

/** Where a preprocess comes from: places of mistakes are relative to `workspace`; `file` is its module, for what has no line. */
interface PreprocessSource {
  readonly workspace?: string;
  readonly file?: string;
}

/** Runs `preprocess` on symbols. Throws a `UserError` on the line of user code that is wrong. */
export function tracePreprocess(preprocess: Preprocess, features: readonly RawFeature[], { workspace, file }: PreprocessSource = {}): TransformGraph {
  const tracer = createTracer(workspace);
  const returned = (message: string, hint: string): UserError => new UserError(`preprocess: ${message}`, { hint, ...(file !== undefined && { place: { file } }) });
  const result = run(preprocess, { tracer, features, workspace });
  if (typeof result !== "object" || result === null || result instanceof Promise || result instanceof TracedExpression) {
    throw returned(`it returns ${result instanceof Promise ? "a promise" : result instanceof TracedExpression ? "one expression" : String(result)}`, "return an object of named expressions: ({ name: expression })");
  }
  const outputs = Object.entries(result).map(([name, value]: [string, unknown]) => ({ name, node: outputNode(tracer, expressionIn(name, value, returned)) }));
  if (outputs.length === 0) throw returned("it returns no outputs", "return an object of named expressions: ({ name: expression })");
  return { version: 1, nodes: [...tracer.nodes], outputs };
}

function run(preprocess: Preprocess, { tracer, features, workspace }: { readonly tracer: Tracer; readonly features: readonly RawFeature[]; readonly workspace: string | undefined }): unknown {
  try {
    return preprocess(symbolicRow(tracer, features), createTft(tracer));
  } catch (cause) {
    if (cause instanceof UserError || !(cause instanceof Error)) throw cause;
    const place = thrownPlace(cause, workspace);
    throw new UserError(`preprocess: ${cause.message}`, { cause, ...(place && { place }) });
  }
}

function expressionIn(name: string, value: unknown, returned: (message: string, hint: string) => UserError): Expression {
  if (value instanceof TracedExpression) return value;
  throw returned(`output "${name}" is ${value === null || value === undefined ? String(value) : `a ${typeof value}`}, not an expression`, "literals are written tft.constant(…)");
}

function outputNode(tracer: Tracer, value: Expression): number {
  const node = tracer.operand(value);
  return tracer.node(node).dtype === "bool" ? tracer.cast(node, "int64") : node;
}

function symbolicRow(tracer: Tracer, features: readonly RawFeature[]): Row {
  const byName = new Map(features.map((feature) => [feature.name, feature]));
  const expression = (name: string): Expression => {
    const feature = byName.get(name);
    if (!feature) {
      const guess = nearest(name, byName.keys());
      const hint = guess === undefined ? `known: ${[...byName.keys()].slice(0, 30).join(", ")}` : `did you mean "${guess}"?`;
      throw tracer.mistake(`feature "${name}" is not in the data`, hint);
    }
    return new TracedExpression(tracer, tracer.add("input", [], { dtype: feature.dtype, shape: feature.shape, attributes: { name } }));
  };
  return new Proxy<Record<string, Expression>>({}, {
    get: (_, name) => (typeof name === "string" ? expression(name) : undefined),
    has: (_, name) => typeof name === "string" && byName.has(name),
    ownKeys: () => [...byName.keys()],
    getOwnPropertyDescriptor: (_, name) =>
      typeof name === "string" && byName.has(name) ? { enumerable: true, configurable: true, get: () => expression(name) } : undefined,
  });
}
