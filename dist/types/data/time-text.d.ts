/**
 * Milliseconds since 1970-01-01 UTC of a date or time as ISO 8601 writes it (`2013-10`, `2013-10-01`, `2013-10-01 05:00:00`,
 * `2013-10-01T05:00:00.5+02:00`); without an offset UTC is meant. NaN for anything else and for days that do not exist.
 */
export declare function timeOfText(text: string): number;
