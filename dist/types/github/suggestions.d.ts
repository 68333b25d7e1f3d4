import type { Suggestion } from "../core/report.ts";
import { type Repository } from "./octokit.ts";
/** What was done about suggestions. */
interface Suggested {
    readonly created: number;
    readonly kept: number;
    readonly removed: number;
}
/**
 * Writes suggestions as review comments that are committed with one click, in one review. GitHub takes them only at lines that the
 * pull request's difference shows, and only there, where the line is as it was when the run read it, are they written. Earlier ones
 * of ours that do not hold any more and that nobody answered are taken away.
 */
export declare function suggestInReview(at: Repository & {
    readonly pull: number;
}, { marker, commit, suggestions }: {
    readonly marker: string;
    readonly commit: string;
    readonly suggestions: readonly Suggestion[];
}): Promise<Suggested>;
export {};
