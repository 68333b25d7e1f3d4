import { createHash, hash as hashOnce } from "node:crypto";
import type { SqlCell } from "./sql-source.ts";

/** A digest of rows, as hex. */
interface RowDigest {
  add(row: readonly SqlCell[]): void;
  finish(): string;
}

/**
 * Digests rows. Not ordered: the sum of the rows' SHA-256s modulo 2^256 and their number, so that the same rows in another order,
 * as a database may give them, are the same. Ordered: the SHA-256 of the rows' SHA-256s.
 */
export function rowDigest(ordered: boolean): RowDigest {
  const sum = new Float64Array(8);
  const chain = createHash("sha256");
  let count = 0;
  return {
    add(row) {
      const hash = hashOnce("sha256", textOf(row), "buffer");
      count++;
      if (ordered) return void chain.update(hash);
      let carry = 0;
      for (let i = 7; i >= 0; i--) {
        const word = sum[i]! + hash.readUInt32BE(i * 4) + carry;
        carry = word >= 2 ** 32 ? 1 : 0;
        sum[i] = carry === 1 ? word - 2 ** 32 : word;
      }
    },
    finish: () => `${count}:${ordered ? chain.digest("hex") : Array.from(sum, (word) => word.toString(16).padStart(8, "0")).join("")}`,
  };
}

/** A text that two rows share only when all their cells are equal: each is told by its kind and its length. */
function textOf(row: readonly SqlCell[]): string {
  let text = "";
  for (const cell of row) text += cellText(cell);
  return text;
}

function cellText(cell: SqlCell): string {
  if (cell === null) return "-";
  if (typeof cell === "string") return `t${cell.length}:${cell}`;
  if (typeof cell === "number" || typeof cell === "bigint") return `n${cell};`;
  if (cell instanceof Uint8Array) return `b${cell.length}:${Buffer.from(cell.buffer, cell.byteOffset, cell.byteLength).toString("latin1")}`;
  return `[${(cell as readonly SqlCell[]).length}:${(cell as readonly SqlCell[]).map(cellText).join("")}`;
}
