/**
 * Which of the old keys each new one is, so that both orders agree: as many matches as can be (of equal keys, the first with
 * the first, the second with the second). Undefined for a new key that has no match.
 */
export declare function alignKeys(before: readonly string[], after: readonly string[]): (number | undefined)[];
