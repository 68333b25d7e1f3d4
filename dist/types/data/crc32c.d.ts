/** CRC-32C (Castagnoli) of `bytes[start … end]`, eight bytes at a step. */
export declare function crc32c(bytes: Uint8Array, start?: number, end?: number): number;
/** The masked form that TFRecord stores, so that a CRC over data with CRCs inside stays meaningful. */
export declare function maskedCrc32c(bytes: Uint8Array, start?: number, end?: number): number;
