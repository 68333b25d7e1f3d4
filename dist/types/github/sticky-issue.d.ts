import type { Repository } from "./octokit.ts";
/** An issue that is kept as it should be. */
interface Wanted {
    /** Hidden first line by which it is found again. */
    readonly marker: string;
    readonly title: string;
    /** Begins with the marker. */
    readonly body: string;
    /** A shorter text, for when GitHub does not keep the body. */
    readonly short: string;
    readonly open: boolean;
}
/** The issue that is there now. */
interface Kept {
    readonly number: number;
    readonly url: string;
    readonly change: "created" | "reopened" | "updated" | "closed" | "unchanged";
}
/**
 * Keeps one issue of ours for a marker: made when it is wanted open, updated in place, opened again, and closed when it is
 * no longer wanted. Ours is one that begins with the marker *and* that our account wrote. What was written is read back:
 * GitHub drops a body it does not take without saying so. Undefined: there is none, and none is wanted.
 */
export declare function keepIssue(at: Repository, wanted: Wanted): Promise<Kept | undefined>;
export {};
