import type { GraphNode } from "../core/report.ts";
import type { MetadataStore } from "./metadata-store.ts";
import type { ArtifactRecord, BlessingRecord, CommandRecord, EventRecord, ExecutionRecord, PushRecord, RunRecord } from "./record.ts";
/** The records that lineage is read from. */
export interface LineageRecords {
    readonly artifacts: readonly ArtifactRecord[];
    readonly executions: readonly ExecutionRecord[];
    readonly events: readonly EventRecord[];
    readonly runs: readonly RunRecord[];
    readonly blessings: readonly BlessingRecord[];
    readonly pushes: readonly PushRecord[];
    readonly commands: readonly CommandRecord[];
}
/** What is behind an artifact, as a graph whose edges point from what was read to what was made. No cycles. */
export interface Lineage {
    readonly artifact: ArtifactRecord;
    readonly nodes: readonly LineageNode[];
    readonly edges: readonly LineageEdge[];
    /** What became of it: blessed or not, pushed where; one sentence each, oldest first. */
    readonly story: readonly string[];
}
/** `id` begins with what it is: `artifact `, `execution ` or `source `. */
export type LineageNode = GraphNode;
/** An artifact was read by an execution, or made by it; both are named by their node's `id`. */
export interface LineageEdge {
    readonly from: string;
    readonly to: string;
    /** The port it was read or made at. */
    readonly port?: string;
}
/** Reads all records that lineage needs. */
export declare function readLineageRecords(store: MetadataStore): Promise<LineageRecords>;
/**
 * The artifact meant by a text: at least four hex digits of a digest, a version that was pushed, or a run's id (its judged
 * model). Without a text, or with `latest`: the model that was blessed last. None, or several, is a `UserError`.
 */
export declare function findModel(records: LineageRecords, wanted?: string): ArtifactRecord;
/** Follows an artifact back to data and code: who made it first, from what, and so on. */
export declare function lineageOf(records: LineageRecords, artifact: ArtifactRecord): Lineage;
