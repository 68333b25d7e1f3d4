/** Takes records in any order and gives them back in a random one. */
interface ShuffledRecords {
    /** Copies `bytes[start … end]`; await `ready` now and then. */
    append(bytes: Uint8Array, start: number, end: number): void;
    ready(): Promise<void>;
    /** Hands every record to `take` in the shuffled order, awaiting `pause` between pieces, and removes what was put aside. */
    drain(take: (bytes: Uint8Array, start: number, end: number) => void, pause: () => Promise<void>): Promise<void>;
    /** Removes what was put aside. */
    abandon(): Promise<void>;
}
/**
 * Shuffles any number of records in bounded memory: each is thrown on one of 64 heaps at random, heaps that grow are put
 * aside into files of `folder`, and at the end each heap is shuffled by itself. Every order is equally likely; the same
 * seed and the same records give the same one. Memory: 16 MiB, at the end one heap (1/64 of all bytes).
 */
export declare function shuffledRecords({ folder, name, seed }: {
    readonly folder: string;
    readonly name: string;
    readonly seed: number;
}): ShuffledRecords;
export {};
