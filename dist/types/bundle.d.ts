/** What dist/index.js holds: each entry is a lazy chunk, so that a start loads only what it needs. */
/** The command line, given its arguments and the folder of the entry files. */
export declare function cli(args: readonly string[], home: string): Promise<void>;
/** The Action. */
export declare function action(home: string): Promise<void>;
/** The process that code of the user runs in. */
export declare function child(): Promise<void>;
/** A thread that describes chunks of data. */
export declare function worker(): Promise<void>;
/** The library. */
export declare function library(): Promise<typeof import("./index.ts")>;
