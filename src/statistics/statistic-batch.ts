import { didYouMean, UserError } from "../core/error.ts";
import { firstValue, textAt, valueCount, type Batch, type Column } from "../data/batch.ts";
import type { StatisticBatch, StatisticCell } from "./user-statistic-api.ts";

/** A batch as a statistic of one's own sees it; `asked` is told which features it looks at. */
export function statisticBatch({ length, columns }: Batch, asked: (feature: string) => void): StatisticBatch {
  const missing = (): undefined[] => new Array<undefined>(length).fill(undefined);
  const columnOf = (feature: string): Exclude<Column, { type: "empty" }> | undefined => {
    if (typeof feature !== "string") throw new TypeError(`a feature's name is ${String(feature)}: it must be a string`);
    asked(feature);
    const column = columns.get(feature);
    return column?.type === "empty" ? undefined : column;
  };
  return {
    rows: length,
    features: [...columns.keys()],
    numbers(feature) {
      const column = columnOf(feature);
      if (!column) return missing();
      if (column.type === "bytes") throw wrongKind(feature, "texts", "numbers");
      return Array.from({ length }, (_, row) => (valueCount(column, row) === 1 ? Number(valueAt(column, firstValue(column, row))) : undefined));
    },
    texts(feature) {
      const column = columnOf(feature);
      if (!column) return missing();
      if (column.type !== "bytes") throw wrongKind(feature, "numbers", "texts");
      return Array.from({ length }, (_, row) => (valueCount(column, row) === 1 ? textAt(column, firstValue(column, row)) : undefined));
    },
    lists(feature) {
      const column = columnOf(feature);
      if (!column) return missing();
      return Array.from({ length }, (_, row) => {
        const count = valueCount(column, row);
        const from = firstValue(column, row);
        return count < 0 ? undefined : Array.from({ length: count }, (__, at) => valueAt(column, from + at));
      });
    },
  };
}

function valueAt(column: Exclude<Column, { type: "empty" }>, value: number): StatisticCell {
  if (column.type === "bytes") return textAt(column, value);
  const wide = column.type === "int" ? column.wide?.[value] : undefined;
  return wide === undefined || (wide >= -(2n ** 53n) && wide <= 2n ** 53n) ? (wide === undefined ? column.values[value]! : Number(wide)) : wide;
}

function wrongKind(feature: string, holds: string, asked: string): UserError {
  return new UserError(`the feature ${feature} holds ${holds}, not ${asked}`, { hint: `batch.${holds}(${JSON.stringify(feature)})` });
}

/** The mistake of a statistic that names a feature the data have not. */
export function unknownFeature(statistic: string, feature: string, known: readonly string[]): UserError {
  return new UserError(`the statistic ${statistic} names the feature ${feature}, which the data have not`, { hint: didYouMean(feature, known.slice(0, 50)) });
}
