/**
 * What code of the user threw, as the user's mistake with its place: a syntax error, a module that is not there, or any
 * error with a line of the workspace in its stack. Everything else comes back as it was: it is not the user's.
 */
export declare function userMistake(error: unknown, workspace: string): unknown;
