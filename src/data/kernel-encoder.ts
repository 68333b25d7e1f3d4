import type { Batch, Column } from "./batch.ts";
import { createExampleEncoder, createFeatureOrder, type EncodedColumn, type ExampleEncoder } from "./example-encoder.ts";
import type { ExampleKernel } from "./example-kernel.ts";

/** Batches with more bytes than this are left to JavaScript, which takes no copy of them. */
const mostBytes = 1 << 26;

/** Bytes that a row's feature takes besides its name and its values. */
const perFeature = 32;
const perValue = 10;

const columnWords = 7;

/** The encoder of `createExampleEncoder`, byte for byte, in WebAssembly: rows lie in the kernel's memory. */
export function createKernelEncoder(kernel: ExampleKernel): ExampleEncoder {
  const { code } = kernel;
  const orderOf = createFeatureOrder();
  const plain = createExampleEncoder();
  const encoded = code.encodedAt() >>> 2;
  let inKernel = false;
  let place = 0;
  let end = 0;
  return {
    begin(batch) {
      const columns = orderOf(batch);
      const size = columns.reduce((sum, column) => sum + sizeOf(column, batch.length), 0);
      inKernel = size <= mostBytes;
      if (inKernel) place = layOut(kernel, columns, { batch, size });
      else plain.begin(batch);
    },
    encode(row, missing) {
      if (!inKernel) return plain.encode(row, missing);
      end = code.encode(place, row, missing === "unset" ? 1 : 0) >>> 0;
      return kernel.words[encoded]!;
    },
    get lacks() {
      return inKernel ? kernel.words[encoded + 1] === 1 : plain.lacks;
    },
    get bytes() {
      return inKernel ? kernel.bytes : plain.bytes;
    },
    get end() {
      return inKernel ? end : plain.end;
    },
  };
}

function valuesIn(column: Column, rows: number): number {
  return column.rowOffsets ? column.rowOffsets[rows]! : rows;
}

/** More than the column takes in memory, and than its values take in one row. */
function sizeOf({ column, key }: EncodedColumn, rows: number): number {
  const count = valuesIn(column, rows);
  const lists = column.rowOffsets ? rows * 5 + 64 : 0;
  const bytes = column.type === "bytes" ? 2 * (column.offsets[count]! - column.offsets[0]!) + count * 4 + 64 : count * 8 + 64;
  return columnWords * 4 + 2 * key.length + perFeature + perValue * (column.rowOffsets ? count : 1) + lists + bytes + 64;
}

const kinds = { empty: 0, int: 1, wide: 2, double: 3, float: 4, bytes: 5 } as const;

/** Copies columns into free memory; returns the address behind them, where rows are written. */
function layOut(kernel: ExampleKernel, columns: readonly EncodedColumn[], { batch: { length: rows }, size }: { readonly batch: Batch; readonly size: number }): number {
  const first = kernel.free(size + 4096);
  const { bytes, words } = kernel;
  let top = first + columns.length * columnWords * 4;
  const put = (array: ArrayBufferView): number => {
    const at = (top + 15) & ~15;
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
    top = at + array.byteLength;
    return at;
  };
  for (const [i, { column, key }] of columns.entries()) {
    const count = valuesIn(column, rows);
    const [kind, values, offsets] = putValues(column, count, put);
    const lists = column.rowOffsets ? put(column.rowOffsets.subarray(0, rows + 1)) : 0;
    const present = column.rowOffsets && column.present ? put(column.present.subarray(0, rows)) : 0;
    words.set([kind, values, offsets, lists, present, put(key), key.length], (first >>> 2) + i * columnWords);
  }
  kernel.code.setColumns(first, columns.length);
  return (top + 31) & ~15;
}

function putValues(column: Column, count: number, put: (array: ArrayBufferView) => number): readonly [kind: number, values: number, offsets: number] {
  switch (column.type) {
    case "empty": return [kinds.empty, 0, 0];
    case "int": return column.wide ? [kinds.wide, put(column.wide.subarray(0, count)), 0] : [kinds.int, put(column.values.subarray(0, count)), 0];
    case "float": return [column.values instanceof Float32Array ? kinds.float : kinds.double, put(column.values.subarray(0, count)), 0];
    case "bytes": {
      const from = column.offsets[0]!;
      // The address that offset 0 would have; the sum with an offset is taken modulo 2^32.
      return [kinds.bytes, (put(column.bytes.subarray(from, column.offsets[count]!)) - from) >>> 0, put(column.offsets.subarray(0, count + 1))];
    }
  }
}
