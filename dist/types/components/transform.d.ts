/** Where the user's `preprocess` is: a module relative to the workspace, and the name it is exported under. */
interface TransformParameters {
    readonly code: string;
    readonly export: string;
}
/**
 * Computes what the model sees: runs the analyzers of the user's `preprocess` over the train split (the first one, if none is
 * called train), and applies the result to every split. The transform graph goes into the model, so that serving does the same.
 */
export declare const transform: import("../core/component.ts").Component<{
    readonly examples: import("../core/component.ts").Port<import("../core/artifact.ts").ArtifactType<"Examples">, false>;
    readonly schema: import("../core/component.ts").Port<import("../core/artifact.ts").ArtifactType<"Schema">, false>;
}, {
    readonly transform_graph: import("../core/component.ts").Port<import("../core/artifact.ts").ArtifactType<"TransformGraph">, false>;
    readonly transformed_examples: import("../core/component.ts").Port<import("../core/artifact.ts").ArtifactType<"Examples">, false>;
}, TransformParameters>;
export {};
