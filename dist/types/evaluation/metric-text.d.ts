/** A metric for people: three digits after the point for small numbers, thousands separated for large ones. */
export declare function metricText(value: number): string;
/** A change, with its sign. */
export declare function changeText(value: number): string;
/** A limit: as few digits as say it. */
export declare function limitText(value: number): string;
