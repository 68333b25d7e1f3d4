/** One thing to deliver besides the verdict: it may fail without touching the others. */
interface Step<T> {
    /** What did not happen, as the beginning of a sentence: `The comment was not written`. */
    readonly otherwise: string;
    /** The permission it takes, in a workflow's words: `pull-requests: write`. */
    readonly permission: string;
    readonly work: () => Promise<T>;
}
/** What delivering steps needs to know and where it complains. */
export interface Delivery {
    /** Whether the run is of a fork, whose token can only read. */
    readonly fork: boolean;
    readonly warn: (sentence: string) => void;
}
/** Does a step; when it fails, says so in one sentence with the remedy and goes on without. */
export declare function deliver<T>(delivery: Delivery, step: Step<T>): Promise<T | undefined>;
/** Passes on what is to be said, but only once that a fork's token can only read: it is true of every step. */
export declare function onceOnForks(warn: Delivery["warn"]): Delivery["warn"];
/** The sentence for a step that failed. */
export declare function shortfall(error: unknown, { otherwise, permission }: Pick<Step<unknown>, "otherwise" | "permission">, fork: boolean): string;
export {};
