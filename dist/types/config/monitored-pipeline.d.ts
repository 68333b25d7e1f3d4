import { type Pipeline } from "../core/pipeline.ts";
import type { Configuration } from "./configuration.ts";
/** The steps of the blessed run that made what data are held against. */
interface BlessedSteps {
    readonly statistics: string;
    readonly schema: string;
}
/**
 * What watches over data: an ExampleGen → StatisticsGen → ExampleValidator, with schema and statistics of the newest
 * blessed run. The data are one split, named like the one they are held against. `monitor` must be configured.
 */
export declare function monitoredPipeline(name: string, { monitor, validate, statistics, label }: Configuration, blessed: BlessedSteps): Pipeline;
export {};
