/** A full, read-only or forbidden disk as the `UserError` it is, with the path; any other error as it came. */
export declare function storageError(error: unknown, path?: string): unknown;
