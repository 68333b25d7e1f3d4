/** What a collaborator asks for in a comment. */
export interface CommentCommand {
    readonly name: "retrain" | "rebaseline" | "bless" | "rollback";
    /** First digits of the commit it is meant for, where it is named: `@1a2b3c4`. */
    readonly commit?: string;
    readonly pipeline?: string;
    readonly reason?: string;
    /** For `rollback`: the version to go back to. */
    readonly version?: string;
}
/** Whether a comment speaks to Assay: its first line begins with `/assay`. */
export declare function isCommand(body: string): boolean;
/**
 * The command on the first line of a comment; what stands below it is for people. Nothing is guessed: a word that is not
 * known, a reason without quotes or an argument too many is a `UserError`.
 */
export declare function parseCommand(body: string): CommentCommand;
