interface ImportSchemaGenParameters {
    readonly file: string;
}
/** Property of a Schema artifact: the file of the repository it is a copy of. */
export declare const schemaSource = "schema_file";
/**
 * Takes the schema that a person keeps in the repository: TFX's ImportSchemaGen.
 *
 * @example
 * const { schema } = add(importSchemaGen, {}, { file: "schema.pbtxt" });
 */
export declare const importSchemaGen: import("../core/component.ts").Component<{}, {
    readonly schema: import("../core/component.ts").Port<import("../core/artifact.ts").ArtifactType<"Schema">, false>;
}, ImportSchemaGenParameters>;
/** Copies a schema byte for byte into an artifact, after reading it once so that a mistake in it is told. A binary one becomes text. */
export declare function copySchema(file: string, directory: string, shown: string): Promise<void>;
export {};
