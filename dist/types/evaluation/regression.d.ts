import type { Family } from "./metric.ts";
/** Metrics of a predicted number. `mape` is in per cent; `msle` is NaN when a value lies below −1, as in TFMA. */
export declare const regression: Family;
