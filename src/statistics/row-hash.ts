import type { Column } from "../data/batch.ts";
import { valueCount, firstValue } from "../data/batch.ts";
import { scramble } from "./distinct-sketch.ts";

/** A hash per row of a batch, of 53 bits, over all values of some columns: equal rows get equal hashes, whatever batch they are in. */
export function rowHashes(columns: Iterable<readonly [name: string, column: Column]>, rows: number, seed: number): Float64Array {
  const high = new Uint32Array(rows);
  const low = new Uint32Array(rows);
  // By name, and added up, so that the order of the columns is all one.
  for (const [name, column] of columns) {
    if (column.type === "empty") continue;
    const start = scramble(hashText(name) ^ seed);
    for (let row = 0; row < rows; row++) {
      const count = valueCount(column, row);
      if (count < 0) continue;
      let a = scramble(start ^ count);
      let b = scramble(a ^ 0x9e3779b9);
      const from = firstValue(column, row);
      for (let value = from; value < from + count; value++) {
        const hash = hashValue(column, value);
        a = scramble(a ^ hash[0]!) + value - from | 0;
        b = scramble(b + hash[1]! | 0) ^ a;
      }
      high[row]! += a;
      low[row]! += b;
    }
  }
  const hashes = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    // Both halves in both: of small integers one half alone is the same in all rows.
    const lower = scramble(low[row]! ^ seed);
    const a = scramble(high[row]! + lower | 0);
    const b = scramble(lower ^ a);
    hashes[row] = (a >>> 0) * 0x200000 + (b >>> 11);
  }
  return hashes;
}

/** One more than the largest hash. */
export const hashRange = 2 ** 53;

function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

const found = new Int32Array(2);
const double = new Float64Array(1);
const halves = new Int32Array(double.buffer);

/** Two hashes of one value, in an array that is written anew each time. */
function hashValue(column: Exclude<Column, { type: "empty" }>, value: number): Int32Array {
  if (column.type === "bytes") {
    let a = 0x9747b28c, b = 0x3c6ef372;
    const end = column.offsets[value + 1]!;
    for (let i = column.offsets[value]!; i < end; i++) {
      a = Math.imul(a ^ column.bytes[i]!, 0x01000193);
      b = Math.imul(b ^ column.bytes[i]!, 0x5bd1e995) ^ (b >>> 15);
    }
    found[0] = a;
    found[1] = b;
    return found;
  }
  if (column.type === "int" && column.wide) {
    found[0] = Number(BigInt.asIntN(32, column.wide[value]!));
    found[1] = Number(BigInt.asIntN(32, column.wide[value]! >> 32n));
    // A number of less than 2^53 is hashed alike whether its column is wide or not.
    if (BigInt(Number(column.wide[value]!)) !== column.wide[value]) return found;
  }
  double[0] = (column.type === "int" && column.wide ? Number(column.wide[value]!) : column.values[value]!) + 0;
  found[0] = halves[0]!;
  found[1] = halves[1]!;
  return found;
}
