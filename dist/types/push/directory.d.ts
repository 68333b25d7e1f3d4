import type { JsonObject } from "../core/json.ts";
import type { Pushed, PushTarget } from "../core/push-target.ts";
/**
 * Pushes to a folder in TensorFlow Serving's layout, `<directory>/<pipeline>/<version>/`. A version is made beside its place and renamed
 * there when every byte is verified, so a server never loads half a model. The newest version is the one that is served; when it already
 * holds these bytes nothing is made.
 */
export declare const directoryTarget: PushTarget;
/** Whether `pushed` is there and is what a server loads: the newest version. */
export declare function isServed(pushed: Pushed, settings: JsonObject, workspace: string): Promise<boolean>;
