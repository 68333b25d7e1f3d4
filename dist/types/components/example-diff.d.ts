import { type ExampleDiffParameters } from "./example-diff-parameters.ts";
/**
 * Compares examples one by one with those of a baseline that have the same identifiers: TFX's ExampleDiff, with TFDV's counts in
 * `SplitPair-<split>_<split of the baseline>/`. Two things are as TFX documents and not as TFX 1.16 does: `base` is the baseline
 * (there the two are swapped), and floats are rounded only where digits are given (there to whole numbers).
 *
 * @example
 * add(exampleDiff, { examples, baseline_examples: latestBlessed(Examples) }, { identifierFeatures: ["id"], skewSampleSize: 20 });
 */
export declare const exampleDiff: import("../core/component.ts").Component<{
    readonly examples: import("../core/component.ts").Port<import("../core/artifact.ts").ArtifactType<"Examples">, false>;
    readonly baseline_examples: import("../core/component.ts").Port<import("../core/artifact.ts").ArtifactType<"Examples">, true>;
}, {
    readonly example_diff_result: import("../core/component.ts").Port<import("../core/artifact.ts").ArtifactType<"ExamplesDiff">, false>;
}, ExampleDiffParameters>;
