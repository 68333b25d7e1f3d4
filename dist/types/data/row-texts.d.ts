/** Whether a text fits a LIKE pattern: `%` is any text, `_` one character, `\` takes the next as it is. Linear but for the last `%`. */
export declare function isLike(text: string, pattern: string): boolean;
/** A LIKE pattern, read once. */
export declare function likePattern(pattern: string): (text: string) => boolean;
/** A text that is not longer than is made. */
export declare function bounded(text: string): string;
/** Every occurrence of a text replaced by another. */
export declare function replaced(text: string, what: string, by: string): string;
/** Characters from one on (the first is 1), so many or all. */
export declare function piece(text: string, from: number, length: number | undefined): string;
/** The first characters; below 0, all but the last ones. */
export declare function leftOf(text: string, length: number): string;
/** The last characters; below 0, all but the first ones. */
export declare function rightOf(text: string, length: number): string;
/** Where a text begins within another, in characters from 1; 0 when it does not. */
export declare function positionOf(text: string, what: string): number;
/** Takes these characters, spaces when none are given, from the start, the end or both. */
export declare function trimmed(text: string, sides: "start" | "end" | "both", characters?: string): string;
/** In lower or upper case, character by character: one becomes one, or stays. */
export declare function inCase(text: string, to: "toLowerCase" | "toUpperCase"): string;
