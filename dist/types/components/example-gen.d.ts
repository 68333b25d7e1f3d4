import { type Artifact, type PropertyValue } from "../core/artifact.ts";
import { type RunContext } from "../core/component.ts";
import type { JsonSchema } from "../core/json.ts";
import type { Showing } from "../core/report.ts";
import type { ExampleInput, RowSource } from "../data/row-source.ts";
import type { FileContents, ReadLimit, SourceColumn } from "../data/source.ts";
import { type Buckets, type SplitBy } from "../data/split-rule.ts";
/** What all ExampleGens have in common: how rows become splits, and how they are stored. */
export interface DividingParameters extends ReadLimit {
    /** Buckets of each split when there is one input. */
    readonly splits?: Readonly<Record<string, number>>;
    readonly splitBy?: SplitBy;
    /** TFX's `partition_feature_name`. */
    readonly partitionBy?: string;
    readonly shuffle?: boolean;
    readonly output?: "tfrecord" | "parquet";
}
/** What is read, and how what is found becomes columns. */
interface Generation {
    readonly inputs: readonly ExampleInput[];
    /** The columns of all sources together, in the order of `inputs`; a limit may have left out the last of each. */
    join(contents: readonly FileContents[], sources: readonly RowSource[]): readonly SourceColumn[];
    /** Buckets when one input is divided. */
    readonly buckets?: Buckets | undefined;
    readonly zeroValues?: boolean;
    /** What stands between cells, where the sources are CSV. */
    readonly delimiter?: string;
    /** What stands for a missing value in the key of a hash split: as the row writer has it. */
    readonly missingKey?: "empty" | "unset";
    /** Further properties of the artifact: span and version. */
    readonly properties: Readonly<Record<string, PropertyValue>>;
}
/** The parameters that all ExampleGens share, as JSON Schema. */
export declare const dividingProperties: Readonly<Record<string, JsonSchema>>;
/** Checks early what the parameters say of splits; the buckets when there is one input, `undefined` when the inputs are the splits. */
export declare function checkDividing(inputs: readonly string[], parameters: DividingParameters): Buckets | undefined;
/** The one output of every ExampleGen. */
export declare const exampleOutputs: {
    readonly examples: import("../core/component.ts").Port<import("../core/artifact.ts").ArtifactType<"Examples">, false>;
};
type Context = RunContext<DividingParameters, typeof exampleOutputs>;
/** Reads all sources into the Examples artifact. Shards of sources that are as they were before are taken over. */
export declare function generateExamples(generation: Generation, context: Context): Promise<void>;
/** How an Examples artifact looks: rows by split, and what its source gives reason to say. */
export declare function showExamples({ properties }: Pick<Artifact, "properties">): Showing;
export {};
