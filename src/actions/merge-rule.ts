import { short } from "../core/digest.ts";
import { UserError } from "../core/error.ts";
import { evaluatedBefore } from "../github/promote.ts";
import type { RunOptions } from "../run/run-options.ts";
import type { PipelineJob } from "./finish-run.ts";

/**
 * What `on-mismatch: fail` adds to the run of a merge: it begins only when a trusted run blessed exactly what was merged, and
 * pushes no other bytes than those. A champion that changed meanwhile is no mismatch: the model is compared with it again.
 */
export function mergeRule({ event, inputs }: PipelineJob, pipeline: string, options: RunOptions): Pick<RunOptions, "baseline" | "withdrawn"> {
  if (inputs.onMismatch === "rerun" || event.name !== "push" || !event.onDefaultBranch) return {};
  const words = async () => (await options.metadata.list("blessing")).filter((blessing) => blessing.pipeline === pipeline);
  let candidate: Parameters<typeof evaluatedBefore>[1]["candidate"];
  return {
    async baseline(plan) {
      ({ candidate } = plan);
      if (candidate !== undefined && evaluatedBefore(await words(), { candidate }).length === 0) {
        throw new UserError(`what was merged (${short(candidate)}) is not what was evaluated and blessed before the merge, and on-mismatch is fail`, { hint: "evaluate it on a pull request that is up to date with its base, use a merge queue, or set on-mismatch: rerun" });
      }
      return options.baseline?.(plan);
    },
    async withdrawn(model) {
      if (evaluatedBefore(await words(), { candidate, model }).length === 0) return `the model ${short(model)} is not the one that was evaluated before the merge, and on-mismatch is fail`;
      return options.withdrawn?.(model);
    },
  };
}
