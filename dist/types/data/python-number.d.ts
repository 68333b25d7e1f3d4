/**
 * Numbers in text as Python's `int()` and `float()` read them from bytes, because TFX decides by them what a column is:
 * blanks around, signs, `1_000`, `.5`, `5.`, exponents, `inf`, `infinity`, `nan` in any case. Empty text is the caller's.
 */
type NumberKind = "int" | "float" | "text";
/** What the text `bytes[start … end]` is. An integer outside int64 is text, as for TFX. */
export declare function numberKind(bytes: Uint8Array, start: number, end: number): NumberKind;
/** The integer in a text of kind `int`; NaN when it is beyond ±2^53 (then `parseWide` has it). */
export declare function parseInteger(bytes: Uint8Array, start: number, end: number): number;
/** The integer in a text that is a minus or none and up to 15 digits, as nearly all are; NaN for any other text, integer or not. */
export declare function plainInteger(bytes: Uint8Array, start: number, end: number): number;
/** The integer in a text of kind `int`, exactly. */
export declare function parseWide(bytes: Uint8Array, start: number, end: number): bigint;
/** The number in a text of kind `int` or `float`, correctly rounded. */
export declare function parseNumber(bytes: Uint8Array, start: number, end: number): number;
/**
 * The number in a text that is a minus or none, digits and a point or none, correctly rounded: up to 15 digits and powers of
 * ten up to 22 are exact in a double, so one division rounds once. NaN for a longer text and for any other, number or not.
 */
export declare function plainNumber(bytes: Uint8Array, start: number, end: number): number;
/** Whether an integer's text begins with a zero that its number loses: a code like `00123`. */
export declare function losesZeros(bytes: Uint8Array, start: number, end: number): boolean;
export {};
