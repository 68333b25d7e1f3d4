import type { Artifact } from "../core/artifact.ts";
import type { ExecutionRecord, MetadataRecord } from "../metadata/record.ts";
interface ExecutionLinks {
    readonly inputs: Readonly<Record<string, Artifact | undefined>>;
    readonly outputs: Readonly<Record<string, Artifact>>;
}
/**
 * All records of one execution: itself, its artifacts, INPUT and OUTPUT events, and its place in the three contexts of
 * TFX's dialect: the pipeline, the run, and the node (named `<pipeline>.<node>`).
 */
export declare function executionRecords(execution: ExecutionRecord, { inputs, outputs }: ExecutionLinks): readonly MetadataRecord[];
export {};
