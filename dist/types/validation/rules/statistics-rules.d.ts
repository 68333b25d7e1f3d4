import { type CustomValidationConfig } from "../custom_validation_config_pb.ts";
/** A condition on the statistics of a feature. */
export interface StatisticsRule {
    /** What it says, in a few words. */
    readonly name: string;
    /** The feature's name, or the names of the structs it is in and its own. */
    readonly feature: string | readonly string[];
    /** GoogleSQL over `feature`, or over `feature_test` and `feature_base`. */
    readonly expression: string;
    readonly severity?: "error" | "warning";
    /** What it says, in words. */
    readonly description?: string;
    /** Environments that it is for; all when not given. */
    readonly environments?: readonly string[];
    /** The slice of the data; all examples when not given. */
    readonly slice?: string;
    /** What `feature_base` is, where it is another feature or slice of the base. */
    readonly base?: {
        readonly feature?: string | readonly string[];
        readonly slice?: string;
    };
}
/** Rules as TFDV's config, each described by its name and its own description; one that names `feature_test` or `feature_base` is on a pair. */
export declare function statisticsRuleConfig(rules: readonly StatisticsRule[]): CustomValidationConfig;
/** The rules of several configs, in their order. */
export declare function joinedConfigs(configs: readonly CustomValidationConfig[]): CustomValidationConfig;
