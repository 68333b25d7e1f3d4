/**
 * Which of the old keys each new one is, so that both orders agree: as many matches as can be (of equal keys, the first with
 * the first, the second with the second). Undefined for a new key that has no match.
 */
export function alignKeys(before: readonly string[], after: readonly string[]): (number | undefined)[] {
  const places = new Map<string, number>();
  numbered(before).forEach((key, index) => places.set(key, index));
  const wanted = numbered(after).map((key) => places.get(key));
  const kept = longestAscending(wanted);
  return wanted.map((place, index) => (kept.has(index) ? place : undefined));
}

function numbered(keys: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return keys.map((key) => {
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return `${count} ${key}`;
  });
}

/** The indexes of a longest ascending subsequence. */
function longestAscending(values: readonly (number | undefined)[]): ReadonlySet<number> {
  const ends: number[] = [];
  const previous = new Map<number, number>();
  values.forEach((value, index) => {
    if (value === undefined) return;
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (values[ends[middle]!]! < value) low = middle + 1;
      else high = middle;
    }
    if (low > 0) previous.set(index, ends[low - 1]!);
    ends[low] = index;
  });
  const kept = new Set<number>();
  for (let index: number | undefined = ends.at(-1); index !== undefined; index = previous.get(index)) kept.add(index);
  return kept;
}
