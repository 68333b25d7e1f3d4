import type { JsonObject } from "../core/json.ts";
import { TracedExpression, type Expression, type Operand } from "./expression.ts";
import { categories, widthOf, type AnalyzerName, type Dtype } from "./graph.ts";
import type { Tracer } from "./tracer.ts";

/** Which tokens a vocabulary keeps, and what its file is called. */
interface VocabularyOptions {
  /** Keep the most frequent `topK` tokens. Default: all. */
  readonly topK?: number;
  /** Keep tokens that occur at least so often. */
  readonly frequencyThreshold?: number;
  /** Name of the file, also the key in `asset_map`. Default: `vocab_` and the feature's name. */
  readonly vocabFilename?: string;
}

interface LookupOptions {
  /** Index of a token that is not in the vocabulary, when there are no OOV buckets, and of a missing one. Default −1. */
  readonly defaultValue?: number;
  /** Tokens outside the vocabulary get size + Fingerprint64(token) mod `numOovBuckets`. Default 0: none. */
  readonly numOovBuckets?: number;
}

/** A vocabulary that will be computed over the analyzed split. */
interface DeferredVocabulary {
  readonly vocabulary: number;
}

/**
 * The functions of `preprocess`: analyzers, which look at the whole analyzed split once, and mappers, which act row by row.
 * Rules and names are TensorFlow Transform's. Analyzers see present values only; NaN and infinities do not enter means.
 *
 * Missing values: numeric mappers act on present values and keep missing ones missing. A missing value that reaches an output
 * becomes 0 (numbers), "" (text) or the `defaultValue` of its vocabulary (−1 if not given), unless `fillMissing` filled it before.
 */
export interface Tft {
  /** (x − mean) / standard deviation (biased); a constant feature gives x − mean. */
  scaleToZScore(x: Expression): Expression;
  /** To [outputMin, outputMax], not clipped; a constant feature gives sigmoid(x) in that range. Default 0 to 1. */
  scaleByMinMax(x: Expression, options?: { readonly outputMin?: number; readonly outputMax?: number }): Expression;
  scaleTo01(x: Expression): Expression;
  /** Number 0 … numBuckets−1 of the quantile bucket. */
  bucketize(x: Expression, options: { readonly numBuckets: number }): Expression;
  /** Number of boundaries that are not above x; NaN goes to the last bucket. Boundaries ascend. */
  applyBuckets(x: Expression, boundaries: readonly number[] | Expression): Expression;
  /** Index of each token in the vocabulary of the analyzed split: most frequent first, ties in descending byte order. */
  computeAndApplyVocabulary(x: Expression, options?: VocabularyOptions & LookupOptions): Expression;
  vocabulary(x: Expression, options?: VocabularyOptions): DeferredVocabulary;
  applyVocabulary(x: Expression, vocabulary: DeferredVocabulary, options?: LookupOptions): Expression;
  /** Fingerprint64 modulo `hashBuckets`. */
  hashStrings(x: Expression, options: { readonly hashBuckets: number }): Expression;
  /** 0 or 1 from a condition; fractions are cut off. Default `int64`. */
  cast(x: Operand, dtype?: "int64" | "float32" | "bool"): Expression;
  /** Fills with a literal, an expression, or what the analyzed split has: its mean, median or (also for text) mode. */
  fillMissing(x: Expression, value: Operand | "mean" | "median" | "mode"): Expression;
  isMissing(x: Expression): Expression;
  /** A vector with a one at place x; all zeros for missing or out of range. `depth` is known for vocabularies, buckets and hashes. */
  oneHot(x: Expression, options?: { readonly depth?: number }): Expression;
  /** One vector of all; `float32` unless all are whole. Missing parts are 0. */
  concat(parts: readonly Expression[]): Expression;
  /** `whenTrue` where the condition holds, else `whenFalse`. */
  where(condition: Expression, whenTrue: Operand, whenFalse: Operand): Expression;
  constant(value: number | string | boolean): Expression;
  min(x: Expression): Expression;
  max(x: Expression): Expression;
  mean(x: Expression): Expression;
  /** Biased, as `scaleToZScore` uses it. */
  variance(x: Expression): Expression;
  sum(x: Expression): Expression;
  /** Number of present values. */
  size(x: Expression): Expression;
  /** The numBuckets − 1 inner boundaries, as a vector for `applyBuckets`. */
  quantiles(x: Expression, options: { readonly numBuckets: number }): Expression;
  log(x: Expression): Expression;
  log1p(x: Expression): Expression;
  exp(x: Expression): Expression;
  sqrt(x: Expression): Expression;
  abs(x: Expression): Expression;
  lower(x: Expression): Expression;
  upper(x: Expression): Expression;
  stringLength(x: Expression): Expression;
}

/** The functions, writing into `tracer`. */
export function createTft(tracer: Tracer): Tft {
  const writer = nodeWriter(tracer);
  const statistics = statisticFunctions(writer);
  return { ...statistics, ...scalingFunctions(writer), ...vocabularyFunctions(writer), ...numberFunctions(writer), ...shapeFunctions(writer), ...choiceFunctions(writer, statistics.mean) };
}

/** What the functions are written with: from expressions to nodes and back, with the rules of types. */
interface NodeWriter {
  readonly tracer: Tracer;
  wrap(node: number): Expression;
  operand(x: Operand, like?: Dtype): number;
  /** Anything but text; conditions count as 0 and 1. */
  numeric(name: string, x: Expression): number;
  float(name: string, x: Expression): number;
  /** Text; whole numbers are written out. */
  tokens(name: string, x: Expression): number;
  count(name: string, value: number): number;
  analyzer(op: AnalyzerName, input: number, attributes?: JsonObject): number;
  /** A field of what an analyzer finds. */
  found(analyzed: number, field: string, type: { readonly dtype: Dtype; readonly shape?: readonly number[] }): Expression;
  quantiles(name: string, x: Expression, numBuckets: number): number;
}

function nodeWriter(tracer: Tracer): NodeWriter {
  const wrap = (node: number): Expression => new TracedExpression(tracer, node);
  const operand = (x: Operand, like?: Dtype): number => tracer.operand(x, like);
  const numeric = (name: string, x: Expression): number => {
    const node = operand(x);
    const { dtype } = tracer.node(node);
    if (dtype === "string") throw tracer.mistake(`${name} of text`, "text becomes a number through a vocabulary or hashStrings");
    return dtype === "bool" ? tracer.cast(node, "int64") : node;
  };
  const float = (name: string, x: Expression): number => tracer.cast(numeric(name, x), "float32");
  const tokens = (name: string, x: Expression): number => {
    const node = operand(x);
    const { dtype, shape } = tracer.node(node);
    if (dtype === "string") return node;
    if (dtype === "int64") return tracer.add("asText", [node], { dtype: "string", shape });
    throw tracer.mistake(`${name} of ${dtype}`, "vocabularies take text or whole numbers");
  };
  const count = (name: string, value: number): number => {
    if (!Number.isSafeInteger(value) || value < 1) throw tracer.mistake(`${name} ${value} is no whole number of at least 1`);
    return value;
  };
  const analyzer = (op: AnalyzerName, input: number, attributes: JsonObject = {}): number => {
    const { constant, dtype } = tracer.node(input);
    if (constant) throw tracer.mistake("an analyzer looks at something that is the same in every row", "give it a feature, or something made of features");
    return tracer.add(op, [input], { dtype, attributes });
  };
  return {
    tracer, wrap, operand, numeric, float, tokens, count, analyzer,
    found: (analyzed, field, { dtype, shape = [] }) => wrap(tracer.add("analyzed", [analyzed], { dtype, shape, attributes: { field } })),
    quantiles: (name, x, numBuckets) => analyzer("quantiles", float(name, x), { numBuckets: count("numBuckets", numBuckets) }),
  };
}

type StatisticName = "min" | "max" | "mean" | "variance" | "sum" | "size" | "quantiles";

function statisticFunctions({ tracer, numeric, float, analyzer, found, quantiles }: NodeWriter): Pick<Tft, StatisticName> {
  const own = (op: AnalyzerName, name: "min" | "max" | "sum") => (x: Expression): Expression => {
    const input = numeric(name, x);
    return found(analyzer(op, input), name, { dtype: tracer.node(input).dtype });
  };
  const moment = (name: string, field: string, dtype: Dtype) => (x: Expression): Expression => found(analyzer("moments", float(name, x)), field, { dtype });
  return {
    min: own("extrema", "min"),
    max: own("extrema", "max"),
    sum: own("moments", "sum"),
    mean: moment("mean", "mean", "float32"),
    variance: moment("variance", "variance", "float32"),
    size: moment("size", "size", "int64"),
    quantiles: (x, options) => found(quantiles("quantiles", x, options.numBuckets), "boundaries", { dtype: "float32", shape: [options.numBuckets - 1] }),
  };
}

function scalingFunctions({ tracer, wrap, operand, float, analyzer, quantiles }: NodeWriter): Pick<Tft, "scaleToZScore" | "scaleByMinMax" | "scaleTo01" | "bucketize" | "applyBuckets"> {
  const buckets = (input: number, inputs: readonly number[], attributes: JsonObject = {}): Expression =>
    wrap(tracer.add("applyBuckets", [input, ...inputs], { dtype: "int64", shape: tracer.node(input).shape, attributes }));
  const scaleByMinMax: Tft["scaleByMinMax"] = (x, { outputMin = 0, outputMax = 1 } = {}) => {
    if (!(outputMin < outputMax)) throw tracer.mistake(`scaleByMinMax to ${outputMin} … ${outputMax}`, "outputMin must be below outputMax");
    const input = float("scaleByMinMax", x);
    return wrap(tracer.add("scaleByMinMax", [input, analyzer("extrema", input)], { dtype: "float32", shape: tracer.node(input).shape, attributes: { outputMin, outputMax } }));
  };
  return {
    scaleToZScore(x) {
      const input = float("scaleToZScore", x);
      return wrap(tracer.add("zScore", [input, analyzer("moments", input)], { dtype: "float32", shape: tracer.node(input).shape }));
    },
    scaleByMinMax,
    scaleTo01: (x) => scaleByMinMax(x),
    bucketize: (x, options) => buckets(float("bucketize", x), [quantiles("bucketize", x, (options ?? { numBuckets: NaN }).numBuckets)]),
    applyBuckets(x, boundaries) {
      const input = float("applyBuckets", x);
      if (Array.isArray(boundaries)) return buckets(input, [], { boundaries: ascending(tracer, boundaries) });
      const node = tracer.node(operand(boundaries as Expression));
      if (node.op !== "analyzed" || node.attributes["field"] !== "boundaries") throw tracer.mistake("applyBuckets takes a list of numbers or tft.quantiles(…)");
      return buckets(input, [node.inputs[0]!]);
    },
  };
}

function vocabularyFunctions({ tracer, wrap, tokens, count, analyzer }: NodeWriter): Pick<Tft, "vocabulary" | "applyVocabulary" | "computeAndApplyVocabulary" | "hashStrings"> {
  const fileNames = vocabularyNames(tracer);
  const vocabulary: Tft["vocabulary"] = (x, options = {}) => {
    const input = tokens("vocabulary", x);
    const { topK, frequencyThreshold = 0 } = options;
    if (topK !== undefined) count("topK", topK);
    if (!(frequencyThreshold >= 0)) throw tracer.mistake(`frequencyThreshold ${frequencyThreshold} is negative`);
    const limits = { topK: topK ?? null, frequencyThreshold };
    return { vocabulary: analyzer("vocabulary", input, { ...limits, file: fileNames(input, limits, options.vocabFilename) }) };
  };
  const applyVocabulary: Tft["applyVocabulary"] = (x, deferred, { defaultValue = -1, numOovBuckets = 0 } = {}) => {
    const input = tokens("applyVocabulary", x);
    if (!Number.isSafeInteger(defaultValue)) throw tracer.mistake(`defaultValue ${defaultValue} is no whole number`);
    if (!Number.isSafeInteger(numOovBuckets) || numOovBuckets < 0) throw tracer.mistake(`numOovBuckets ${numOovBuckets} is no whole number of at least 0`);
    return wrap(tracer.add("lookup", [input, deferred.vocabulary], {
      dtype: "int64", shape: tracer.node(input).shape, attributes: { defaultValue, oovBuckets: numOovBuckets },
    }));
  };
  return {
    vocabulary,
    applyVocabulary,
    computeAndApplyVocabulary: (x, options = {}) => applyVocabulary(x, vocabulary(x, options), options),
    hashStrings(x, { hashBuckets }) {
      const input = tokens("hashStrings", x);
      return wrap(tracer.add("hashStrings", [input], { dtype: "int64", shape: tracer.node(input).shape, attributes: { buckets: count("hashBuckets", hashBuckets) } }));
    },
  };
}

type UnaryName = "log" | "log1p" | "exp" | "sqrt" | "abs" | "lower" | "upper" | "stringLength" | "isMissing";

function numberFunctions({ tracer, wrap, operand }: NodeWriter): Pick<Tft, UnaryName | "cast" | "constant"> {
  const unary = (name: UnaryName) => (x: Expression): Expression => wrap(tracer.unary(name, operand(x)));
  return {
    log: unary("log"), log1p: unary("log1p"), exp: unary("exp"), sqrt: unary("sqrt"), abs: unary("abs"),
    lower: unary("lower"), upper: unary("upper"), stringLength: unary("stringLength"), isMissing: unary("isMissing"),
    cast: (x, dtype = "int64") => wrap(tracer.cast(operand(x), dtype)),
    constant: (value) => wrap(operand(value)),
  };
}

function shapeFunctions({ tracer, wrap, numeric, count }: NodeWriter): Pick<Tft, "oneHot" | "concat"> {
  return {
    oneHot(x, { depth } = {}) {
      const input = numeric("oneHot", x), node = tracer.node(input);
      if (node.dtype !== "int64" || widthOf(node) !== 1) throw tracer.mistake(`oneHot of a ${node.dtype}${node.shape.length > 0 ? " vector" : ""}`, "it takes one whole number, for instance a vocabulary index");
      const later = node.op === "lookup" || node.op === "applyBuckets" || node.op === "hashStrings";
      if (depth === undefined && !later) throw tracer.mistake("oneHot needs a depth here", "tft.oneHot(x, { depth: 3 })");
      const known = depth === undefined ? categories(tracer.nodes, input) : count("depth", depth);
      return wrap(tracer.add("oneHot", [input], { dtype: "float32", shape: [known ?? -1], attributes: depth === undefined ? {} : { depth } }));
    },
    concat(parts) {
      if (!Array.isArray(parts) || parts.length === 0) throw tracer.mistake("concat of nothing", "tft.concat([row.a, row.b])");
      const inputs = parts.map((part: Expression) => numeric("concat", part));
      const dtype = inputs.every((input) => tracer.node(input).dtype === "int64") ? "int64" : "float32";
      const widths = inputs.map((input) => widthOf(tracer.node(input)));
      const width = widths.includes(-1) ? -1 : widths.reduce((sum, part) => sum + part, 0);
      return wrap(tracer.add("concat", inputs.map((input) => tracer.cast(input, dtype)), { dtype, shape: [width] }));
    },
  };
}

function choiceFunctions({ tracer, wrap, operand, analyzer, found, quantiles }: NodeWriter, mean: Tft["mean"]): Pick<Tft, "fillMissing" | "where"> {
  return {
    fillMissing(x, value) {
      const node = operand(x), { dtype } = tracer.node(node);
      if (value === "mode") {
        const input = dtype === "bool" ? tracer.cast(node, "int64") : node;
        return wrap(tracer.binary("fillMissing", input, found(analyzer("mode", input), "mode", { dtype: tracer.node(input).dtype })));
      }
      if (dtype === "string" || (value !== "mean" && value !== "median")) return wrap(tracer.binary("fillMissing", node, value));
      if (value === "mean") return wrap(tracer.binary("fillMissing", node, mean(x)));
      const median = found(quantiles("fillMissing", x, 2), "median", { dtype: "float32" });
      return wrap(tracer.binary("fillMissing", node, dtype === "int64" ? median.toInt() : median));
    },
    where(condition, whenTrue, whenFalse) {
      const test = tracer.cast(operand(condition), "bool");
      const literalFirst = typeof whenTrue === "number" && typeof whenFalse !== "number";
      const no = operand(whenFalse, typeof whenTrue === "number" || typeof whenTrue !== "object" ? undefined : whenTrue.dtype);
      const yes = operand(whenTrue, literalFirst ? tracer.node(no).dtype : undefined);
      const dtypes = [yes, no].map((node) => tracer.node(node).dtype);
      const dtype = dtypes[0] === dtypes[1] ? dtypes[0]! : dtypes.includes("float32") ? "float32" : "int64";
      const inputs = [test, tracer.cast(yes, dtype), tracer.cast(no, dtype)];
      return wrap(tracer.add("where", inputs, { dtype, shape: tracer.shape("where", inputs) }));
    },
  };
}

function ascending(tracer: Tracer, boundaries: readonly number[]): readonly number[] {
  const rounded = boundaries.map(Math.fround);
  if (!rounded.every(Number.isFinite)) throw tracer.mistake("applyBuckets with a boundary that is no finite number");
  if (rounded.some((value, index) => index > 0 && value < rounded[index - 1]!)) throw tracer.mistake(`applyBuckets with boundaries [${boundaries.join(", ")}]`, "they must ascend");
  return rounded;
}

/** File names of vocabularies: as TFT cleans them; the same vocabulary written twice keeps its name, two different ones may not share one. */
function vocabularyNames(tracer: Tracer): (input: number, limits: JsonObject, wanted: string | undefined) => string {
  const taken = new Map<string, string>();
  return (input, limits, wanted) => {
    const identity = JSON.stringify([input, limits, wanted ?? null]);
    const again = [...taken].find(([, owner]) => owner === identity);
    if (again) return again[0];
    const cleaned = clean(wanted ?? `vocab_${featureName(tracer, input).slice(0, 100)}`);
    if (wanted !== undefined && taken.has(cleaned)) throw tracer.mistake(`two vocabularies are named "${cleaned}"`, "give one another vocabFilename");
    let name = cleaned;
    for (let number = 1; taken.has(name); number++) name = `${cleaned}_${number}`;
    taken.set(name, identity);
    return name;
  };
}

function clean(name: string): string {
  return name.replace(/[^\p{L}\p{N}_\s-]+/gu, "_").replace(/[-\s]+/g, "-") || "vocab";
}

function featureName(tracer: Tracer, index: number): string {
  const node = tracer.node(index);
  if (node.op === "input") return String(node.attributes["name"]);
  return node.inputs.length > 0 ? featureName(tracer, node.inputs[0]!) : "constant";
}
