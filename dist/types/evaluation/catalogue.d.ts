import type { Family, Metric, Problem } from "./metric.ts";
/** The metrics of a problem; `classes` for multi-class ones. */
export declare function familyOf(problem: Problem, classes: number): Family;
/** Finds a metric by its name or by TFMA's or Keras' class name; case, `-` and `_` do not matter. */
export declare function findMetric(name: string, metrics: readonly Metric[]): Metric | undefined;
/** The named metrics of a family in the order asked, without doubles. Unknown names are one `UserError` together. */
export declare function chooseMetrics(names: readonly string[], family: Family): readonly Metric[];
/** The metrics a name may mean before the problem is known: one of each problem that has it. */
export declare function possibleMetrics(name: string, problem?: Problem): readonly Metric[];
/** Checks metric names before anything is known of the model: wrong for every problem (or for `problem`, if given). */
export declare function checkMetricNames(names: readonly string[], problem?: Problem): void;
