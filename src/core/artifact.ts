import { type Digest, digestOfJson } from "./digest.ts";

/** A property value as ML Metadata types it: a string, a number (int or double by the type), or JSON text. */
export type PropertyValue = string | number | boolean;
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

function artifactType<const Name extends string>(
  name: Name,
  properties: ArtifactType["properties"] = {},
  base?: ArtifactType["base"],
): ArtifactType<Name> {
  return base ? { name, properties, base } : { name, properties };
}

/** A new artifact type of one's own, for custom components. */
export const customArtifactType = artifactType;

const splits = { span: "int", split_names: "string" } as const;

export const Examples = artifactType("Examples", { ...splits, version: "int" }, "Dataset");
export const ExampleStatistics = artifactType("ExampleStatistics", splits, "Statistics");
export const Schema = artifactType("Schema");
export const ExampleAnomalies = artifactType("ExampleAnomalies", splits);
export const TransformGraph = artifactType("TransformGraph");
export const Model = artifactType("Model", {}, "Model");
export const ModelRun = artifactType("ModelRun");
export const ModelEvaluation = artifactType("ModelEvaluation");
export const ModelBlessing = artifactType("ModelBlessing");
export const InfraBlessing = artifactType("InfraBlessing");
export const PushedModel = artifactType("PushedModel", {}, "Model");
export const HyperParameters = artifactType("HyperParameters");
/** Any numbers of a custom component: `metrics.json` inside. */
export const Metrics = artifactType("Metrics", {}, "Metrics");

/** The standard types by their name. */
export const artifactTypes: Readonly<Record<string, ArtifactType>> = Object.fromEntries(
  [Examples, ExampleStatistics, Schema, ExampleAnomalies, TransformGraph, Model, ModelRun, ModelEvaluation,
    ModelBlessing, InfraBlessing, PushedModel, HyperParameters, Metrics].map((type) => [type.name, type]),
);

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
export function artifactDigest({ type, properties, manifest }: Pick<Artifact, "type" | "properties" | "manifest">): Digest {
  return digestOfJson({ type, properties, manifest });
}

/** `["train", "eval"]` as TFX writes it (a blank after each comma, as Python's json.dumps). */
export function splitNamesText(names: readonly string[]): string {
  return `[${names.map((name) => JSON.stringify(name)).join(", ")}]`;
}

/** The split names of an artifact that has splits, in their order. */
export function splitNames(artifact: Pick<Artifact, "properties">): readonly string[] {
  const text = artifact.properties["split_names"];
  if (typeof text !== "string") return [];
  const parsed: unknown = JSON.parse(text);
  return Array.isArray(parsed) ? parsed.filter((name) => typeof name === "string") : [];
}
