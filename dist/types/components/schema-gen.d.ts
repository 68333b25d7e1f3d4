import { type SchemaGenParameters } from "./schema-gen-parameters.ts";
/**
 * Infers the schema from the statistics: TFX's SchemaGen with TFDV's rules. Where the repository keeps a schema (`file`),
 * that one is the output, and what the data would change in it is shown as a proposal.
 *
 * @example
 * const { schema } = add(schemaGen, { statistics }, { file: "schema.pbtxt" });
 */
export declare const schemaGen: import("../core/component.ts").Component<{
    readonly statistics: import("../core/component.ts").Port<import("../core/artifact.ts").ArtifactType<"ExampleStatistics">, false>;
}, {
    readonly schema: import("../core/component.ts").Port<import("../core/artifact.ts").ArtifactType<"Schema">, false>;
}, SchemaGenParameters>;
