import type { Reason } from "../core/event.ts";
import type { ExecutionRecord, FingerprintParts, RunRecord } from "../metadata/record.ts";
/** What changed between two executions, in a fixed order; empty when their fingerprints are equal. */
export declare function differences(before: FingerprintParts, after: FingerprintParts): readonly Reason[];
/** The earlier execution with the fewest differences; the newest of those that tie. */
export declare function nearestEarlier(earlier: readonly ExecutionRecord[], parts: FingerprintParts): ExecutionRecord | undefined;
/** Newest first; executions of the same moment in the order of their ids. */
export declare function newestFirst(a: ExecutionRecord, b: ExecutionRecord): number;
/** One reason in words: `parameter steps is 200, was 100`. */
export declare function describeReason({ part, name, before, after }: Reason): string;
/** Why a node last ran or was reused, a sentence per line, from the records. Lines are plain text. */
export declare function explainNode(executions: readonly ExecutionRecord[], runs: readonly RunRecord[], node: string): readonly string[];
