import type { Batch } from "../data/batch.ts";
import { selectRows } from "../data/select-rows.ts";
import { hashRange, rowHashes } from "./row-hash.ts";

const seed = 0x5a4d;

/** About this share of a batch's rows: each is in or out by a hash of its values alone, whatever stands around it. */
export function sampledRows(batch: Batch, rate: number): Batch {
  const hashes = rowHashes(batch.columns, batch.length, seed);
  const chosen: number[] = [];
  for (let row = 0; row < batch.length; row++) if (hashes[row]! < rate * hashRange) chosen.push(row);
  return selectRows(batch, Int32Array.from(chosen));
}
