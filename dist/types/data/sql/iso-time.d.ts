/**
 * Date and time texts of databases as ISO 8601: `2024-01-31 05:00:00.5+02` becomes `2024-01-31T03:00:00.5Z`, without an offset
 * `2024-01-31T05:00:00.5`. Fractions are kept as far as they are not zeros. What is no such text (`infinity`, years of five digits) stays as it is.
 */
export declare function isoTime(text: string): string;
/** Days since 1970-01-01 as a date. */
export declare function isoDate(days: number): string;
/** Microseconds since 1970-01-01 UTC as a time, with `Z` when it is an instant. */
export declare function isoMicroseconds(micros: bigint, zone: "" | "Z"): string;
/** The same for texts that may name a zone of the world instead of an offset: `2024-07-01 05:00:00.000 Europe/Berlin`. */
export declare function isoZonedTime(text: string): string;
