/** A number for people: three decimals or significant digits, or the whole part in groups: `0.707`, `1,051`, `1.2e+9`, `–` for NaN. */
export declare function numberText(value: number, digits?: number): string;
/** A change with its sign: `+0.036`, `−0.002`, `±0`; three decimals where they say anything, so that changes line up. */
export declare function changeText(value: number): string;
/** A share of a whole: `1.8%`, `44%`, `< 0.1%` instead of a false zero. */
export declare function percentText(share: number): string;
/** A time span in seconds: `12 ms`, `0.4 s`, `61.8 s`, `12 min 5 s`, `2 h 3 min`. */
export declare function durationText(seconds: number): string;
/** A moment in UTC: `2026-11-22 21:09 UTC`, from milliseconds since the epoch. */
export declare function timeText(milliseconds: number): string;
