/** The number that the 16 bits of a half-precision float mean. */
export declare function halfFloat(bits: number): number;
