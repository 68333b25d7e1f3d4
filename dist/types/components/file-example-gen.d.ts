import { type Component } from "../core/component.ts";
import type { JsonSchema } from "../core/json.ts";
import { type ResolvedInputs, type SpanRange } from "../data/input-pattern.ts";
import type { FileFormat } from "../data/source.ts";
import type { Buckets } from "../data/split-rule.ts";
import { exampleOutputs, type DividingParameters } from "./example-gen.ts";
/** What an ExampleGen of files reads. */
export interface FileExampleGenParameters extends DividingParameters {
    /** A pattern of files, or a pattern for each split. */
    readonly input: string | Readonly<Record<string, string>>;
    readonly spans?: SpanRange;
    /** What `resolve` found; never given by a person. */
    readonly resolved?: ResolvedFiles;
}
/** Files and splits made definite. Splits are a list because their order decides who gets which bucket. */
interface ResolvedFiles extends ResolvedInputs {
    readonly buckets?: Buckets;
}
interface FileExampleGen<P extends FileExampleGenParameters, Options extends object> {
    readonly name: string;
    readonly version: number;
    /** The format, loaded when it is needed. */
    format(): Promise<FileFormat<Options>>;
    /** JSON Schema of the parameters that only this format has. */
    readonly properties: Readonly<Record<string, JsonSchema>>;
    optionsOf(parameters: P): Options;
    /** Refuses options that cannot be, before anything runs. */
    check?(parameters: P): void;
    /** What stands for a missing value in the key of the hash split. Default: TFX's empty list. */
    readonly missingKey?: "empty" | "unset";
    /** What stands between cells, where the format has them. */
    delimiterOf?(parameters: P): string;
    /** An empty cell is stored as a list without values. */
    zeroValues?(parameters: P): boolean;
}
/** An ExampleGen that reads files of one format: finds them, digests them, and lets the core divide and store their rows. */
export declare function fileExampleGen<P extends FileExampleGenParameters, Options extends object>(definition: FileExampleGen<P, Options>): Component<Readonly<Record<never, never>>, typeof exampleOutputs, P>;
/** Refuses spans that contradict each other, before any file is looked for. */
export declare function checkFiles({ spans }: Pick<FileExampleGenParameters, "spans">): void;
export {};
