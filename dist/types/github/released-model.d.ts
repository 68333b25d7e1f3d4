import type { Artifact } from "../core/artifact.ts";
import type { ArtifactRecord, PushRecord } from "../metadata/record.ts";
import type { Repository } from "./octokit.ts";
interface Released {
    /** The push to a release. */
    readonly push: PushRecord;
    /** What was recorded of the model when it was made. */
    readonly model: ArtifactRecord;
    /** An existing folder to take it out into. */
    readonly temporary: string;
}
/**
 * What is served of a model, out of the archive of an earlier release: for when the workflow artifact that held it has
 * expired. Only files that the model's own record names are taken, and each must have the digest recorded there; what the
 * release says of itself is not believed. Undefined when there is no such release; a `UserError` when its bytes differ.
 */
export declare function releasedModel(at: Repository, { push, model, temporary }: Released): Promise<Artifact<"Model"> | undefined>;
export {};
