import type { Problem } from "../evaluation/metric.ts";
import { type ThresholdSettings } from "../evaluation/threshold.ts";
/** What Evaluator measures, on which rows, and what a blessing takes. */
export interface EvaluatorParameters {
    /** A raw feature, or an output of preprocess. */
    readonly label: string;
    readonly problem?: Problem;
    /** The value of the label that counts as positive. */
    readonly positive?: string | number;
    /** Output of the model to judge, where it has several. */
    readonly prediction?: string;
    readonly splits?: readonly string[];
    readonly metrics?: readonly string[];
    /** Features whose values are crossed; all rows together are always judged. */
    readonly slices?: readonly (readonly string[])[];
    readonly thresholds?: Readonly<Record<string, ThresholdSettings>>;
    readonly minSliceSize?: number;
}
/**
 * Judges a model on examples it was not trained on, beside the newest blessed one on the same rows: TFX's Evaluator.
 * It blesses when every threshold holds and every prediction is a number. `evaluation` has our `evaluation.json` and what TensorFlow
 * Model Analysis reads; `blessing` has TFX's empty file `BLESSED` or `NOT_BLESSED`.
 *
 * @example
 * const { blessing } = add(evaluator, { examples, model, baseline_model: latestBlessed(Model) }, { label: "delayed", thresholds: { auc: { atLeast: 0.7 } } });
 */
export declare const evaluator: import("../core/component.ts").Component<{
    readonly examples: import("../core/component.ts").Port<import("../core/artifact.ts").ArtifactType<"Examples">, false>;
    readonly model: import("../core/component.ts").Port<import("../core/artifact.ts").ArtifactType<"Model">, false>;
    readonly baseline_model: import("../core/component.ts").Port<import("../core/artifact.ts").ArtifactType<"Model">, true>;
    readonly schema: import("../core/component.ts").Port<import("../core/artifact.ts").ArtifactType<"Schema">, true>;
}, {
    readonly evaluation: import("../core/component.ts").Port<import("../core/artifact.ts").ArtifactType<"ModelEvaluation">, false>;
    readonly blessing: import("../core/component.ts").Port<import("../core/artifact.ts").ArtifactType<"ModelBlessing">, false>;
}, EvaluatorParameters>;
