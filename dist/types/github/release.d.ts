import type { PushTarget } from "../core/push-target.ts";
import type { Repository } from "./octokit.ts";
/** What a release needs besides the push itself. */
interface ReleaseOptions extends Repository {
    /** Commit or branch the tag is made on. */
    readonly commit: string;
    /** An existing folder for the archive while it is made. */
    readonly temporary: string;
}
/**
 * Pushes to a GitHub release: `<pipeline>-v<version>` (or the tag grammar in the setting `tag`), with
 * `<pipeline>-<version>.tar.gz` (TensorFlow Serving's layout inside) and `assay-manifest.json`. It stays a draft until
 * both are there and their digests are right, so a version appears whole or not at all. When the newest version of the
 * pipeline already holds these bytes no other is made; a draft that an earlier push left behind is removed.
 */
export declare function releaseTarget(options: ReleaseOptions): PushTarget;
export {};
