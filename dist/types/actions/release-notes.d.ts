import type { Provenance } from "../core/provenance.ts";
import type { Push } from "../core/push-target.ts";
import { type Delivery } from "../github/delivery.ts";
import type { Repository } from "../github/octokit.ts";
import type { MetadataStore } from "../metadata/metadata-store.ts";
import type { ArtifactStore } from "../store/artifact-store.ts";
interface Noting {
    readonly at: Repository;
    readonly metadata?: MetadataStore | undefined;
    readonly artifacts?: ArtifactStore | undefined;
    readonly delivery: Delivery;
    readonly provenance?: Provenance;
}
/** The text of a release: what lineage, kept artifacts and the reviews of its pull request say of the model. Undefined when it cannot be told. */
export declare function notesOfPush({ at, metadata, artifacts, delivery, provenance }: Noting, { pipeline, model: { digest }, version }: Push): Promise<string | undefined>;
export {};
