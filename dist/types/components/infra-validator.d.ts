/** How a model is asked before it may be served, and how fast it must answer. */
export interface InfraValidatorParameters {
    /** Real examples to ask for, one at a time. */
    readonly requests: number;
    /** Slowest acceptable answer at the 99th percentile, in milliseconds; without it latency is shown, not judged. */
    readonly p99Ms?: number;
    /** Seconds until loading or answering counts as failed. */
    readonly timeout: number;
}
/**
 * Loads the model in a process that has run nothing else, and asks it for real examples one at a time: all answers must be
 * numbers, and fast enough where a limit is set. Without examples only loading is checked.
 */
export declare const infraValidator: import("../core/component.ts").Component<{
    readonly model: import("../core/component.ts").Port<import("../core/artifact.ts").ArtifactType<"Model">, false>;
    readonly examples: import("../core/component.ts").Port<import("../core/artifact.ts").ArtifactType<"Examples">, true>;
}, {
    readonly blessing: import("../core/component.ts").Port<import("../core/artifact.ts").ArtifactType<"InfraBlessing">, false>;
}, InfraValidatorParameters>;
