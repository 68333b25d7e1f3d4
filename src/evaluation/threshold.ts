import { nearest, UserError, type Mistake } from "../core/error.ts";
import type { Metric } from "./metric.ts";

/** A threshold as written in `assay.yml`: our words, or TFX's (`valueThreshold`, `changeThreshold`). */
export interface ThresholdSettings {
  /** The metric must be at least this (inclusive), at most that. */
  readonly atLeast?: number;
  readonly atMost?: number;
  /** Candidate − baseline must not be below −this (for metrics where higher is better), not above this (lower is better). */
  readonly notBelowBaselineBy?: number;
  readonly notAboveBaselineBy?: number;
  /** The same as a fraction of the baseline's value: 0.02 allows two per cent. */
  readonly notBelowBaselineByFraction?: number;
  readonly notAboveBaselineByFraction?: number;
  /** Judge the one-sided bound at this confidence (0.5 … 1, for instance 0.95) and not the point estimate. */
  readonly confidence?: number;
  /** What an unclear comparison with the baseline means when the rows would have sufficed to tell; default `fail`. */
  readonly onInconclusive?: "fail" | "warn";
  /** false: only all rows (the default of our words). true: every slice (TFX's default). A list: crossed features, or one slice's values. */
  readonly slices?: boolean | readonly (string | readonly string[] | Readonly<Record<string, string | number>>)[];
  readonly valueThreshold?: { readonly lowerBound?: number; readonly upperBound?: number };
  readonly changeThreshold?: { readonly absolute?: number; readonly relative?: number; readonly direction?: string };
}

/** Where a threshold applies: all rows, every slice there is, slices by some features, or one named slice. */
export type Where =
  | { readonly type: "overall" }
  | { readonly type: "every" }
  | { readonly type: "features"; readonly features: readonly string[] }
  | { readonly type: "slice"; readonly values: readonly (readonly [feature: string, value: string])[] };

/**
 * One rule for one metric, as the judge takes it. Bounds and changes are TFX's: inclusive; a change is candidate − baseline;
 * `higher` asks change ≥ limit, `lower` asks change ≤ limit; relative changes are divided by the baseline, sign included.
 */
export interface Threshold {
  readonly metric: string;
  readonly rule: "at-least" | "at-most" | "change-absolute" | "change-relative";
  readonly direction: "higher" | "lower";
  readonly limit: number;
  readonly where: readonly Where[];
  readonly confidence?: number;
  readonly onInconclusive: "fail" | "warn";
}

const keys = ["atLeast", "atMost", "notBelowBaselineBy", "notAboveBaselineBy", "notBelowBaselineByFraction", "notAboveBaselineByFraction", "confidence", "onInconclusive", "slices", "valueThreshold", "changeThreshold"];

/** The JSON Schema of one metric's threshold, for the Evaluator's parameters. */
export const thresholdSchema = {
  type: "object",
  additionalProperties: false,
  properties: {
    atLeast: { type: "number", description: "smallest value that passes" },
    atMost: { type: "number", description: "largest value that passes" },
    notBelowBaselineBy: { type: "number", description: "how far the metric may fall below the baseline's" },
    notAboveBaselineBy: { type: "number", description: "how far the metric may rise above the baseline's" },
    notBelowBaselineByFraction: { type: "number", description: "how far it may fall, as a fraction of the baseline's value" },
    notAboveBaselineByFraction: { type: "number", description: "how far it may rise, as a fraction of the baseline's value" },
    confidence: { type: "number", exclusiveMinimum: 0.5, exclusiveMaximum: 1, description: "judge the one-sided confidence bound, not the point estimate" },
    onInconclusive: { enum: ["fail", "warn"], description: "what an unclear comparison means although the rows would have sufficed" },
    slices: {
      description: "false: only all rows; true: every slice; a list: features, or values of one slice",
      oneOf: [{ type: "boolean" }, { type: "array", items: { oneOf: [{ type: "string" }, { type: "array", items: { type: "string" }, minItems: 1 }, { type: "object", additionalProperties: { type: ["string", "number"] }, minProperties: 1 }] } }],
    },
    valueThreshold: { type: "object", additionalProperties: false, properties: { lowerBound: { type: "number" }, upperBound: { type: "number" } } },
    changeThreshold: { type: "object", additionalProperties: false, properties: { absolute: { type: "number" }, relative: { type: "number" }, direction: { type: "string" } } },
  },
} as const;

/**
 * The rules of the thresholds in the order written. All mistakes at once: metrics that are not computed, empty thresholds,
 * a margin on the side where the metric gets better, a change without direction.
 */
export function readThresholds(settings: Readonly<Record<string, ThresholdSettings>>, find: (name: string) => Metric | undefined, computed: readonly string[]): readonly Threshold[] {
  const mistakes: Mistake[] = [];
  const thresholds = Object.entries(settings).flatMap(([name, threshold]) => {
    const metric = find(name);
    if (!metric || !computed.includes(metric.name)) {
      const guess = nearest(name, computed);
      mistakes.push({ message: `threshold for ${JSON.stringify(name)}, a metric that is not computed`, hint: guess ? `did you mean ${guess}?` : `computed: ${computed.join(", ")}` });
      return [];
    }
    mistakes.push(...mistakesOf(name, threshold, metric));
    return rulesOf(metric, threshold);
  });
  if (mistakes.length > 0) throw new UserError(mistakes);
  return thresholds;
}

/** What is wrong with one threshold, as far as it can be told without knowing the problem: then `possible` are the metrics that may be meant. */
export function mistakesOf(name: string, threshold: ThresholdSettings, metric?: Metric, possible: readonly Metric[] = []): readonly Mistake[] {
  const unknown = Object.keys(threshold).filter((key) => !keys.includes(key));
  const mistakes: Mistake[] = unknown.map((key) => ({ message: `threshold ${name}: unknown ${JSON.stringify(key)}`, hint: hintFor(key) }));
  const limits = limitsOf(threshold);
  if (limits.length === 0 && unknown.length === 0) mistakes.push({ message: `threshold ${name} sets no limit`, hint: "for instance { atLeast: 0.7 } or { notBelowBaselineBy: 0.01 }" });
  const direction = threshold.changeThreshold?.direction;
  if (threshold.changeThreshold && !directionOf(direction)) {
    mistakes.push({ message: `threshold ${name}: changeThreshold has ${direction === undefined ? "no direction" : `the unknown direction ${JSON.stringify(direction)}`}`, hint: "HIGHER_IS_BETTER or LOWER_IS_BETTER" });
  }
  for (const limit of limits) {
    if (!Number.isFinite(limit.limit)) mistakes.push({ message: `threshold ${name}: ${limit.limit} is not a number` });
    const wrongSide = limit.written !== "tfx" && limit.rule.startsWith("change") && metric?.better && metric.better !== limit.direction;
    if (wrongSide) mistakes.push({ message: `threshold ${name}: ${limit.written} limits the wrong side, ${metric.better} is better`, hint: metric.better === "lower" ? "use notAboveBaselineBy" : "use notBelowBaselineBy" });
  }
  mistakes.push(...impossible(name, limits, metric ? [metric] : possible));
  if (threshold.confidence !== undefined && !(threshold.confidence > 0.5 && threshold.confidence < 1)) {
    mistakes.push({ message: `threshold ${name}: confidence ${threshold.confidence} is not between 0.5 and 1`, hint: "for instance 0.95" });
  }
  return mistakes;
}

/** Limits that no model can keep, whatever it is: beyond the metric's range, or one above the other. */
function impossible(name: string, limits: readonly Limit[], metrics: readonly Metric[]): readonly Mistake[] {
  const [least, most] = (["at-least", "at-most"] as const).map((wanted) => limits.find(({ rule }) => rule === wanted)?.limit);
  const highest = Math.max(...metrics.map(({ range }) => range?.[1] ?? Infinity));
  const lowest = Math.min(...metrics.map(({ range }) => range?.[0] ?? -Infinity));
  return [
    ...(least !== undefined && metrics.length > 0 && least > highest ? [{ message: `threshold ${JSON.stringify(name)}: no model reaches at-least ${least}`, hint: `${name} is at most ${highest}` }] : []),
    ...(most !== undefined && metrics.length > 0 && most < lowest ? [{ message: `threshold ${JSON.stringify(name)}: no model keeps at-most ${most}`, hint: `${name} is at least ${lowest}` }] : []),
    ...(least !== undefined && most !== undefined && least > most ? [{ message: `threshold ${JSON.stringify(name)}: at-least ${least} is above at-most ${most}`, hint: "exchange them, or leave one out" }] : []),
  ];
}

function hintFor(key: string): string {
  const guess = nearest(key, keys);
  return guess ? `did you mean ${guess}?` : `known: ${keys.join(", ")}`;
}

interface Limit { readonly rule: Threshold["rule"]; readonly direction: "higher" | "lower"; readonly limit: number; readonly written: string }

function limitsOf(threshold: ThresholdSettings): readonly Limit[] {
  const { valueThreshold: value, changeThreshold: change } = threshold;
  const direction = directionOf(change?.direction) ?? "higher";
  const candidates: readonly [number | undefined, Omit<Limit, "limit">][] = [
    [threshold.atLeast ?? value?.lowerBound, { rule: "at-least", direction: "higher", written: "atLeast" }],
    [threshold.atMost ?? value?.upperBound, { rule: "at-most", direction: "lower", written: "atMost" }],
    [minus(threshold.notBelowBaselineBy), { rule: "change-absolute", direction: "higher", written: "notBelowBaselineBy" }],
    [threshold.notAboveBaselineBy, { rule: "change-absolute", direction: "lower", written: "notAboveBaselineBy" }],
    [minus(threshold.notBelowBaselineByFraction), { rule: "change-relative", direction: "higher", written: "notBelowBaselineByFraction" }],
    [threshold.notAboveBaselineByFraction, { rule: "change-relative", direction: "lower", written: "notAboveBaselineByFraction" }],
    [change?.absolute, { rule: "change-absolute", direction, written: "tfx" }],
    [change?.relative, { rule: "change-relative", direction, written: "tfx" }],
  ];
  return candidates.flatMap(([limit, rest]) => (limit === undefined ? [] : [{ ...rest, limit }]));
}

const minus = (value: number | undefined) => (value === undefined ? undefined : value === 0 ? 0 : -value);

function directionOf(text: string | undefined): "higher" | "lower" | undefined {
  const plain = text?.toLowerCase().replace(/[^a-z]/g, "");
  return plain === "higherisbetter" || plain === "higher" ? "higher" : plain === "lowerisbetter" || plain === "lower" ? "lower" : undefined;
}

function rulesOf(metric: Metric, threshold: ThresholdSettings): readonly Threshold[] {
  const tfx = threshold.valueThreshold !== undefined || threshold.changeThreshold !== undefined;
  const where = whereOf(threshold.slices ?? tfx);
  return limitsOf(threshold).map(({ rule, direction, limit }) => ({
    metric: metric.name, rule, direction, limit, where, onInconclusive: threshold.onInconclusive ?? "fail",
    ...(threshold.confidence === undefined ? {} : { confidence: threshold.confidence }),
  }));
}

function whereOf(slices: NonNullable<ThresholdSettings["slices"]>): readonly Where[] {
  if (slices === false) return [{ type: "overall" }];
  if (slices === true) return [{ type: "every" }];
  return slices.map((slice): Where => {
    if (typeof slice === "string") return { type: "features", features: [slice] };
    if (isList(slice)) return { type: "features", features: slice };
    return { type: "slice", values: Object.entries(slice).map(([feature, value]) => [feature, String(value)] as const) };
  });
}

const isList = (slice: readonly string[] | Readonly<Record<string, string | number>>): slice is readonly string[] => Array.isArray(slice);
