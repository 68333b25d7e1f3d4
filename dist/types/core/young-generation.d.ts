/**
 * From now on the memory for new objects stays as small as it is. Where millions of objects live for seconds, V8 lets it grow to
 * 128 MiB, which saves no time then.
 */
export declare function keepYoungGenerationSmall(): void;
/**
 * Frees what new objects hold that are not used any more. V8 does so by itself when 64 MiB are held by buffers: for who makes
 * buffers all the time and forgets them at once, memory that is touched for nothing.
 */
export declare function freeYoungBuffers(): void;
/** Frees everything that is not used any more: tens of milliseconds, for after large things that lived long. */
export declare function freeUnused(): void;
