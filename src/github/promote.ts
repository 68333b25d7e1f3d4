import { short, type Digest } from "../core/digest.ts";
import type { RunSummary } from "../core/run-summary.ts";
import { newestBlessing } from "../metadata/baseline.ts";
import type { MetadataStore } from "../metadata/metadata-store.ts";
import type { BlessingRecord, RunRecord } from "../metadata/record.ts";

/** How what was pushed relates to what was evaluated before. */
type Promotion =
  /** An earlier, trusted run blessed these bytes under the same key: nothing was computed again. */
  | { readonly type: "promoted"; readonly from: RunRecord; readonly model: Digest }
  /** The same, but another model was blessed meanwhile: these bytes were compared with that one in this run. */
  | { readonly type: "compared"; readonly from: RunRecord; readonly model: Digest }
  /** Evaluated in this run, because there is no earlier evaluation that stands for it. */
  | { readonly type: "evaluated"; readonly because: string }
  /** Nothing may be pushed. */
  | { readonly type: "refused"; readonly because: string };

/**
 * Says what a run on the default branch did with its model, from its summary and the records of earlier runs.
 * The key of a blessing covers code, data, configuration, policy and baseline: an equal key and an equal model digest
 * mean that the bytes evaluated on the pull request are the bytes that are pushed, whatever merge made of the commits.
 */
export async function promotionOf(summary: RunSummary, metadata: MetadataStore): Promise<Promotion> {
  if (summary.verdict !== "blessed") return { type: "refused", because: summary.reason };
  const [blessings, runs] = await Promise.all([metadata.list("blessing"), metadata.list("run")]);
  const earlier = blessings.filter((blessing) => blessing.pipeline === summary.pipeline && blessing.run !== summary.run && blessing.blessed);
  const same = earlier.filter(({ key }) => key === summary.blessingKey).sort(newestBlessing);
  const trusted = same.filter((blessing) => blessing.trusted);
  const from = trusted.map((blessing) => runs.find(({ id }) => id === blessing.run)).find((run) => run !== undefined);
  const made = summary.outcomes.filter(({ type, node }) => type === "finished" && node !== "Pusher").map(({ node }) => node);
  if (from && made.length === 0 && trusted[0]?.model === summary.model && summary.model !== undefined) return { type: "promoted", from, model: summary.model };
  const candidate = blessings.find(({ run }) => run === summary.run)?.candidate;
  const stands = evaluatedBefore(earlier, { candidate, model: summary.model }).map(({ run }) => runs.find(({ id }) => id === run)).find((run) => run !== undefined);
  if (stands && same.length === 0 && summary.model !== undefined) return { type: "compared", from: stands, model: summary.model };
  return { type: "evaluated", because: reasonOf({ summary, earlier, same, trusted, made }) };
}

function reasonOf({ summary, earlier, same, trusted, made }: { summary: RunSummary; earlier: readonly BlessingRecord[]; same: readonly BlessingRecord[]; trusted: readonly BlessingRecord[]; made: readonly string[] }): string {
  if (earlier.length === 0) return "no earlier run has blessed a model";
  if (same.length === 0) return `no earlier evaluation has the key ${summary.blessingKey === undefined ? "of this run" : short(summary.blessingKey)}: code, data, configuration, policy or baseline differ`;
  if (trusted.length === 0) return "the earlier evaluation ran on code of a fork, which is never pushed";
  return made.length > 0 ? `the results of ${made.join(", ")} were no longer kept` : "the earlier evaluation blessed another model";
}

/**
 * Earlier trusted words that stand for a candidate, the newest first: blessed on trusted code, by everything that decides but the
 * baseline, and (where it is known) on these bytes. What another pipeline blessed, or a fork, stands for nothing.
 */
export function evaluatedBefore(blessings: readonly BlessingRecord[], { candidate, model }: { readonly candidate: Digest | undefined; readonly model?: Digest | undefined }): readonly BlessingRecord[] {
  if (candidate === undefined) return [];
  return blessings.filter((blessing) => blessing.trusted && blessing.blessed && blessing.candidate === candidate && (model === undefined || blessing.model === model)).sort(newestBlessing);
}

/** The sentence for the log and the summary. */
export function promotionSentence(promotion: Promotion, pushed: RunSummary["pushed"]): string {
  switch (promotion.type) {
    case "promoted": {
      const { provenance, id } = promotion.from;
      const where = provenance.pullRequest === undefined ? `run ${id}` : `run ${id} of pull request ${provenance.pullRequest}`;
      return `${pushed.length > 0 ? "Pushed" : "Took"} the model that ${where} evaluated, without training again: same key, same bytes (${short(promotion.model)}).`;
    }
    case "compared": return `${pushed.length > 0 ? "Pushed" : "Took"} the model that run ${promotion.from.id} evaluated, without training again: another model was blessed meanwhile, and it was compared with that one here (${short(promotion.model)}).`;
    case "evaluated": return `Evaluated the model in this run: ${promotion.because}.`;
    case "refused": return `Nothing was pushed: ${promotion.because}.`;
  }
}
