import type { ManifestEntry } from "../core/artifact.ts";
import { type Digest } from "../core/digest.ts";
import type { Pushed } from "../core/push-target.ts";
import { type AttestedPush, type Subject } from "./statement.ts";
/** A push that is to be signed. */
export interface SignablePush {
    readonly pushed: Pushed;
    /** Other files of it than the model's, by name: archive and manifest of a release. */
    readonly assets: ReadonlyMap<string, Digest>;
}
/** What statements name, and the manifest to keep beside a folder when its files are too many to be named one by one. */
export interface PushedSubjects {
    readonly subjects: readonly Subject[];
    readonly pushed: readonly AttestedPush[];
    /** Text of the manifest, when it stands for the files. */
    readonly manifest?: string;
}
/** The subjects of statements on pushes of one model: assets, and every file of it by `<pipeline>/<version>/<path>`; of very many files their manifest. */
export declare function pushedSubjects(pipeline: string, pushes: readonly SignablePush[], files: readonly ManifestEntry[]): PushedSubjects;
