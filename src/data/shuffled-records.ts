import { openRecordHeaps } from "./record-heaps.ts";

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

/** Heaps that records are thrown on, and bytes that all of them together keep in memory. */
const heaps = 64;
const kept = 1 << 24;

/**
 * Shuffles any number of records in bounded memory: each is thrown on one of 64 heaps at random, heaps that grow are put
 * aside into files of `folder`, and at the end each heap is shuffled by itself. Every order is equally likely; the same
 * seed and the same records give the same one. Memory: 16 MiB, at the end one heap (1/64 of all bytes).
 */
export function shuffledRecords({ folder, name, seed }: { readonly folder: string; readonly name: string; readonly seed: number }): ShuffledRecords {
  const random = generator(seed);
  const all = openRecordHeaps({ folder, name, count: heaps, kept });
  return {
    append: (bytes, start, end) => all.append(Math.floor(random() * heaps), bytes, start, end),
    ready: all.ready,
    async drain(take, pause) {
      for (let heap = 0; heap < heaps; heap++) {
        const bytes = await all.whole(heap);
        const places = placesIn(bytes, all.records(heap));
        await all.remove(heap);
        for (let i = places.length - 1; i >= 0; i--) {
          const j = Math.floor(random() * (i + 1));
          const start = places[j]!;
          places[j] = places[i]!;
          take(bytes, start + 4, start + 4 + bytes.readUInt32LE(start));
          if (i % 1024 === 0) await pause();
        }
      }
    },
    abandon: all.abandon,
  };
}

function placesIn(bytes: Buffer, records: number): Float64Array {
  const places = new Float64Array(records);
  for (let at = 0, i = 0; i < records; i++) {
    places[i] = at;
    at += 4 + bytes.readUInt32LE(at);
  }
  return places;
}

/** Numbers in [0, 1) with 32 random bits each (sfc32). */
function generator(seed: number): () => number {
  let a = seed | 0;
  let b = 0x9e3779b9;
  let c = 0x243f6a88;
  let d = 1;
  const next = (): number => {
    const t = (a + b + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + t | 0;
    return (t >>> 0) / 2 ** 32;
  };
  for (let i = 0; i < 12; i++) next();
  return next;
}
