import { type CustomStatistic } from "./statistics_pb.ts";
/** A custom statistic that is a number. */
export declare function customNumber(name: string, value: number): CustomStatistic;
/** A custom statistic that is a text. */
export declare function customText(name: string, value: string): CustomStatistic;
/** A custom statistic that is a number of each of several labels, in their order. */
export declare function customRanks(name: string, ranks: readonly (readonly [label: string, value: number])[]): CustomStatistic;
