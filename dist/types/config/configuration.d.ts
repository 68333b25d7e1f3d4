import type { Json, JsonObject } from "../core/json.ts";
/** What `assay.yml` says, environments and overrides applied. Keys as written in the file. */
export interface Configuration {
    readonly name: string;
    /** The module with `preprocess`, `train` or `build`, relative to the file's folder. */
    readonly code?: string;
    /** A module that exports a pipeline of one's own; then only `name`, `environments` and `settings` are read. */
    readonly pipeline?: string;
    /** Free values handed to `pipeline.ts`. */
    readonly settings?: JsonObject;
    /** What else decides the pipeline: files, folders and globs, relative to the file's folder. */
    readonly paths?: readonly string[];
    /** One source of data and how it is split; `example-sources.ts` reads it. */
    readonly examples?: JsonObject;
    readonly label?: string;
    /** The schema's file, or parameters of SchemaGen. */
    readonly schema?: string | JsonObject;
    readonly statistics?: JsonObject;
    /** Parameters of ExampleValidator, and `stop`. */
    readonly validate?: JsonObject & {
        readonly stop?: boolean;
    };
    readonly "distribution-validator"?: JsonObject;
    readonly "example-diff"?: JsonObject;
    readonly train?: {
        readonly code?: string;
        readonly run?: string;
        readonly predict?: string;
        readonly files?: readonly string[];
        readonly format?: string;
        readonly steps?: number;
        readonly "batch-size"?: number;
        readonly seed?: number;
        readonly hyperparameters?: JsonObject;
        readonly timeout?: number;
        readonly "output-limit"?: number;
        readonly backend?: string;
    };
    readonly evaluate?: {
        readonly metrics?: readonly string[];
        readonly slices?: readonly (readonly string[])[];
        readonly thresholds?: Readonly<Record<string, JsonObject>>;
        readonly problem?: string;
        readonly positive?: Json;
        readonly prediction?: string;
        readonly splits?: readonly string[];
        readonly "min-slice-size"?: number;
    };
    readonly infra?: false | {
        readonly requests?: number;
        readonly "p99-ms"?: number;
        readonly timeout?: number;
    };
    readonly push?: readonly JsonObject[];
    /** Parameters of ExampleValidator besides these. */
    readonly monitor?: JsonObject & {
        readonly examples: JsonObject;
        readonly against?: string;
        readonly retrain?: string;
    };
    readonly components?: Readonly<Record<string, CustomComponent>>;
}
/** A step of one's own in `assay.yml`. */
interface CustomComponent {
    /** `file.ts#export`. */
    readonly use: string;
    /** Input port → `Node.output`, or just `output` when one node has it. */
    readonly inputs?: Readonly<Record<string, string>>;
    readonly parameters?: JsonObject;
}
export {};
