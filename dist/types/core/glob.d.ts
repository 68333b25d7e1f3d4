/** Digits in the place of a path: as many as given, or any from 1 to 15. */
interface Digits {
    readonly digits: number | undefined;
}
/** A part of a pattern: a glob, or digits whose text is asked for. */
export type PatternPart = string | Digits;
/** Whether a path fits a glob: `*`, `?` and `[a-z]` or `[!a-z]` stay inside a folder's name, `**` does not. */
export declare function globMatcher(glob: string): (path: string) => boolean;
/**
 * A matcher that gives the texts that stood in the places for digits, or `undefined`. What comes first takes as much as it can.
 * The time it takes grows with the length of the pattern times that of the path, whatever is in them: no step is tried twice
 * at the same character.
 */
export declare function patternMatcher(parts: readonly PatternPart[]): (path: string) => readonly string[] | undefined;
export {};
