import type { Verdict } from "../core/finding.ts";
import type { Annotation } from "./annotations.ts";
import type { Repository } from "./octokit.ts";
/** The conclusions of a check run that Assay gives. */
type Conclusion = "success" | "failure" | "neutral" | "cancelled";
/** How a verdict reads for branch protection: `neutral` would let a merge pass, so a run that failed is a failure. */
export declare function conclusionOf(verdict: Verdict): Conclusion;
/** Opens the check before any work, so that a run that dies is seen. Returns its id. */
export declare function startCheck(at: Repository, { name, headSha, detailsUrl, externalId }: {
    readonly name: string;
    readonly headSha: string;
    readonly detailsUrl?: string;
    readonly externalId?: string;
}): Promise<number>;
/** Closes a check: annotations fifty at a time, the conclusion with the last of them. */
export declare function finishCheck(at: Repository, id: number, { conclusion, title, summary, annotations, detailsUrl }: {
    readonly conclusion: Conclusion;
    readonly title: string;
    /** GitHub Markdown; replaced by its first lines when it is too long. */
    readonly summary: string;
    readonly annotations?: readonly Annotation[];
    readonly detailsUrl?: string;
}): Promise<void>;
export {};
