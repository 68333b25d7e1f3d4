import { create } from "@bufbuild/protobuf";
import { resolve } from "node:path";
import { UserError } from "../core/error.ts";
import { parseText } from "../data/text-format.ts";
import { readUserFile } from "../data/user-file.ts";
import type { DatasetView } from "../validation/feature-view.ts";
import { DistributionValidatorConfigSchema, type DistributionValidatorConfig } from "../validation/distribution_validator_pb.ts";
import type { DistributionRules } from "./distribution-validator-parameters.ts";

/** A file with a `DistributionValidatorConfig` in text format, as TFX's users have it: the message, and the text. What is wrong with it is a `UserError` with its line. */
export async function readDistributionConfig(workspace: string, file: string): Promise<{ readonly config: DistributionValidatorConfig; readonly text: string }> {
  const shown = JSON.stringify(file);
  const otherwise = (cause: unknown): UserError => new UserError(`${shown} cannot be read`, { hint: "config names a file with TFX's DistributionValidatorConfig in text format", cause });
  const text = (await readUserFile(resolve(workspace, file), shown, otherwise)).toString("utf8");
  return { text, config: parseText(DistributionValidatorConfigSchema, text, file) };
}

/** The same from parameters. A feature is named as the report names it: `a`, or `a.b` inside a struct. */
export function distributionConfig({ features = {}, examples }: DistributionRules, known: readonly DatasetView[]): DistributionValidatorConfig {
  return create(DistributionValidatorConfigSchema, {
    defaultSliceConfig: {
      feature: Object.entries(features).map(([name, limits]) => ({
        path: { step: stepsOf(name, known) },
        distributionComparator: {
          ...(limits.lInfinity !== undefined && { infinityNorm: { threshold: limits.lInfinity } }),
          ...(limits.jensenShannon !== undefined && { jensenShannonDivergence: { threshold: limits.jensenShannon } }),
          ...(limits.normalizedAbsoluteDifference !== undefined && { normalizedAbsDifference: { threshold: limits.normalizedAbsoluteDifference } }),
        },
      })),
      ...(examples && {
        numExamplesComparator: {
          ...(examples.atLeast !== undefined && { minFractionThreshold: examples.atLeast }), ...(examples.atMost !== undefined && { maxFractionThreshold: examples.atMost }),
        },
      }),
    },
  });
}

/** A feature that is called so counts before one inside a struct. */
function stepsOf(name: string, known: readonly DatasetView[]): string[] {
  const paths = known.flatMap(({ features }) => [...features.values()].map(({ path }) => path));
  if (paths.some((path) => path.length === 1 && path[0] === name)) return [name];
  const found = known.map(({ features }) => features.get(name)).find((view) => view !== undefined);
  return [...(found?.path ?? name.split("."))];
}

/** Refuses rules that say nothing. */
export function checkDistributionRules({ features = {}, examples }: DistributionRules, config: string | undefined): void {
  const nothing = Object.entries(features).find(([, limits]) => Object.keys(limits).length === 0);
  if (nothing) throw new UserError(`no limit is given for the distribution of ${JSON.stringify(nothing[0])}`, { hint: "l-infinity, jensen-shannon or normalized-absolute-difference" });
  if (config !== undefined && (Object.keys(features).length > 0 || examples)) throw new UserError("limits are given twice: in the file of config and beside it", { hint: "keep one of them" });
}
