import { type Repository } from "./octokit.ts";
/** The comment that is there now. */
interface Delivered {
    readonly id: number;
    readonly url: string;
    readonly change: "created" | "updated" | "unchanged";
}
/**
 * Makes the pull request carry exactly one comment of ours for the marker, with this body. A comment is ours when it
 * begins with the marker *and* our account wrote it: anybody can write a marker. Of two written at once, the older stays.
 */
export declare function upsertComment(at: Repository & {
    readonly issue: number;
}, { marker, body }: {
    readonly marker: string;
    readonly body: string;
}): Promise<Delivered>;
/** Who our token speaks for. Tokens of apps may not ask; a workflow's token is one. */
export declare function ownAccount(at: Repository): Promise<string>;
export {};
