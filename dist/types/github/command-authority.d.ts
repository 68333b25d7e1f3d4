import type { CommentEvent } from "./comment-event.ts";
import type { CommentCommand } from "./command-comment.ts";
import { type Repository } from "./octokit.ts";
/**
 * Whether the writer of a comment may command: write access or more, as GitHub says now. The account is compared by
 * number, since a login can pass to somebody else. Answers only; nothing is written.
 */
export declare function mayCommand(at: Repository, { comment }: CommentEvent): Promise<boolean>;
/** Refuses a comment that is not what its author wrote: collaborators may edit the comments of others. */
export declare function checkUnedited(at: Repository, { comment, action, sender }: CommentEvent): Promise<void>;
/** The commit a command is for. */
export interface BoundCommit {
    readonly commit: string;
    readonly branch: string;
    /** Whether the branch is of another repository. */
    readonly fork: boolean;
    readonly pullRequest?: number;
}
/**
 * The head that a command is for: of the open pull request it was written on, or of the default branch. When it names a
 * commit, the head must be that one; when not, the head must have been there before the comment, by GitHub's own list of
 * pushes (dates in commits are their author's): else somebody could put other code under a word that was said of this.
 */
export declare function boundCommit(at: Repository, event: CommentEvent, command: CommentCommand): Promise<BoundCommit>;
