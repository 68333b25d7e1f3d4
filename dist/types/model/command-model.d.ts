import type { Transform } from "../transform/transform.ts";
/** What a command left, and what is known of the model apart from it. */
interface LeftModel {
    /** Where the command wrote. */
    readonly from: string;
    readonly command: string;
    readonly workspace: string;
    readonly transform: Transform;
    readonly label: string;
    readonly classes?: readonly string[] | undefined;
    /** Most megabytes it may have left. */
    readonly megabytes: number;
    readonly predict?: {
        readonly command: string;
        readonly files: readonly string[];
        readonly timeoutSeconds: number;
    };
}
/**
 * Takes over what a training command left as a Model artifact. It may be a TensorFlow.js model (`model.json` with its weights), a
 * SavedModel (`saved_model.pb`), or anything that the `predict` command can load; a TensorFlow.js model answers before a
 * command, a command before a SavedModel, which needs tfjs-node. Nothing usable is a `UserError`.
 */
export declare function adoptModel(directory: string, left: LeftModel): Promise<void>;
export {};
