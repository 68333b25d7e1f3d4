/** One of the two data sets that are joined. */
export type JoinSide = "left" | "right";
/** All records of both sides with one key. */
interface JoinedRecords {
    /** How many there are. */
    readonly count: Readonly<Record<JoinSide, number>>;
    /** Those that are kept, in their order. */
    readonly records: Readonly<Record<JoinSide, readonly Uint8Array[]>>;
}
/** Brings the records of two data sets together by their keys. */
export interface KeyedJoin {
    /** Copies key and `bytes[start … end]`; await `ready` now and then. */
    add(side: JoinSide, key: Uint8Array, record: {
        readonly bytes: Uint8Array;
        readonly start: number;
        readonly end: number;
    }): void;
    ready(): Promise<void>;
    /** The records of each key of either side, once; the order depends on the keys alone. Asked for once. */
    groups(): AsyncGenerator<JoinedRecords>;
    /** Removes what was put aside. */
    abandon(): Promise<void>;
}
interface JoinOptions {
    /** Where records are put aside that do not fit into memory. */
    readonly folder: string;
    /** Records of a key and side that are kept; the others are counted. Not given: all. */
    readonly keptPerKey?: number | undefined;
    /** Bytes of records that are held in memory. */
    readonly memory?: number | undefined;
}
/**
 * Joins any number of records in bounded memory: they are thrown on heaps by a hash of their keys, heaps that grow are put aside
 * into files, and a heap that does not fit into memory is divided again. Records of one key that are kept must fit.
 */
export declare function keyedJoin(options: JoinOptions): KeyedJoin;
export {};
