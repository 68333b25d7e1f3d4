import { type Digest } from "../core/digest.ts";
import type { Push, Pushed, PushTarget } from "../core/push-target.ts";
import type { Repository } from "./octokit.ts";
/** What a release needs besides the push itself. */
interface ReleaseOptions extends Repository {
    /** Commit or branch the tag is made on. */
    readonly commit: string;
    /** An existing folder for the archive while it is made. */
    readonly temporary: string;
    /** What is told of a model: GitHub Markdown, inert and bounded. Undefined: the push's own note. */
    notes?(push: Push): Promise<string | undefined>;
}
/** What the bytes of a release depend on. */
type Packing = Pick<Push, "pipeline" | "version" | "model">;
/**
 * Pushes to a GitHub release: `<pipeline>-v<version>` (or the tag grammar in the setting `tag`), with
 * `<pipeline>-<version>.tar.gz` (TensorFlow Serving's layout inside) and `assay-manifest.json`. It stays a draft until
 * both are there and their digests are right, so a version appears whole or not at all. When the newest version of the
 * pipeline already holds these bytes no other is made; a draft that an earlier push left behind is removed.
 */
export declare function releaseTarget(options: ReleaseOptions): PushTarget;
/**
 * The assets that the release of a model at this address holds, by name, when they are byte for byte what packing the model
 * again makes: no release is believed of itself. A `UserError` says which is not.
 */
export declare function checkedAssets(options: Repository & Pick<ReleaseOptions, "temporary">, pushed: Pushed, packing: Packing): Promise<ReadonlyMap<string, Digest>>;
/** Adds a small file to a release that is there already; one of the same name is replaced. */
export declare function addToRelease(at: Repository, pushed: Pushed, { name, text }: {
    readonly name: string;
    readonly text: string;
}): Promise<void>;
export {};
