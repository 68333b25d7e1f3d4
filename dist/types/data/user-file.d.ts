/**
 * The bytes of a file that a setting names, such as a schema. What cannot be opened is the error that `otherwise` makes; what is no
 * regular file (a pipe, a device, a folder), what the kernel tells of processes, and what is too large for memory is a `UserError`.
 */
export declare function readUserFile(path: string, shown: string, otherwise: (cause: unknown) => Error): Promise<Buffer>;
/** What the kernel tells of processes and devices is no data: the environment of a process may hold its secrets. Takes the path as `realpath` gives it. */
export declare function refuseKernelPath(real: string, shown: string): void;
