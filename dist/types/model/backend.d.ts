import { type Digest } from "../core/digest.ts";
import type { TensorFlow } from "./tensorflow.ts";
/** What may be asked for as a backend. */
export declare const backendNames: readonly ["auto", "wasm", "cpu", "tfjs-node"];
/** `auto`: tfjs-node when the workspace has it, else WebAssembly. `cpu` is plain JavaScript: slow, for comparison. */
export type BackendChoice = (typeof backendNames)[number];
/** A backend that computes. */
type BackendName = Exclude<BackendChoice, "auto">;
/** Which TensorFlow.js is opened, and where its parts are looked for. */
interface OpenTensorFlow {
    readonly backend?: BackendChoice;
    /** Where `@tensorflow/tfjs-node` is looked for. */
    readonly workspace?: string;
    /** Folder of `tfjs-backend-wasm-simd.wasm`. Found beside the bundle or in node_modules when not given. */
    readonly wasmDirectory?: string;
}
/** The backend a choice means in a workspace, without loading anything. */
export declare function resolveBackend(choice: BackendChoice, workspace: string): BackendName;
/** What of the workspace's installed packages decides what a backend computes: the version of tfjs-node. */
export declare function backendMaterials(backend: BackendName, workspace: string): Promise<Record<string, Digest>>;
/**
 * Loads TensorFlow.js with a backend ready. The WebAssembly backend gets the kernels it lacks, so that convolutions,
 * embeddings and einsum can be trained. Wanting tfjs-node where it is not installed is a `UserError`.
 */
export declare function openTensorFlow(options?: OpenTensorFlow): Promise<{
    readonly tf: TensorFlow;
    readonly backend: BackendName;
}>;
/** TensorFlow.js for code of the user: the one that this process has opened, so that both share an engine. */
export declare function tensorFlowOfProcess(workspace: string): Promise<TensorFlow>;
export {};
