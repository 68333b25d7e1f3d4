import { type Digest } from "../core/digest.ts";
import type { RunSummary } from "../core/run-summary.ts";
import type { MetadataStore } from "../metadata/metadata-store.ts";
import type { BlessingRecord, RunRecord } from "../metadata/record.ts";
/** How what was pushed relates to what was evaluated before. */
type Promotion = 
/** An earlier, trusted run blessed these bytes under the same key: nothing was computed again. */
{
    readonly type: "promoted";
    readonly from: RunRecord;
    readonly model: Digest;
}
/** The same, but another model was blessed meanwhile: these bytes were compared with that one in this run. */
 | {
    readonly type: "compared";
    readonly from: RunRecord;
    readonly model: Digest;
}
/** Evaluated in this run, because there is no earlier evaluation that stands for it. */
 | {
    readonly type: "evaluated";
    readonly because: string;
}
/** Nothing may be pushed. */
 | {
    readonly type: "refused";
    readonly because: string;
};
/**
 * Says what a run on the default branch did with its model, from its summary and the records of earlier runs.
 * The key of a blessing covers code, data, configuration, policy and baseline: an equal key and an equal model digest
 * mean that the bytes evaluated on the pull request are the bytes that are pushed, whatever merge made of the commits.
 */
export declare function promotionOf(summary: RunSummary, metadata: MetadataStore): Promise<Promotion>;
/**
 * Earlier trusted words that stand for a candidate, the newest first: blessed on trusted code, by everything that decides but the
 * baseline, and (where it is known) on these bytes. What another pipeline blessed, or a fork, stands for nothing.
 */
export declare function evaluatedBefore(blessings: readonly BlessingRecord[], { candidate, model }: {
    readonly candidate: Digest | undefined;
    readonly model?: Digest | undefined;
}): readonly BlessingRecord[];
/** The sentence for the log and the summary. */
export declare function promotionSentence(promotion: Promotion, pushed: RunSummary["pushed"]): string;
export {};
