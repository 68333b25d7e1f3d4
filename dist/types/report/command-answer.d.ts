/** How a command in a comment ended. */
interface CommandAnswer {
    /** GitHub's id of the comment. */
    readonly comment: number;
    /** Its first line, as it was written. */
    readonly line: string;
    readonly actor: string;
    readonly reason?: string | undefined;
    readonly outcome: {
        readonly type: "done";
        readonly sentences: readonly string[];
    } | {
        readonly type: "refused";
        readonly mistakes: readonly {
            readonly message: string;
            readonly hint?: string;
        }[];
    };
    /** Where the job that says so ran. */
    readonly run: string;
}
/** The hidden first line by which the answer to a comment is found again. */
export declare function answerMarker(comment: number): string;
/** The short answer to a command. GitHub Markdown; everything in it is inert text. */
export declare function commandAnswer({ line, comment, actor, reason, outcome, run }: CommandAnswer): string;
export {};
