/** What ends a program before it ends by itself. */
interface TimeLimit {
    /** Whether the time was up; not so when the signal fired. */
    reached(): boolean;
    /** Takes the limit away, once the program has ended. */
    lift(): void;
}
/** Calls `kill` when the time is up or the signal fires. */
export declare function timeLimit({ timeoutSeconds, signal }: {
    readonly timeoutSeconds: number;
    readonly signal?: AbortSignal;
}, kill: () => void): TimeLimit;
export {};
