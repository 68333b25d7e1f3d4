import fc from "fast-check";
import { dividedWork } from "../../src/components/divided-work.ts";

test("every piece belongs to one share, and the fullest holds at most 4/3 of the best division", () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 1000 }), { maxLength: 9 }), fc.integer({ min: 1, max: 3 }), (sizes, of) => {
    const shares = dividedWork(sizes, of);
    expect(shares.every((share) => Number.isInteger(share) && share >= 1 && share <= of)).toBe(true);
    const fullest = (division: readonly number[]): number => Math.max(...Array.from({ length: of }, (_, i) => sizes.reduce((sum, size, piece) => sum + (division[piece] === i + 1 ? size : 0), 0)));
    expect(fullest(shares)).toBeLessThanOrEqual((4 / 3) * best(sizes.length, of, fullest));
  }), { numRuns: 60 });
});

/** The fullest share of the best of all divisions. */
function best(pieces: number, of: number, fullest: (division: readonly number[]) => number): number {
  let least = Infinity;
  for (let code = 0; code < of ** pieces; code++) least = Math.min(least, fullest(Array.from({ length: pieces }, (_, piece) => 1 + Math.floor(code / of ** piece) % of)));
  return least;
}

test("the largest pieces go apart, equal ones in turn", () => {
  expect(dividedWork([10, 1, 9, 1], 2)).toEqual([1, 2, 2, 1]);
  expect(dividedWork([5, 5, 5, 5], 4)).toEqual([1, 2, 3, 4]);
  expect(dividedWork([0, 0, 0], 3)).toEqual([1, 2, 3]);
  expect(dividedWork([], 3)).toEqual([]);
});
