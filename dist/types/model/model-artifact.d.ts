import type { RawFeature } from "../transform/graph.ts";
/**
 * The layout of a Model artifact:
 *
 *     Format-Serving/     SavedModel for TensorFlow and TensorFlow Serving, transform inside
 *     Format-TFJS/        model.json, weights.bin: the same graph for TensorFlow.js; transform/: graph.json and vocabularies
 *     Format-Command/     what a model that answers through a command needs
 *     label/              graph.json and vocabularies that make the label from raw examples, when preprocess makes it
 *     assay_model.json    what the model takes and gives
 */
export declare const servingDirectory = "Format-Serving";
/** The model for TensorFlow.js, in a Model artifact. */
export declare const tfjsDirectory = "Format-TFJS";
/** What a training command left, as it left it. */
export declare const commandDirectory = "Format-Command";
/** The transform graph the model was trained behind; there only when it was. */
export declare const transformDirectory = "transform";
/** How labels become numbers; there only when they must. */
export declare const labelDirectory = "label";
/** What predictions are of, found from the label and the output. */
export type Problem = "binary" | "multiclass" | "regression";
/** An output of the model: values of one row. */
export interface ModelOutput {
    readonly name: string;
    readonly dtype: "float32" | "int32" | "bool";
    readonly shape: readonly number[];
}
interface Described {
    readonly version: 1;
    readonly label: string;
    readonly problem?: Problem;
    /** Classes in the order of their numbers, when the label is text or a vocabulary's index. */
    readonly classes?: readonly string[];
}
/** A model in TensorFlow.js' form, made by Assay or left by a command. */
export interface TfjsDescription extends Described {
    readonly form: "tfjs";
    readonly kind: "graph" | "layers";
    /** Raw features that the transform reads. */
    readonly raw: readonly RawFeature[];
    /** What the model takes: outputs of the transform with the shape of one row; fed by name, or side by side into a layers model's only input. */
    readonly inputs: readonly {
        readonly name: string;
        readonly shape: readonly number[];
        readonly node?: string;
    }[];
    readonly outputs: readonly (ModelOutput & {
        readonly node?: string;
    })[];
}
/** A SavedModel left by a command: Assay answers with it through tfjs-node. */
export interface SavedModelDescription extends Described {
    readonly form: "saved-model";
    /** Input of `serving_default` that takes serialized tf.Examples. */
    readonly input: string;
    readonly outputs: readonly ModelOutput[];
}
/** A model that answers through a command of the user. */
export interface CommandDescription extends Described {
    readonly form: "command";
    readonly predict: string;
    readonly timeoutSeconds: number;
}
/** What is to be known of a model before it is loaded, told apart by its form. */
export type ModelDescription = TfjsDescription | SavedModelDescription | CommandDescription;
/** Writes the description of a model beside it. */
export declare function writeModelDescription(directory: string, description: ModelDescription): Promise<void>;
/** What a Model artifact says of itself. */
export declare function readModelDescription(directory: string): Promise<ModelDescription>;
export {};
