import { create } from "@bufbuild/protobuf";
import { CustomStatisticSchema, type CustomStatistic } from "./statistics_pb.ts";

/** A custom statistic that is a number. */
export function customNumber(name: string, value: number): CustomStatistic {
  return create(CustomStatisticSchema, { name, val: { case: "num", value } });
}

/** A custom statistic that is a text. */
export function customText(name: string, value: string): CustomStatistic {
  return create(CustomStatisticSchema, { name, val: { case: "str", value } });
}

/** A custom statistic that is a number of each of several labels, in their order. */
export function customRanks(name: string, ranks: readonly (readonly [label: string, value: number])[]): CustomStatistic {
  return create(CustomStatisticSchema, { name, val: { case: "rankHistogram", value: { buckets: ranks.map(([label, sampleCount]) => ({ label, sampleCount })) } } });
}
