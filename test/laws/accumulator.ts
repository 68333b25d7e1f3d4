import type { Accumulator } from "../../src/statistics/accumulator.ts";
import { restoreState, storeState } from "../../src/statistics/stored-state.ts";

/** What is needed to check the laws of an accumulator. */
export interface Lawful<Input, Output> {
  /** Several inputs; together one data set. */
  readonly inputs: readonly Input[];
  /** The same data set cut otherwise. */
  readonly otherwise: readonly Input[];
  /** A result as plain data to compare; leave out or round what is only near. */
  readonly view: (output: Output) => unknown;
}

/** The laws every accumulator keeps, as tests. */
export function accumulatorLaws<Input, State, Output>(name: string, accumulator: Accumulator<Input, State, Output>, { inputs, otherwise, view }: Lawful<Input, Output>): void {
  const { create, add, merge, finish } = accumulator;
  const over = (some: readonly Input[], from: State = create()): State => some.reduce(add, from);
  const seen = (state: State): unknown => view(finish(state));
  const whole = seen(over(inputs));
  const half = inputs.length >> 1;

  describe(`${name} keeps the laws of accumulators`, () => {
    test("merging parts equals one pass, wherever the cut is", () => {
      for (let cut = 0; cut <= inputs.length; cut++) {
        expect(seen(merge(over(inputs.slice(0, cut)), over(inputs.slice(cut))))).toEqual(whole);
      }
    });

    test("merging may be grouped in any way", () => {
      const parts = (): State[] => inputs.map((input) => over([input]));
      expect(seen(parts().reduce((left, right) => merge(left, right)))).toEqual(whole);
      expect(seen(parts().reduceRight((right, left) => merge(left, right)))).toEqual(whole);
    });

    test("another cutting into inputs gives the same", () => {
      expect(seen(over(otherwise))).toEqual(whole);
    });

    test("the empty state changes nothing, on either side", () => {
      expect(seen(merge(create(), over(inputs)))).toEqual(whole);
      expect(seen(merge(over(inputs), create()))).toEqual(whole);
    });

    test("merge does not change its right side", () => {
      const right = over(inputs.slice(half));
      const before = structuredClone(right);
      merge(over(inputs.slice(0, half)), right);
      expect(right).toEqual(before);
    });

    test("finish is pure: it may be called again, and adding goes on after it", () => {
      const state = over(inputs.slice(0, half));
      expect(seen(state)).toEqual(seen(state));
      expect(seen(over(inputs.slice(half), state))).toEqual(whole);
    });

    test("a state that was stored and restored continues as the original would, and is stored as the same bytes", () => {
      const stored = storeState(over(inputs.slice(0, half)));
      expect(storeState(restoreState(stored))).toEqual(stored);
      expect(seen(over(inputs.slice(half), restoreState(stored) as State))).toEqual(whole);
      expect(seen(merge(restoreState(stored) as State, over(inputs.slice(half))))).toEqual(whole);
    });

    test("a state that was copied byte for byte continues as the original would", () => {
      expect(seen(over(inputs.slice(half), structuredClone(over(inputs.slice(0, half)))))).toEqual(whole);
    });
  });
}
