import type { Plan } from "./roles.ts";
interface Written {
    readonly plan: Plan;
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
/** `assay.yml` with words to each key. */
export declare function writtenConfiguration({ plan: { label, rows, features }, name, format, pattern, schema, thresholds }: Written): string;
/** `model.ts`: numbers scaled, categories one-hot, one hidden layer. */
export declare function writtenModel({ label, features }: Plan): string;
/** Limits a little below what the first model reached, for the metrics that tell most. */
export declare function proposedThresholds({ label }: Plan, metrics: Readonly<Record<string, number | string>>): Readonly<Record<string, string>> | undefined;
export {};
