import type { Batch } from "../data/batch.ts";
import type { UserStatistic } from "./user-statistic-api.ts";
/**
 * Tries out on two batches whether a statistic of one's own can be computed in parts: that merging gives what one pass gives
 * (numbers to nine digits), that the empty state changes nothing, that `merge` leaves its right side as it was, that `finish`
 * changes nothing, and that the state is plain data. What does not hold is a `UserError` that says so.
 */
export declare function checkStatistic(statistic: UserStatistic, [first, second]: readonly [first: Batch, second: Batch]): void;
/** Runs a step of a statistic of one's own: what it throws is the user's mistake, and named. */
export declare function guarded<Result>(statistic: string, part: string, run: () => Result): Result;
