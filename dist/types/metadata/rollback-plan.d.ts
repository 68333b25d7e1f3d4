import { type Digest } from "../core/digest.ts";
import type { MetadataStore } from "./metadata-store.ts";
import type { ArtifactRecord, PushRecord } from "./record.ts";
/** What a rollback does. */
export interface RollbackPlan {
    readonly model: ArtifactRecord;
    /** The version it goes back to. */
    readonly version: string;
    /** All pushes of that model, the newest first: each may still have its bytes. */
    readonly pushes: readonly PushRecord[];
    /** The version that is served now. */
    readonly from: string;
    /** Models that were first pushed after it. */
    readonly replaces: readonly Digest[];
}
interface Asked {
    readonly pipeline: string;
    /** A version that was pushed; when not given, the one that was served before the present one. */
    readonly version?: string | undefined;
}
/** Finds what to go back to among what was pushed. A `UserError` says why there is nothing. Looks at records alone. */
export declare function planRollback(store: MetadataStore, { pipeline, version }: Asked): Promise<RollbackPlan>;
export {};
