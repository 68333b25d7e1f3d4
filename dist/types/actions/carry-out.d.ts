import type { BoundCommit } from "../github/command-authority.ts";
import type { CommentCommand } from "../github/command-comment.ts";
import type { Repository } from "../github/octokit.ts";
import type { MetadataStore } from "../metadata/metadata-store.ts";
import type { MetadataRecord } from "../metadata/record.ts";
/** A command that may be carried out, and what it is for. */
export interface Ordered {
    readonly at: Repository;
    readonly command: CommentCommand;
    readonly actor: string;
    readonly comment: number;
    readonly bound: BoundCommit;
    readonly metadata: MetadataStore;
    /** File of the workflow that is started where there is no run to start again. */
    readonly workflow: string;
    readonly now: number;
}
/** What a command comes to: records that are written first, then its effect. */
export interface Deed {
    readonly records: readonly MetadataRecord[];
    /** What is so once the records are written: a sentence. */
    readonly done: string;
    /** Does the rest; returns the sentence that follows. */
    effect(): Promise<string>;
}
/** Decides what a command on a head comes to: nothing is written yet. A `UserError` says why it cannot be. */
export declare function deedOf(ordered: Ordered): Promise<Deed>;
