import { type DriftRule } from "../validation/drift.ts";
interface FeatureRule {
    readonly drift?: DriftRule & {
        readonly failOn?: "error" | "warning" | "never";
    };
}
interface ExampleValidatorParameters {
    /** Which severity makes the gates fail; below it they warn. */
    readonly failOn?: "error" | "warning" | "never";
    /** What drift against the baseline means. */
    readonly drift?: "off" | "warn" | "error";
    readonly features?: Readonly<Record<string, FeatureRule>>;
    /** Schema environment to validate in. */
    readonly environment?: string;
    readonly excludeSplits?: readonly string[];
}
/**
 * Holds the statistics of each split against the schema (TFX's ExampleValidator: TFDV's anomalies in `Split-<name>/SchemaDiff.pb`)
 * and against the same split of the baseline (Assay's drift rule, in `findings.json`). It never stops a run by itself;
 * its gates say whether the result may go on.
 *
 * @example
 * add(exampleValidator, { statistics, schema, baseline: latestBlessed(ExampleStatistics) }, { failOn: "error", drift: "warn" });
 */
export declare const exampleValidator: import("../core/component.ts").Component<{
    readonly statistics: import("../core/component.ts").Port<import("../core/artifact.ts").ArtifactType<"ExampleStatistics">, false>;
    readonly schema: import("../core/component.ts").Port<import("../core/artifact.ts").ArtifactType<"Schema">, false>;
    readonly baseline: import("../core/component.ts").Port<import("../core/artifact.ts").ArtifactType<"ExampleStatistics">, true>;
}, {
    readonly anomalies: import("../core/component.ts").Port<import("../core/artifact.ts").ArtifactType<"ExampleAnomalies">, false>;
}, ExampleValidatorParameters>;
export {};
