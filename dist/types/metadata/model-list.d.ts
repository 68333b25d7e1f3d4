import type { Digest } from "../core/digest.ts";
import type { MetadataStore } from "./metadata-store.ts";
/** A model that was judged or pushed, and what became of it. */
export interface ListedModel {
    readonly pipeline: string;
    readonly model: Digest;
    /** The newest word on it. */
    readonly verdict: "blessed" | "blessed by force" | "not blessed" | "not trusted" | "rolled back";
    /** Versions it was pushed as, by target, the newest of each. */
    readonly versions: Readonly<Record<string, string>>;
    /** Whether it is what its pipeline pushed last. */
    readonly served: boolean;
    /** The first metric of the run that judged it. */
    readonly metric?: {
        readonly name: string;
        readonly value: number | string;
    };
    readonly commit?: string;
    readonly pullRequest?: number;
    /** When it was last judged or pushed, in milliseconds since the epoch. */
    readonly time: number;
}
/** All models of which a run said something or that were pushed, the newest first. */
export declare function listModels(store: MetadataStore): Promise<readonly ListedModel[]>;
