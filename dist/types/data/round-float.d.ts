/**
 * Rounds to so many decimal digits after the point as Python's `round` does: to the nearest decimal, of two that are equally near to
 * the one whose last digit is even.
 */
export declare function roundFloat(value: number, digits: number): number;
