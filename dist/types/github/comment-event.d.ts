/** A comment that was just written on an issue or a pull request. */
export interface CommentEvent {
    /** `created`, `edited` or `deleted`. */
    readonly action: string;
    /** Number of the issue or pull request. */
    readonly number: number;
    readonly onPullRequest: boolean;
    readonly comment: {
        readonly id: number;
        readonly body: string;
        readonly author: string;
        readonly authorId: number;
        readonly written: string;
    };
    /** Who did what the event tells of. */
    readonly sender: string;
    readonly defaultBranch: string;
}
type Environment = Readonly<Record<string, string | undefined>>;
/** Reads the event `issue_comment`. A `UserError` says what is missing; for another event, which workflow it belongs in. */
export declare function readCommentEvent(environment: Environment): CommentEvent;
/** The event of a payload. */
export declare function parseCommentEvent(payload: unknown): CommentEvent;
export {};
