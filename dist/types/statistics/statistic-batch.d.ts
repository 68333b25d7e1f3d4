import { UserError } from "../core/error.ts";
import { type Batch } from "../data/batch.ts";
import type { StatisticBatch } from "./user-statistic-api.ts";
/** A batch as a statistic of one's own sees it; `asked` is told which features it looks at. */
export declare function statisticBatch({ length, columns }: Batch, asked: (feature: string) => void): StatisticBatch;
/** The mistake of a statistic that names a feature the data have not. */
export declare function unknownFeature(statistic: string, feature: string, known: readonly string[]): UserError;
