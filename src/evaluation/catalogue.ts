import { nearest, UserError } from "../core/error.ts";
import { binary } from "./binary.ts";
import type { Family, Metric, Problem } from "./metric.ts";
import { multiclass } from "./multiclass.ts";
import { regression } from "./regression.ts";

/** The metrics of a problem; `classes` for multi-class ones. */
export function familyOf(problem: Problem, classes: number): Family {
  if (problem === "binary") return binary;
  if (problem === "regression") return regression;
  return multiclass(classes);
}

/** Finds a metric by its name or by TFMA's or Keras' class name; case, `-` and `_` do not matter. */
export function findMetric(name: string, metrics: readonly Metric[]): Metric | undefined {
  const wanted = plain(name);
  return metrics.find((metric) => plain(metric.name) === wanted) ?? metrics.find((metric) => metric.aliases.some((alias) => plain(alias) === wanted));
}

const plain = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, "");

/** The named metrics of a family in the order asked, without doubles. Unknown names are one `UserError` together. */
export function chooseMetrics(names: readonly string[], family: Family): readonly Metric[] {
  const unknown = names.filter((name) => !findMetric(name, family.metrics));
  if (unknown.length > 0) throw new UserError(unknown.map((name) => unknownMetric(name, family.problem)));
  return [...new Set(names.map((name) => findMetric(name, family.metrics)!))];
}

/** The metrics a name may mean before the problem is known: one of each problem that has it. */
export function possibleMetrics(name: string, problem?: Problem): readonly Metric[] {
  const problems: readonly Problem[] = problem ? [problem] : ["binary", "multiclass", "regression"];
  return problems.flatMap((each) => findMetric(name, familyOf(each, 2).metrics) ?? []);
}

/** Checks metric names before anything is known of the model: wrong for every problem (or for `problem`, if given). */
export function checkMetricNames(names: readonly string[], problem?: Problem): void {
  const unknown = names.filter((name) => possibleMetrics(name, problem).length === 0);
  if (unknown.length > 0) throw new UserError(unknown.map((name) => unknownMetric(name, problem)));
}

function unknownMetric(name: string, problem?: Problem) {
  const others = (["binary", "multiclass", "regression"] as const).filter((each) => each !== problem);
  const elsewhere = problem ? others.find((each) => findMetric(name, familyOf(each, 2).metrics)) : undefined;
  const known = [...new Set((problem ? [problem] : others).flatMap((each) => familyOf(each, 2).metrics.map((metric) => metric.name)))];
  const guess = nearest(name, known);
  return {
    message: `unknown metric ${JSON.stringify(name.slice(0, 80))}${problem ? ` for a ${problem} problem` : ""}`,
    hint: elsewhere ? `it belongs to ${elsewhere} problems; known here: ${known.join(", ")}` : guess ? `did you mean ${guess}?` : `known: ${known.join(", ")}`,
  };
}
