import type { Artifact } from "../core/artifact.ts";
import { type Repository } from "./octokit.ts";
/** A workflow artifact that was uploaded: what is needed to find and check it again. */
export interface Archive {
    readonly artifactId: number;
    readonly name: string;
    /** Of the archive's bytes. */
    readonly digest: string;
}
/** What an archive is made of: artifacts by node and output, and texts by path. */
interface ArchiveContent {
    readonly made: Readonly<Record<string, Readonly<Record<string, Artifact>>>>;
    readonly texts: Readonly<Record<string, string>>;
    /** Days after which GitHub deletes it; as long as the repository says when not given. */
    readonly days?: number;
}
/** Whether workflow artifacts can be kept: outside a runner they cannot, nor on GitHub Enterprise Server, which lacks the service (github.com, ghe.com and localhost have it). */
export declare function keepsArtifacts(environment: Readonly<Record<string, string | undefined>>): "yes" | "no runner" | "enterprise server";
/** The name of a run's archive. Names are unique within a workflow run, and attempts share one: so the attempt is in it. */
export declare function archiveName(pipeline: string, run: string, attempt: number): string;
/** Uploads artifacts as `<node>/<output>/<path>`, and texts, as one workflow artifact. `temporary` is an existing folder. */
export declare function uploadArchive(name: string, content: ArchiveContent, temporary: string): Promise<Archive>;
/** Uploads one file as it is, so that a browser opens it: its name becomes the artifact's name. */
export declare function uploadFile(path: string): Promise<Archive>;
/** What a missing archive means for the one who asked for it. */
export declare class ArchiveGone extends Error {
}
/**
 * Fetches a workflow artifact of an earlier run into `file`, which appears whole or not at all.
 * Throws `ArchiveGone` when it has expired or was deleted, an error when its bytes are not those that were uploaded.
 */
export declare function downloadArchive(at: Repository, archive: Archive, file: string, most?: number): Promise<void>;
export {};
