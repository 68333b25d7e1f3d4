import type { Artifact } from "./artifact.ts";
import type { Digest } from "./digest.ts";
import type { JsonObject } from "./json.ts";
/** What is to be pushed: a blessed model, and the name it is served under. */
export interface Push {
    readonly pipeline: string;
    readonly model: Artifact<"Model">;
    /** Version to make: TFX's epoch seconds, as text. */
    readonly version: string;
    /** The target's own settings (`{ directory: "serving/" }`). */
    readonly settings: JsonObject;
    readonly workspace: string;
    /** One Markdown-free sentence on the model for places that keep notes (release text). */
    readonly note: string;
}
/** Where a push ended up. */
export interface Pushed {
    readonly target: string;
    readonly version: string;
    /** Path or address people can open. */
    readonly location: string;
    /** Digest of what is there, over the same manifest as the model's: byte for byte what was evaluated. */
    readonly digest: Digest;
}
/**
 * A place models are pushed to. Contract (test/contract/push-target.ts): a version appears whole or not at all;
 * `saved_model.pb` becomes visible last; pushing the same model again finds the version that is there and makes none.
 */
export interface PushTarget {
    readonly name: string;
    push(push: Push, signal: AbortSignal): Promise<Pushed>;
    /** Whether `pushed` is still there. */
    has(pushed: Pushed, settings: JsonObject, workspace: string): Promise<boolean>;
}
