import { counted, grouped } from "../../core/counted.ts";
import type { Finding } from "../../core/finding.ts";
import type { Block, Inline, Section } from "../../core/report.ts";
import type { ExampleSkew } from "./example-skew.ts";
import { missingValue } from "./confusion.ts";
import { percent } from "../drift/percent.ts";
import type { ConfusionCount, FeatureSkew, MatchStats } from "../feature_skew_results_pb.ts";
import { maskedValue, valueTexts } from "./skew-values.ts";

/** Two splits compared, and how often a feature may differ. */
export interface ComparedPair {
  /** What was compared, for instance `train_train`; empty where there is one comparison. */
  readonly name: string;
  readonly skew: ExampleSkew;
}

/** What may differ, and what is not to be seen. */
export interface SkewRules {
  readonly identifiers: readonly string[];
  /** Largest share of compared pairs in which a feature may differ. Not given: nothing is judged. */
  readonly atMost?: number | undefined;
  /** The same for single features. */
  readonly features?: Readonly<Record<string, number>> | undefined;
  /** Features whose values are not shown. */
  readonly mask?: readonly string[] | undefined;
}

/** How many pairs a feature was compared in; those where one side has an empty list and the other nothing agree in no count. */
export function comparedPairs({ matchCount, diffCount }: FeatureSkew): number {
  return Number(matchCount + diffCount);
}

/** The share of pairs in which a feature differs. */
export function differingShare(feature: FeatureSkew): number {
  return Number(feature.diffCount) / Math.max(1, comparedPairs(feature));
}

/** What of the comparisons breaks the rules: features that differ too often, and identifiers by which nothing meets. */
export function skewFindings(pairs: readonly ComparedPair[], rules: SkewRules): Finding[] {
  const met = pairs.some(({ skew: { match } }) => match.matchingPairsCount > 0n);
  const none: Finding = { rule: "skew.no-pairs", severity: "warning", subject: "data set", message: "No example of one data set has the identifiers of one of the other." };
  return [...(met ? [] : [none]), ...pairs.flatMap((pair) => tooDifferent(pair, rules))];
}

function tooDifferent({ name, skew: { features } }: ComparedPair, { atMost, features: own = {} }: SkewRules): Finding[] {
  return features.flatMap((feature): Finding[] => {
    const limit = Object.hasOwn(own, feature.featureName) ? own[feature.featureName] : atMost;
    const share = differingShare(feature);
    if (limit === undefined || share <= limit) return [];
    return [{
      rule: "skew.examples", severity: "error", subject: feature.featureName, message: `The feature differs in ${percent(share)} of the examples that belong together.`,
      observed: percent(share), limit: `at most ${percent(limit)}`, ...(name !== "" && { split: name }),
    }];
  });
}

const mostFeatures = 50;
const commentFeatures = 5;
const mostSamples = 10;
const mostConfusions = 20;

/** Everything compared: which features differ how often, sample pairs with their values, which value became which. */
export function skewSection(pairs: readonly ComparedPair[], rules: SkewRules): Section {
  const differing = new Set(pairs.flatMap(({ skew }) => differingFeatures(skew).map(({ featureName }) => featureName)));
  const problems = new Set(skewFindings(pairs, rules).map(({ subject }) => subject)).size;
  const above = pairs.filter(({ skew }) => differingFeatures(skew).length > 0).map((pair) => featuresTable(pair, commentFeatures));
  const summary = `Examples compared · ${differing.size === 0 ? "none differs" : `${counted(differing.size, "feature")} ${differing.size === 1 ? "differs" : "differ"}`}`;
  return {
    id: "data", title: "Examples compared", problems, summary,
    blocks: pairs.flatMap((pair) => pairBlocks(pair, rules)),
    ...(above.length > 0 && { comment: { place: "folded" as const, blocks: [...above.slice(0, 3), ...(above.length > 3 ? [{ type: "text", text: `and ${above.length - 3} more pairs of splits, in the report` } as const] : [])] } }),
  };
}

function pairBlocks(pair: ComparedPair, rules: SkewRules): Block[] {
  const { name, skew } = pair;
  const blocks: Block[] = [{ type: "text", text: matchText(skew.match) }];
  if (differingFeatures(skew).length > 0) blocks.push(featuresTable(pair, mostFeatures));
  if (skew.pairs.length > 0) blocks.push(sampleTable(skew, rules));
  if (skew.confusion.length > 0) blocks.push(...confusionTables(skew.confusion, rules));
  return name === "" ? blocks : [{ type: "details", summary: `${name} · ${counted(differingFeatures(skew).length, "differing feature")}`, blocks }];
}

/** How the two data sets met, in one line. */
export function matchText(match: MatchStats): string {
  const count = (amount: bigint, noun: string, where: string): string[] => (amount === 0n ? [] : [`${counted(Number(amount), noun)} ${where}`]);
  return [
    `${counted(Number(match.baseWithIdCount), "example")} before, ${grouped(Number(match.testWithIdCount))} now`,
    `${counted(Number(match.matchingPairsCount), "pair")} with the same identifiers`,
    ...count(match.idsMissingInTestCount, "identifier", "only before"), ...count(match.idsMissingInBaseCount, "identifier", "only now"), ...count(match.duplicateIdCount, "identifier", "more than once"),
    ...count(match.baseMissingIdCount, "example", "without identifier before"), ...count(match.testMissingIdCount, "example", "without identifier now"),
  ].join(" · ");
}

/** Features that differ in some pair, the one that differs most often first. */
export function differingFeatures({ features }: ExampleSkew): readonly FeatureSkew[] {
  return features.filter(({ diffCount }) => diffCount > 0n).sort((a, b) => Number(b.diffCount - a.diffCount) || (a.featureName < b.featureName ? -1 : 1));
}

function featuresTable({ name, skew }: ComparedPair, most: number): Block {
  const differing = differingFeatures(skew);
  const rows = differing.slice(0, most).map((feature): Inline[] => [
    { code: feature.featureName }, { strong: percent(differingShare(feature)) }, ...[feature.mismatchCount, feature.baseOnly, feature.testOnly].map((amount) => grouped(Number(amount))),
  ]);
  const rest = differing.length - rows.length;
  return {
    type: "table", ...(name !== "" && { caption: name }), header: ["Feature", "Differs", "Other value", "Only before", "Only now"], align: ["left", "right", "right", "right", "right"],
    rows: rest > 0 ? [...rows, [`and ${rest} more`, "", "", "", ""]] : rows,
  };
}

function sampleTable({ pairs }: ExampleSkew, { identifiers, mask = [] }: SkewRules): Block {
  const hidden = new Set(mask);
  const rows = pairs.slice(0, mostSamples).flatMap(({ base, test, mismatchedFeatures, baseOnlyFeatures, testOnlyFeatures }) => {
    const names = [...mismatchedFeatures, ...baseOnlyFeatures, ...testOnlyFeatures].slice(0, 3);
    const id = valueTexts(base, identifiers, hidden).join(" · ");
    const [before, now] = [valueTexts(base, names, hidden), valueTexts(test, names, hidden)];
    return names.map((name, i): Inline[] => [i === 0 ? id : "", { code: name }, before[i]!, now[i]!]);
  });
  return { type: "table", caption: "Some pairs that differ", header: [identifiers.join(" · "), "Feature", "Before", "Now"], rows, ofData: true };
}

function confusionTables(confusion: readonly ConfusionCount[], { mask = [] }: SkewRules): Block[] {
  const names = [...new Set(confusion.map(({ featureName }) => featureName))];
  return names.map((name): Block => {
    const text = (value: ConfusionCount["base"]): string => {
      const shown = Buffer.from(value?.bytesValue ?? []).toString("utf8", 0, 240);
      return shown === missingValue ? "missing" : mask.includes(name) ? maskedValue : shown;
    };
    const changed = confusion.filter(({ featureName, base, test }) => featureName === name && Buffer.compare(base!.bytesValue, test!.bytesValue) !== 0).sort((a, b) => Number(b.count - a.count));
    const rows = changed.slice(0, mostConfusions).map(({ base, test, count }): Inline[] => [text(base), text(test), grouped(Number(count))]);
    const rest = changed.length - rows.length;
    return { type: "table", caption: `Values of ${name} that changed`, header: ["Before", "Now", "Pairs"], align: ["left", "left", "right"], rows: rest > 0 ? [...rows, [`and ${rest} more`, "", ""]] : rows };
  });
}
