/** The date so many days after 1970-01-01: `2024-01-31`. Years beyond 9999 or before 0 have a sign and six digits, as ISO 8601 has it. */
export declare function isoDate(days: bigint): string;
/** The time of day so many units after midnight: `13:45:00`, with `digits` decimals (a unit is 10^-digits seconds) unless all are 0. */
export declare function isoTime(units: bigint, digits: number): string;
/** The moment so many units after 1970-01-01: `2024-01-31T13:45:00.250Z`; without `Z` when it is the time of no particular place. */
export declare function isoMoment(units: bigint, { digits, utc }: {
    readonly digits: number;
    readonly utc: boolean;
}): string;
/** A decimal number from its digits: 12345 with scale 2 is `123.45`. A scale beyond 1000 is a RangeError. */
export declare function decimalText(unscaled: bigint, scale: number): string;
/** A whole number from its bytes, the highest first, in two's complement. */
export declare function signedNumber(bytes: Uint8Array): bigint;
/** A UUID from its 16 bytes. */
export declare function uuidText(bytes: Uint8Array): string;
