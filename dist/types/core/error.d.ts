/** A spot in a file of the user: where a mistake is, counted from 1. */
export interface Place {
    readonly file: string;
    readonly line?: number;
    readonly column?: number;
    /** Length of the faulty text, for the squiggle. */
    readonly length?: number;
}
/** One mistake of the user's: what is wrong (with the value), where, and what would be right. */
export interface Mistake {
    readonly message: string;
    readonly place?: Place;
    readonly hint?: string;
}
/**
 * The user's mistake: shown as its sentences, without a stack, with exit code 2.
 * Carries several mistakes when a file has several, so that all are shown at once.
 */
export declare class UserError extends Error {
    readonly mistakes: readonly Mistake[];
    /** What a program said before it failed (last lines, a stack of the user's code): shown below the sentences. */
    readonly detail: string | undefined;
    constructor(message: string | readonly Mistake[], more?: Omit<Mistake, "message"> & {
        cause?: unknown;
        detail?: string;
    });
}
/** `file:line:column  message` and the hint below it: the plain form of one mistake. */
export declare function describeMistake({ message, place, hint }: Mistake): string;
/** `file:line:column`, as far as it is known. */
export declare function describePlace({ file, line, column }: Place): string;
/** The exit codes of the command line: verdicts and mistakes are told apart. */
export declare const exitCodes: {
    readonly ok: 0;
    readonly notBlessed: 1;
    readonly mistake: 2;
    readonly bug: 3;
    readonly interrupted: 130;
    readonly terminated: 143;
};
/** The known name nearest to `name`, for "did you mean": at most 2 edits (Damerau-Levenshtein) or a third of its length, and most of a short name stays. */
export declare function nearest(name: string, known: Iterable<string>): string | undefined;
/** The hint of a name that is not known: the nearest known one, and all of them. */
export declare function didYouMean(name: string, known: readonly string[]): string;
