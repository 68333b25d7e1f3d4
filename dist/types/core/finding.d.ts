import type { Place } from "./error.ts";
/** How much a finding matters; which severities fail a gate is up to the component's parameters. */
export type Severity = "error" | "warning" | "info";
/**
 * Something a reviewer should know: an anomaly, drift, a missed threshold, a schema change.
 * Data and text kept apart: `subject`, `observed` and `evidence` hold strangers' text and are escaped by whoever writes them out.
 */
export interface Finding {
    /** Stable name of the rule, for instance `SCHEMA_NEW_COLUMN` or `threshold.auc`. */
    readonly rule: string;
    readonly severity: Severity;
    /** Feature, slice, metric or file it is about. */
    readonly subject: string;
    /** What is wrong, one plain sentence without the subject. */
    readonly message: string;
    readonly observed?: string;
    readonly limit?: string;
    /** The split, slice or pair of splits looked at. */
    readonly split?: string;
    /** The line that caused it: schema, configuration or data file, relative to the repository. */
    readonly place?: Place;
    /** Values that show it, worst first, at most a handful. */
    readonly evidence?: readonly string[];
    /** Rows that show it, at most a handful. */
    readonly rows?: readonly ExampleRow[];
}
/** A row of the data that shows a finding. Names and values are strangers' text, bounded, and masked where that was asked. */
export interface ExampleRow {
    /** Its name; while a run does not know that, the digest of its content. */
    readonly file: string;
    /** Line of the file, or number of the row where a file has no lines; from 1. */
    readonly number: number;
    readonly unit: "line" | "row";
    /** Some of its features, those the finding is about first; a value as people read it. */
    readonly values: readonly (readonly [name: string, value: string])[];
}
/** What rows of a file are counted in, by its name. */
export declare function unitOf(file: string): ExampleRow["unit"];
/** How a gate came out; `warn` is shown and stands in nobody's way. */
export type Status = "fail" | "warn" | "pass";
/** One row of "may it be merged": a rule, what was found, what was allowed. */
export interface Gate {
    readonly name: string;
    readonly status: Status;
    readonly found: string;
    readonly limit: string;
    /** Small print under the name, for instance `95% interval`. */
    readonly note?: string;
    /** Node it comes from. */
    readonly node?: string;
}
/**
 * The verdict of a run.
 * - `blessed`: every gate passed, the model may be pushed (on a pull request: is ready to promote).
 * - `not-blessed`: a gate failed; the reason is the first failed gate.
 * - `failed`: a step could not finish, so there is nothing to judge.
 * - `unjudged`: the pipeline has no gate on a model.
 */
export type Verdict = "blessed" | "not-blessed" | "failed" | "unjudged";
/** Fail before warn before pass, order kept within. */
export declare function worstFirst<T extends {
    readonly status: Status;
}>(items: readonly T[]): readonly T[];
