import { type Repository } from "./octokit.ts";
/** The comment that is there now. */
interface Delivered {
    readonly id: number;
    readonly url: string;
    readonly change: "created" | "updated" | "unchanged";
}
type Thread = Repository & {
    readonly issue: number;
};
interface Marked {
    readonly marker: string;
    readonly body: string;
}
/**
 * Makes the pull request carry exactly one comment of ours for the marker, with this body. A comment is ours when it
 * begins with the marker *and* our account wrote it: anybody can write a marker. Of two written at once, the older stays;
 * what is hidden as outdated is history and stays as it is.
 */
export declare function upsertComment(at: Thread, marked: Marked): Promise<Delivered>;
/** Like `upsertComment` where there is a comment of ours; undefined where there is none. */
export declare function replaceComment(at: Thread, marked: Marked): Promise<Delivered | undefined>;
/** Writes a new comment, whatever stands there already. */
export declare function addComment(at: Thread, marked: Marked): Promise<Delivered>;
/** Hides all comments of ours for the marker but the newest as outdated; returns how many were hidden now. Of several jobs at once, the newest comment of all stays. */
export declare function hideOlderComments(at: Thread, marker: string): Promise<number>;
/** Who our token speaks for, as the author of a comment is named. GraphQL tells it to tokens of apps too, a workflow's own and others; REST tells only people. */
export declare function ownAccount(at: Repository): Promise<string>;
export {};
