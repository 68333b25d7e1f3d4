import type { Plan } from "./roles.ts";
/** How a pipeline trains, as it stands in `assay.yml`. */
export interface TrainingText {
    /** The module with preprocess, and train where it trains. */
    readonly code?: string;
    readonly lines: readonly string[];
}
interface Written {
    readonly plan: Plan;
    /** How it trains, where that is not the model that `writtenModel` writes, and where that is. */
    readonly training: TrainingText | {
        readonly model: string;
    };
    /** Name of the pipeline. */
    readonly name: string;
    /** Key of `examples` and the pattern. */
    readonly format: string;
    readonly pattern: string;
    /** Where the published schema of `assay.yml` is, for editors. */
    readonly schema: string;
    /** What each metric must reach; undefined: it is not known yet. */
    readonly thresholds?: Readonly<Record<string, string>> | undefined;
}
/** A text in quotes. */
export declare const json: (text: string) => string;
/** Names of the columns that are numbers and tell of the label. */
export declare function numberedColumns({ features }: Plan): readonly string[];
/** `assay.yml` with words to each key. */
export declare function writtenConfiguration({ plan: { label, rows, features }, training, name, format, pattern, schema, thresholds }: Written): string;
/** `model.ts`: numbers scaled, categories one-hot, one hidden layer. */
export declare function writtenModel({ label, features }: Plan): string;
/** Limits a little below what the first model reached, for the metrics that tell most. */
export declare function proposedThresholds({ label }: Plan, metrics: Readonly<Record<string, number | string>>): Readonly<Record<string, string>> | undefined;
export {};
