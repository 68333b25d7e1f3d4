/** Fingerprint64 of `bytes[start … end]`, unsigned. */
export declare function fingerprint64(bytes: Uint8Array, start?: number, end?: number): bigint;
/** Fingerprint64 modulo `buckets` (1 to 2^53), as TensorFlow's StringToHashBucketFast. */
export declare function fingerprintBucket(bytes: Uint8Array, range: {
    readonly start: number;
    readonly end: number;
}, buckets: number): number;
