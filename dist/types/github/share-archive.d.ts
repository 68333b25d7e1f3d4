import type { Artifact } from "../core/artifact.ts";
import type { Share } from "../core/component.ts";
import type { Pipeline } from "../core/pipeline.ts";
import type { ArtifactStore } from "../store/artifact-store.ts";
import type { Repository } from "./octokit.ts";
import { type Archive } from "./workflow-artifacts.ts";
type Outputs = Readonly<Record<string, Artifact>>;
interface Leaving {
    readonly pipeline: string;
    readonly share: Share;
    readonly attempt: number;
    /** An existing folder. */
    readonly temporary: string;
}
/** Leaves what a job made of its share, by node, as a workflow artifact that the merging job of this workflow run takes. */
export declare function leaveShare(made: Readonly<Record<string, Outputs>>, { pipeline, share, attempt, temporary }: Leaving): Promise<Archive>;
interface Taking {
    /** The steps that are divided. */
    readonly pipeline: Pipeline;
    readonly workflowRun: string;
    readonly shards: number;
    readonly local: ArtifactStore;
    readonly temporary: string;
}
/** What the jobs of this workflow run have left of their shares. */
interface TakenShares {
    readonly made: Readonly<Record<string, readonly Outputs[]>>;
    /** Numbers of shares that nobody has left. */
    readonly missing: readonly number[];
    /** Shares that cannot be used, and why. */
    readonly damaged: readonly {
        readonly name: string;
        readonly error: unknown;
    }[];
}
/**
 * Takes the shares that jobs of a workflow run have left, of each the newest attempt. Archives and every file in them are
 * checked against their digests; only what the divided steps make is taken.
 */
export declare function takeShares(at: Repository, { pipeline, workflowRun, shards, local, temporary }: Taking): Promise<TakenShares>;
export {};
