import { type Digest } from "./digest.ts";
/** A property value as ML Metadata types it: a string, a number (int or double by the type), or JSON text. */
export type PropertyValue = string | number | boolean;
/** Properties of an artifact by name, as ML Metadata holds them. */
export type Properties = Readonly<Record<string, PropertyValue>>;
/**
 * A kind of artifact: TFX's TYPE_NAME, its declared properties and its ML Metadata base type.
 * The literal `name` is what makes a wrong wire a compile error.
 */
export interface ArtifactType<Name extends string = string> {
    readonly name: Name;
    readonly properties: Readonly<Record<string, "int" | "double" | "string">>;
    readonly base?: "Dataset" | "Model" | "Statistics" | "Metrics";
}
declare function artifactType<const Name extends string>(name: Name, properties?: ArtifactType["properties"], base?: ArtifactType["base"]): ArtifactType<Name>;
/** A new artifact type of one's own, for custom components. */
export declare const customArtifactType: typeof artifactType;
/** Rows: tf.Examples in gzipped TFRecords, `Split-<name>/` each. */
export declare const Examples: ArtifactType<"Examples">;
/** What TFDV's `FeatureStats.pb` holds of each split. */
export declare const ExampleStatistics: ArtifactType<"ExampleStatistics">;
/** Which features there are and what their values may be: `schema.pbtxt`. */
export declare const Schema: ArtifactType<"Schema">;
/** Where the statistics of each split break the schema, or drifted from the baseline's. */
export declare const ExampleAnomalies: ArtifactType<"ExampleAnomalies">;
/** How examples of two data sets that belong together differ, for each pair of splits. */
export declare const ExamplesDiff: ArtifactType<"ExamplesDiff">;
/** Preprocessing with everything it learnt from the analyzed split, for training and serving alike. */
export declare const TransformGraph: ArtifactType<"TransformGraph">;
/** A trained model as it is served: it takes raw rows, so its transform is inside. */
export declare const Model: ArtifactType<"Model">;
/** How a model was trained: the history of its losses. */
export declare const ModelRun: ArtifactType<"ModelRun">;
/** Metrics of a model and of the baseline by slice, in TFMA's files and our own. */
export declare const ModelEvaluation: ArtifactType<"ModelEvaluation">;
/** Whether a model met all its thresholds: a file `BLESSED` or `NOT_BLESSED`. */
export declare const ModelBlessing: ArtifactType<"ModelBlessing">;
/** Whether a model loaded and answered in a process of its own: a file `INFRA_BLESSED` or `INFRA_NOT_BLESSED`. */
export declare const InfraBlessing: ArtifactType<"InfraBlessing">;
/** What was pushed where. The bytes stay in the Model. */
export declare const PushedModel: ArtifactType<"PushedModel">;
/** What a search found best; no standard component makes or reads it yet, custom ones may. */
export declare const HyperParameters: ArtifactType<"HyperParameters">;
/** Any numbers of a custom component: `metrics.json` inside. */
export declare const Metrics: ArtifactType<"Metrics">;
/** The standard types by their name. */
export declare const artifactTypes: Readonly<Record<string, ArtifactType>>;
/** One file of an artifact: its path inside the artifact's directory (`/` between folders), size and digest. */
export interface ManifestEntry {
    readonly path: string;
    readonly size: number;
    readonly digest: Digest;
}
/**
 * An artifact: a directory in TFX's payload layout, and what is known of it.
 * Its identity is `digest`, over type, properties and manifest; two runs that make the same bytes make the same artifact.
 */
export interface Artifact<Name extends string = string> {
    readonly type: Name;
    /** Absolute path of the directory on this machine. Not part of the identity. */
    readonly path: string;
    readonly digest: Digest;
    readonly manifest: readonly ManifestEntry[];
    /** Declared and custom properties together; the type says which are declared. */
    readonly properties: Properties;
}
/** The identity of an artifact: the digest over its type, properties and manifest. */
export declare function artifactDigest({ type, properties, manifest }: Pick<Artifact, "type" | "properties" | "manifest">): Digest;
/** `["train", "eval"]` as TFX writes it (a blank after each comma, as Python's json.dumps). */
export declare function splitNamesText(names: readonly string[]): string;
/** The split names of an artifact that has splits, in their order. */
export declare function splitNames(artifact: Pick<Artifact, "properties">): readonly string[];
export {};
