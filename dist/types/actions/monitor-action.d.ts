import { type Job } from "./job.ts";
/**
 * Holds served or new data against the newest blessed run, on a schedule. While they do not fit, one issue says so; it is
 * closed when they fit again. Training is started where `monitor.retrain` says so, once for the same data. Returns 1 when
 * nobody could be told.
 */
export declare function monitorAction(job: Job): Promise<number>;
