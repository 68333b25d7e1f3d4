import { crc32c } from "./crc32c.ts";
import { openRecordHeaps } from "./record-heaps.ts";

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
  add(side: JoinSide, key: Uint8Array, record: { readonly bytes: Uint8Array; readonly start: number; readonly end: number }): void;
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

const heapCount = 64;
/** A heap is divided again while it is too large, until the bits of the hash are used up. */
const deepest = 5;

/**
 * Joins any number of records in bounded memory: they are thrown on heaps by a hash of their keys, heaps that grow are put aside
 * into files, and a heap that does not fit into memory is divided again. Records of one key that are kept must fit.
 */
export function keyedJoin(options: JoinOptions): KeyedJoin {
  return joinAt(options, "join", 0);
}

function joinAt(options: JoinOptions, name: string, depth: number): KeyedJoin {
  const { folder, memory = 16 << 20 } = options;
  const heaps = openRecordHeaps({ folder, name, count: heapCount, kept: memory });
  let head = Buffer.alloc(256);
  const children: KeyedJoin[] = [];
  return {
    add(side, key, { bytes, start, end }) {
      if (head.length < key.length + 5) head = Buffer.alloc(2 * key.length + 5);
      head[0] = side === "left" ? 0 : 1;
      head.writeUInt32LE(key.length, 1);
      head.set(key, 5);
      heaps.append(heapOf(key, depth), bytes, start, end, head.subarray(0, 5 + key.length));
    },
    ready: heaps.ready,
    async *groups() {
      for (let heap = 0; heap < heapCount; heap++) {
        if (heaps.size(heap) <= memory || depth === deepest) {
          const found = await grouped(heaps.read(heap), options.keptPerKey ?? Infinity);
          await heaps.remove(heap);
          yield* found;
          continue;
        }
        const child = joinAt(options, `${name}-${heap}`, depth + 1);
        children.push(child);
        for await (const entry of heaps.read(heap)) {
          const { side, key, record } = partsOf(entry);
          child.add(side, key, { bytes: record, start: 0, end: record.length });
          await child.ready();
        }
        await heaps.remove(heap);
        yield* child.groups();
      }
    },
    async abandon() {
      await heaps.abandon();
      for (const child of children) await child.abandon();
    },
  };
}

/** Each depth looks at other bits of the hash. */
function heapOf(key: Uint8Array, depth: number): number {
  return (crc32c(key) >>> (6 * depth)) % heapCount;
}

function partsOf(entry: Buffer): { readonly side: JoinSide; readonly key: Buffer; readonly record: Buffer } {
  const end = 5 + entry.readUInt32LE(1);
  return { side: entry[0] === 0 ? "left" : "right", key: entry.subarray(5, end), record: entry.subarray(end) };
}

async function grouped(entries: AsyncGenerator<Buffer>, most: number): Promise<Iterable<JoinedRecords>> {
  const groups = new Map<string, { count: Record<JoinSide, number>; records: Record<JoinSide, Uint8Array[]> }>();
  for await (const entry of entries) {
    const { side, key, record } = partsOf(entry);
    const name = key.toString("latin1");
    let group = groups.get(name);
    if (!group) groups.set(name, (group = { count: { left: 0, right: 0 }, records: { left: [], right: [] } }));
    if (group.count[side]++ < most) group.records[side].push(Uint8Array.prototype.slice.call(record));
  }
  return groups.values();
}
