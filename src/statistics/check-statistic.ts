import { isDeepStrictEqual } from "node:util";
import { UserError } from "../core/error.ts";
import type { Batch } from "../data/batch.ts";
import { statisticBatch } from "./statistic-batch.ts";
import { restoreState, storeState } from "./stored-state.ts";
import type { UserStatistic } from "./user-statistic-api.ts";

/**
 * Tries out on two batches whether a statistic of one's own can be computed in parts: that merging gives what one pass gives
 * (numbers to nine digits), that the empty state changes nothing, that `merge` leaves its right side as it was, that `finish`
 * changes nothing, and that the state is plain data. What does not hold is a `UserError` that says so.
 */
export function checkStatistic(statistic: UserStatistic, [first, second]: readonly [first: Batch, second: Batch]): void {
  const { name } = statistic;
  const step = <Result>(part: string, run: () => Result): Result => guarded(name, part, run);
  const wrong = (what: string, hint: string): UserError => new UserError(`the statistic ${name} ${what}`, { hint });

  const empty = (): unknown => step("create", () => statistic.create());
  const over = (batches: readonly Batch[]): unknown => batches.reduce((state: unknown, batch) => step("add", () => statistic.add(state, statisticBatch(batch, () => undefined))) ?? state, empty());
  const merged = (left: unknown, right: unknown): unknown => step("merge", () => statistic.merge(left, right)) ?? left;
  const result = (state: unknown): unknown => step("finish", () => statistic.finish(state));
  const copy = (state: unknown): unknown => {
    try {
      return restoreState(storeState(state));
    } catch (cause) {
      throw new UserError(`the statistic ${name} keeps a state that cannot be stored`, { hint: "plain data only: numbers, strings, arrays, maps, objects, typed arrays; no sets, functions or objects of a class", cause });
    }
  };

  const whole = result(over([first, second]));
  const right = over([second]);
  const before = copy(right);
  if (!alike(result(merged(over([first]), right)), whole)) {
    throw wrong("gives something else when parts are merged than in one pass", "merge(left, right) must join all that add has counted; a mean, for example, needs its sum and its count");
  }
  if (!isDeepStrictEqual(right, before)) throw wrong("changes the right side in merge", "change and return the left one only");
  if (!alike(result(merged(empty(), over([first, second]))), whole) || !alike(result(merged(over([first, second]), empty())), whole)) {
    throw wrong("changes when the state without any row is merged", "merge(create(), state) and merge(state, create()) must leave the state as it is");
  }
  const state = over([first]);
  result(state);
  const later = step("add", () => statistic.add(state, statisticBatch(second, () => undefined))) ?? state;
  if (!alike(result(later), whole)) throw wrong("changes its state in finish", "finish may be called in between: compute the result without changing the state");
  if (!alike(result(copy(over([first, second]))), whole)) throw wrong("gives something else once its state was stored", "keep all that is needed in the state, and nothing elsewhere");
}

/** Whether two results are the same, numbers up to rounding. */
function alike(a: unknown, b: unknown): boolean {
  if (typeof a === "number" && typeof b === "number") return Object.is(a, b) || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b), 1e-3);
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && alike((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]));
}

/** Runs a step of a statistic of one's own: what it throws is the user's mistake, and named. */
export function guarded<Result>(statistic: string, part: string, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    if (error instanceof UserError) throw new UserError(`the statistic ${statistic}: ${error.mistakes[0]!.message}`, { ...(error.mistakes[0]!.hint !== undefined && { hint: error.mistakes[0]!.hint }), cause: error });
    const stack = error instanceof Error ? (error.stack ?? "").split("\n").filter((line) => /^\s+at .*\w\.[cm]?[jt]s/.test(line)).slice(0, 3) : [];
    throw new UserError(`the statistic ${statistic} failed in ${part}: ${error instanceof Error ? error.message : String(error)}`, { cause: error, ...(stack.length > 0 && { detail: stack.map((line) => line.trim()).join("\n") }) });
  }
}
