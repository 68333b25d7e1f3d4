/** One value of a feature, as a statistic of one's own sees it. */
export type StatisticCell = number | bigint | string;
/** Some rows of the data, as a statistic of one's own sees them. A feature that these rows lack is missing in all of them. */
export interface StatisticBatch {
    /** How many rows these are. */
    readonly rows: number;
    /** The features these rows have. */
    readonly features: readonly string[];
    /** A number per row; `undefined` where the feature is missing or has not exactly one value. */
    numbers(feature: string): readonly (number | undefined)[];
    /** A text per row; `undefined` where the feature is missing or has not exactly one value. */
    texts(feature: string): readonly (string | undefined)[];
    /** All values per row, of numbers or texts; `undefined` where the feature is missing. Integers beyond 2^53 are bigints. */
    lists(feature: string): readonly (readonly StatisticCell[] | undefined)[];
}
/** One bucket of a histogram: numbers from `low` up to `high`, and how many there are. */
export interface StatisticBucket {
    readonly low: number;
    readonly high: number;
    readonly count: number;
}
/** What a statistic may say of a feature: a number, a text, numbers by label, or a histogram. */
export type StatisticValue = number | string | Readonly<Record<string, number>> | readonly StatisticBucket[];
/**
 * A statistic of one's own: a reduction of which parts can be computed apart and merged.
 *
 * The state is plain data (numbers, strings, arrays, maps, objects, typed arrays). `add` and `merge` change the state
 * they are given first, or return another. Merging the states of two parts must give what one pass over both gives: that is
 * tried out on the first rows of the data.
 */
export interface UserStatistic<State = unknown> {
    /** What the statistic is called among those of a feature. */
    readonly name: string;
    /** The state before any row. */
    create(): State;
    add(state: State, batch: StatisticBatch): State | undefined | void;
    merge(left: State, right: State): State | undefined | void;
    /** What is said, by the name of the feature it is said of. */
    finish(state: State): Readonly<Record<string, StatisticValue>>;
}
