/** Records thrown on numbered heaps; heaps that grow are put aside into files. */
interface RecordHeaps {
    /** Copies `bytes[start … end]`, behind `head` when there is one, as one record onto a heap; await `ready` now and then. */
    append(heap: number, bytes: Uint8Array, start: number, end: number, head?: Uint8Array): void;
    ready(): Promise<void>;
    /** Bytes of a heap, with four for each record. */
    size(heap: number): number;
    records(heap: number): number;
    /** A whole heap: each record behind its length (32 bits, little-endian). */
    whole(heap: number): Promise<Buffer>;
    /** The records of a heap in their order, in pieces of bounded size; each is valid until the next is asked for. */
    read(heap: number): AsyncGenerator<Buffer>;
    /** Forgets a heap and its file. */
    remove(heap: number): Promise<void>;
    /** Forgets all of them. */
    abandon(): Promise<void>;
}
/** Opens `count` heaps. Together they keep `kept` bytes in memory; the rest is in files of `folder` that begin with `name`. */
export declare function openRecordHeaps({ folder, name, count, kept }: {
    readonly folder: string;
    readonly name: string;
    readonly count: number;
    readonly kept: number;
}): RecordHeaps;
export {};
