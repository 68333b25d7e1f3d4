/** A 32-bit hash of `bytes[start … end]` (FNV-1a, its upper half mixed into the lower), for tables; not against forgers. */
export function hashBytes(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193);
  return hash ^ (hash >>> 15);
}
