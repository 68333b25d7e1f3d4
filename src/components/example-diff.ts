import { Examples, ExamplesDiff, type Artifact } from "../core/artifact.ts";
import { component, optional, parameters, required } from "../core/component.ts";
import { counted } from "../core/counted.ts";
import { nearest, UserError } from "../core/error.ts";
import type { Gate } from "../core/finding.ts";
import type { Showing } from "../core/report.ts";
import { readSerializedExamples } from "../data/serialized-records.ts";
import { percent } from "../validation/drift/percent.ts";
import { detectExampleSkew, type SerializedExamples } from "../validation/skew/example-skew.ts";
import { readExampleSkew, splitPairDirectory, writeExampleSkew } from "../validation/skew/skew-files.ts";
import { differingFeatures, skewFindings, skewSection, type ComparedPair, type SkewRules } from "../validation/skew/skew-sections.ts";
import { exampleDiffProperties, type ExampleDiffParameters } from "./example-diff-parameters.ts";
import { splitPairs } from "./split-pairs.ts";

/**
 * Compares examples one by one with those of a baseline that have the same identifiers: TFX's ExampleDiff, with TFDV's counts in
 * `SplitPair-<split>_<split of the baseline>/`. Two things are as TFX documents and not as TFX 1.16 does: `base` is the baseline
 * (there the two are swapped), and floats are rounded only where digits are given (there to whole numbers).
 *
 * @example
 * add(exampleDiff, { examples, baseline_examples: latestBlessed(Examples) }, { identifierFeatures: ["id"], skewSampleSize: 20 });
 */
export const exampleDiff = component({
  name: "ExampleDiff",
  version: 1,
  inputs: { examples: required(Examples), baseline_examples: optional(Examples) },
  outputs: { example_diff_result: required(ExamplesDiff) },
  parameters: parameters<ExampleDiffParameters>({
    type: "object",
    required: ["identifierFeatures"],
    additionalProperties: false,
    properties: exampleDiffProperties,
  }),

  async run({ examples, baseline_examples: baseline }, { parameters: given, outputs: { example_diff_result: result }, temporary, signal, progress }) {
    if (!baseline) return;
    const seen = new Set<string>();
    const leftOut = (name: string): boolean => !given.identifierFeatures.includes(name) && (given.ignoreFeatures?.includes(name) === true || given.onlyFeatures?.includes(name) === false);
    for (const { split, baseline: other, name } of splitPairs(examples, baseline, { wanted: given.includeSplitPairs, otherwise: "all" })) {
      progress({ note: name });
      const skew = await detectExampleSkew(examplesOf(baseline, other, leftOut), examplesOf(examples, split, leftOut), {
        identifiers: given.identifierFeatures, ignore: given.ignoreFeatures, only: given.onlyFeatures, sampleSize: given.skewSampleSize, floatDigits: given.floatRoundNdigits,
        allowDuplicates: given.allowDuplicateIdentifiers, confusion: given.confusionFeatures, folder: temporary, signal,
      });
      await writeExampleSkew(splitPairDirectory(result.path, name), skew, { withConfusion: countsConfusion(given) });
      for (const { featureName } of skew.features) seen.add(featureName);
    }
    checkMask(given, seen);
  },

  async show({ inputs: { examples, baseline_examples: baseline }, outputs: { example_diff_result: result }, parameters: given }): Promise<Showing> {
    if (!baseline) return { headline: "no baseline to compare with" };
    const pairs = await Promise.all(splitPairs(examples, baseline, { wanted: given.includeSplitPairs, otherwise: "all" }).map(async ({ name }): Promise<ComparedPair> => (
      { name, skew: await readExampleSkew(splitPairDirectory(result.path, name), { withConfusion: countsConfusion(given) }) }
    )));
    return showing(pairs, given);
  },
});

/** A name that is written wrong would show what it was to hide. */
function checkMask({ mask = [], identifierFeatures, ignoreFeatures = [] }: ExampleDiffParameters, seen: ReadonlySet<string>): void {
  const known = new Set([...seen, ...identifierFeatures, ...ignoreFeatures]);
  const strange = seen.size === 0 ? undefined : mask.find((name) => !known.has(name));
  if (strange === undefined) return;
  const near = nearest(strange, known);
  throw new UserError(`mask names ${JSON.stringify(strange)}, which no example has`, near === undefined ? {} : { hint: `did you mean ${near}?` });
}

function countsConfusion({ confusionFeatures = [] }: ExampleDiffParameters): boolean {
  return confusionFeatures.length > 0;
}

function examplesOf(artifact: Artifact, split: string, leftOut: (name: string) => boolean): SerializedExamples {
  return { name: `Split-${split}`, blocks: readSerializedExamples(artifact.path, split, leftOut) };
}

function showing(pairs: readonly ComparedPair[], { identifierFeatures, atMost, features, mask }: ExampleDiffParameters): Showing {
  const rules: SkewRules = { identifiers: identifierFeatures, atMost, mask, features: features && Object.fromEntries(Object.entries(features).map(([name, own]) => [name, own.atMost])) };
  const findings = skewFindings(pairs, rules);
  const failed = new Set(findings.filter(({ severity }) => severity === "error").map(({ subject }) => subject)).size;
  const differing = new Set(pairs.flatMap(({ skew }) => differingFeatures(skew).map(({ featureName }) => featureName))).size;
  const gate: Gate = { name: "example skew", status: failed > 0 ? "fail" : "pass", found: `${counted(failed, "feature")} above`, limit: atMost === undefined ? "as set for features" : `at most ${percent(atMost)} of pairs` };
  return {
    headline: `${counted(pairs.length, "split pair")} · ${counted(differing, "differing feature")}`,
    status: failed > 0 ? "fail" : findings.length > 0 ? "warn" : "pass",
    ...(atMost !== undefined || features ? { gates: [gate] } : {}),
    findings, sections: [skewSection(pairs, rules)],
  };
}
