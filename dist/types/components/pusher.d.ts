import type { JsonObject } from "../core/json.ts";
/** Where to push: each entry is one target's name with its settings, `{ directory: "serving/" }`. Empty: nowhere. */
interface PusherParameters {
    readonly to: readonly JsonObject[];
}
/**
 * Pushes a model where it is served, if every blessing it is given blesses it. Not blessed is no error: nothing is pushed, and it says why.
 * Equal bytes are pushed once. The artifact holds what was pushed where (`pushed.json`), not the model's bytes once more as TFX's does:
 * they are in the model artifact, whose digest is named.
 */
export declare const pusher: import("../core/component.ts").Component<{
    readonly model: import("../core/component.ts").Port<import("../core/artifact.ts").ArtifactType<"Model">, false>;
    readonly model_blessing: import("../core/component.ts").Port<import("../core/artifact.ts").ArtifactType<"ModelBlessing">, true>;
    readonly infra_blessing: import("../core/component.ts").Port<import("../core/artifact.ts").ArtifactType<"InfraBlessing">, true>;
}, {
    readonly pushed_model: import("../core/component.ts").Port<import("../core/artifact.ts").ArtifactType<"PushedModel">, false>;
}, PusherParameters>;
export {};
