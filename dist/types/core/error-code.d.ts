/** What a failure of the system or of a library is known by, for instance `ENOENT`; undefined when it has no code. */
export declare function errorCode(error: unknown): string | undefined;
