import { type ExampleValidatorParameters } from "./example-validator-parameters.ts";
/**
 * Holds the statistics of each split against the schema (TFX's ExampleValidator: TFDV's anomalies in `Split-<name>/SchemaDiff.pb`)
 * and against the same split of the baseline (Assay's drift rule). All findings are in `findings.json` and `findings.sarif`,
 * with rows that show them where the examples are wired; what is other in the schema is shown where the baseline's is wired. It never stops a run by itself; its gates say whether the result may go on.
 *
 * @example
 * add(exampleValidator, { statistics, schema, examples, baseline: latestBlessed(ExampleStatistics) }, { failOn: "error", drift: "warn" });
 */
export declare const exampleValidator: import("../core/component.ts").Component<{
    readonly statistics: import("../core/component.ts").Port<import("../core/artifact.ts").ArtifactType<"ExampleStatistics">, false>;
    readonly schema: import("../core/component.ts").Port<import("../core/artifact.ts").ArtifactType<"Schema">, false>;
    readonly baseline: import("../core/component.ts").Port<import("../core/artifact.ts").ArtifactType<"ExampleStatistics">, true>;
    readonly examples: import("../core/component.ts").Port<import("../core/artifact.ts").ArtifactType<"Examples">, true>;
    readonly baseline_examples: import("../core/component.ts").Port<import("../core/artifact.ts").ArtifactType<"Examples">, true>;
    readonly baseline_schema: import("../core/component.ts").Port<import("../core/artifact.ts").ArtifactType<"Schema">, true>;
}, {
    readonly anomalies: import("../core/component.ts").Port<import("../core/artifact.ts").ArtifactType<"ExampleAnomalies">, false>;
}, ExampleValidatorParameters>;
