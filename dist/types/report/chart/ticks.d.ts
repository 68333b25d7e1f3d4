/** Round numbers that cover `low` to `high`, about `count` of them: steps of 1, 2 or 5 times a power of ten. */
export declare function niceTicks(low: number, high: number, count?: number): readonly number[];
/** A tick in as few characters as tell it apart: `0.2`, `1,500`, `2M`, `1e-7`. */
export declare function tickText(value: number): string;
