import { type Schema } from "../data/schema_pb.ts";
import { type CheckSettings, type Reason } from "./reason.ts";
/** Number of examples now, in the span before and in the version before. */
interface Sizes {
    readonly current: number;
    readonly previousSpan?: number | undefined;
    readonly previousVersion?: number | undefined;
}
/** How many examples there are, by count and against others. Both bounds are looked at, whichever is set; TFDV needs the lower one. Repairs by widening. */
export declare function checkSize({ datasetConstraints: constraints }: Schema, { current, previousSpan, previousVersion }: Sizes, { compatibility }?: CheckSettings): Reason[];
export {};
