import { type DistributionValidatorParameters } from "./distribution-validator-parameters.ts";
/**
 * Holds the distributions of chosen features against those of a baseline: TFX's DistributionValidator, with its anomalies in
 * `SplitPair-<split>_<split of the baseline>/SchemaDiff.pb` and its blessing (`blessed`: 1, 0, or 2 where there is no baseline).
 *
 * @example
 * add(distributionValidator, { statistics, baseline_statistics: latestBlessed(ExampleStatistics) }, { features: { fare: { jensenShannon: 0.05 } } });
 */
export declare const distributionValidator: import("../core/component.ts").Component<{
    readonly statistics: import("../core/component.ts").Port<import("../core/artifact.ts").ArtifactType<"ExampleStatistics">, false>;
    readonly baseline_statistics: import("../core/component.ts").Port<import("../core/artifact.ts").ArtifactType<"ExampleStatistics">, true>;
}, {
    readonly anomalies: import("../core/component.ts").Port<import("../core/artifact.ts").ArtifactType<"ExampleAnomalies">, false>;
}, DistributionValidatorParameters>;
