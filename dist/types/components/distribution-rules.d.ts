import type { DatasetView } from "../validation/feature-view.ts";
import { type DistributionValidatorConfig } from "../validation/distribution_validator_pb.ts";
import type { DistributionRules } from "./distribution-validator-parameters.ts";
/** A file with a `DistributionValidatorConfig` in text format, as TFX's users have it: the message, and the text. What is wrong with it is a `UserError` with its line. */
export declare function readDistributionConfig(workspace: string, file: string): Promise<{
    readonly config: DistributionValidatorConfig;
    readonly text: string;
}>;
/** The same from parameters. A feature is named as the report names it: `a`, or `a.b` inside a struct. */
export declare function distributionConfig({ features, examples }: DistributionRules, known: readonly DatasetView[]): DistributionValidatorConfig;
/** Refuses rules that say nothing. */
export declare function checkDistributionRules({ features, examples }: DistributionRules, config: string | undefined): void;
