import { exampleKernelCode } from "./example-kernel-code.ts";

/** The part of the language's WebAssembly that is used, which the compiler's library has with browsers only. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
};

/** What example-kernel.as exports. Addresses and sizes are unsigned numbers of 32 bits, read with `>>> 0`. */
interface KernelCode {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  freeMemory(): number;
  /** Address of two words about the last row: where it starts, and 1 when it lacks a feature. */
  encodedAt(): number;
  setColumns(first: number, count: number): void;
  encode(place: number, row: number, unset: number): number;
  frame(at: number, from: number, size: number): number;
  /** Delimiter and quote are the bytes of `signs`; the word at `encodedAt` then tells where the rows end. */
  scanPlain(from: number, end: number, width: number, signs: number, shift: number, starts: number, ends: number, most: number): number;
  convertIntegers(starts: number, ends: number, stride: number, rows: number, shift: number, to: number, offsets: number): number;
  /** Cuts records out; the word at `encodedAt` then tells where it stopped. */
  cut(at: number, end: number, places: number, most: number): number;
  setFeatures(first: number, count: number, heap: number, skipsUnknown: number): void;
  decodeRows(places: number, count: number, row: number): number;
  heapTop(): number;
  statesOf(index: number): number;
  /** The words at `encodedAt` then tell whether a list has no values, and how many bytes there are. */
  gather(index: number, rows: number, to: number, offsets: number, bytes: number): number;
  deflate(from: number, size: number, to: number, tokens: number, state: number): number;
  finish(to: number, state: number): number;
}

/** WebAssembly that serializes, frames and compresses examples, and its memory. */
export interface ExampleKernel {
  readonly code: KernelCode;
  /** All memory, as it is now: what makes room may replace it. */
  readonly bytes: Uint8Array;
  readonly words: Uint32Array;
  /** Address of room that stays the caller's. Only before rows are laid out in free memory. */
  reserve(size: number): number;
  /** Address of at least `size` free bytes behind all that is reserved. */
  free(size: number): number;
  /** Reserves what compression needs, once. */
  reserveForDeflate(): void;
  /** Compresses at most `largestBlock` bytes into the deflate stream of `state` (16 zeros at first); the bytes are valid until the next call. */
  deflate(from: number, size: number, state: number): Uint8Array;
  /** The end of a deflate stream. */
  finish(state: number): Uint8Array;
}

/** Most bytes that are compressed together, with codes of their own. */
export const largestBlock = 1 << 18;

const page = 1 << 16;
let compiled: object | undefined;

/** Makes a kernel with memory of its own. */
export function createExampleKernel(): ExampleKernel {
  compiled ??= new WebAssembly.Module(Buffer.from(exampleKernelCode, "base64"));
  const code = new WebAssembly.Instance(compiled).exports as KernelCode;
  let bytes = new Uint8Array(code.memory.buffer);
  let words = new Uint32Array(code.memory.buffer);
  let top = aligned(code.freeMemory());
  const free = (size: number): number => {
    const missing = top + size - bytes.length;
    if (missing > 0) {
      code.memory.grow(Math.ceil(missing / page));
      bytes = new Uint8Array(code.memory.buffer);
      words = new Uint32Array(code.memory.buffer);
    }
    return top;
  };
  const reserve = (size: number): number => {
    const at = free(size);
    top = aligned(top + size);
    return at;
  };
  let tokens = 0;
  let packed = 0;
  return {
    code,
    get bytes() { return bytes; },
    get words() { return words; },
    reserve,
    free,
    reserveForDeflate() {
      if (tokens > 0) return;
      tokens = reserve(4 * largestBlock + 8);
      // No code is longer than 15 bits; the head of a block stays below 512 bytes.
      packed = reserve(2 * largestBlock + 1024);
    },
    deflate: (from, size, state) => bytes.subarray(packed, code.deflate(from, size, packed, tokens, state) >>> 0),
    finish: (state) => bytes.subarray(packed, code.finish(packed, state) >>> 0),
  };
}

/** The next address at which every type may lie. */
function aligned(address: number): number {
  return (address + 15) & ~15;
}
