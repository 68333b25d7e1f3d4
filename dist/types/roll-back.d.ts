import type { Artifact } from "./core/artifact.ts";
import type { JsonObject } from "./core/json.ts";
import type { Assembled } from "./assemble.ts";
import type { ArtifactRecord, PushRecord } from "./metadata/record.ts";
import type { RollbackPlan } from "./metadata/rollback-plan.ts";
/** Another place that may hold the bytes of a model that was pushed there. */
type FindPushed = (push: PushRecord, model: ArtifactRecord) => Promise<Artifact<"Model"> | undefined>;
/** Where a rollback pushes: what Pusher is configured with, as far as it can be reached from here. */
interface RollbackPlace {
    readonly target: string;
    readonly settings: JsonObject;
}
/** The places a pipeline pushes to; those that cannot be reached from here are named in `away`. */
export declare function placesOf({ pipeline, options: { targets } }: Assembled): {
    readonly places: readonly RollbackPlace[];
    readonly away: readonly string[];
};
/**
 * The bytes of a model by its digest, verified: from the artifact store, else from where it was pushed. A `UserError`
 * when they are nowhere whole.
 */
export declare function bytesOf({ model, pushes, version }: RollbackPlan, { options: { artifacts, workspace } }: Assembled, elsewhere?: FindPushed): Promise<Artifact<"Model">>;
interface Pushing {
    readonly plan: RollbackPlan;
    readonly model: Artifact<"Model">;
    readonly places: readonly RollbackPlace[];
    /** Milliseconds since the epoch. */
    readonly now: number;
    readonly commit?: string | undefined;
    readonly note: string;
}
/** Pushes the bytes as a new version to each place, and records each push when it is done. Nothing is removed; where they are the newest version already, nothing is made. */
export declare function pushAgain({ pipeline, options }: Assembled, { plan, model, places, now, commit, note }: Pushing): Promise<readonly PushRecord[]>;
export {};
