import { binary } from "../../src/evaluation/binary.ts";
import { blocks } from "../../src/evaluation/jackknife.ts";
import { multiclass } from "../../src/evaluation/multiclass.ts";
import { regression } from "../../src/evaluation/regression.ts";
import { tallies, type Scores, type SliceTotals } from "../../src/evaluation/tallies.ts";
import { accumulatorLaws } from "../laws/accumulator.ts";
import { overall, scores } from "./score.ts";
import { baseline, candidate, groups, labels } from "./vectors.ts";

const round = (values: Float64Array) => Array.from(values, (value) => Math.round(value * 1e9) / 1e9);

function view(slices: readonly SliceTotals[]): unknown {
  return slices.map(({ key, rows, disagreement, candidate, baseline }) => ({
    key, rows, disagreement,
    models: [candidate, baseline].map((totals) => totals && [totals.full, ...totals.without].map(({ sums, keys, counts }) => [round(sums), [...keys], [...counts]])),
  }));
}

/** Rows `from … to` of the example, sliced by its groups. */
function part(from: number, to: number, labelsOf = labels): Scores {
  const length = to - from;
  const all = Array.from({ length }, (_, i) => i);
  const inGroup = (group: string) => Int32Array.from(all.filter((i) => groups[from + i] === group));
  return {
    ...scores(labelsOf.slice(from, to), candidate.slice(from, to), { baseline: baseline.slice(from, to), firstRow: from }),
    slices: [{ key: [], rows: Int32Array.from(all) }, { key: [["g", "a"]], rows: inGroup("a") }, { key: [["g", "b"]], rows: inGroup("b") }],
  };
}

for (const family of [binary, regression]) {
  accumulatorLaws(`tallies of ${family.problem} metrics`, tallies(family, 7), { inputs: [part(0, 5), part(5, 6), part(6, 13), part(13, 20)], otherwise: [part(0, 20)], view });
}

const classPart = (from: number, to: number): Scores => ({
  ...scores(labels.slice(from, to), candidate.slice(from, to).flatMap((p) => [1 - p, p, p / 2]), { firstRow: from }),
});
accumulatorLaws("tallies of multi-class metrics", tallies(multiclass(3), 7), { inputs: [classPart(0, 9), classPart(9, 20)], otherwise: [classPart(0, 3), classPart(3, 20)], view });

const finished = (seed: number) => {
  const accumulator = tallies(binary, seed);
  return accumulator.finish(accumulator.add(accumulator.create(), part(0, 20)));
};

test("the overall slice is first, then the largest, with the rows that only one model has right", () => {
  const [whole, a, b] = finished(7);
  expect([whole!.key, a!.key, b!.key]).toEqual([[], [["g", "a"]], [["g", "b"]]]);
  expect(whole!.disagreement).toEqual({ rows: 20, worse: 2, better: 0 });
});

test("the reference decides at ≥ ½: then three rows only the baseline has right, two only the candidate", () => {
  const above = (values: readonly number[]) => values.map((p) => (p === 0.5 ? 0.50005 : p));
  expect(overall(binary, scores(labels, above(candidate), { baseline: above(baseline) })).disagreement).toEqual({ rows: 20, worse: 3, better: 2 });
});

test("leaving a block out is the same as never having seen its rows", () => {
  const { candidate: { full, without } } = finished(7)[0]!;
  expect(without.length).toBeLessThanOrEqual(blocks);
  const rowsLeftOut = without.map(({ sums }) => full.sums[0]! - sums[0]!);
  expect(rowsLeftOut.reduce((sum, rows) => sum + rows, 0)).toBe(20);
  expect(rowsLeftOut.every((rows) => rows > 0)).toBe(true);
});

test("the seed decides the blocks, and nothing else", () => {
  expect(view(finished(7))).toEqual(view(finished(7)));
  expect(view(finished(8))).not.toEqual(view(finished(7)));
  expect([...finished(8)[0]!.candidate.full.sums]).toEqual(expect.arrayContaining([20, 10]));
});
