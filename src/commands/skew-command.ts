import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { counted } from "../core/counted.ts";
import { exitCodes, UserError } from "../core/error.ts";
import { plainText } from "../report/inline.ts";
import { logLine } from "../report/escape.ts";
import { alignedLines } from "../report/feature-lines.ts";
import { findingLines } from "../report/finding-lines.ts";
import { percent } from "../validation/drift/percent.ts";
import { detectExampleSkew, type ExampleSkew } from "../validation/skew/example-skew.ts";
import { comparedPairs, differingFeatures, differingShare, matchText, skewFindings, skewSection, type ComparedPair, type SkewRules } from "../validation/skew/skew-sections.ts";
import { valueTexts } from "../validation/skew/skew-values.ts";
import { dialectOf, dialectOptions } from "./dialect-options.ts";
import type { Invocation } from "./invocation.ts";
import { pairedRows } from "./paired-rows.ts";
import { chosenFormat, outputOptions, writeOutput } from "./write-output.ts";

const names = { type: "string", multiple: true } as const;
const skewOptions = {
  id: names, ignore: names, only: names, mask: names, confusion: names, digits: { type: "string" }, sample: { type: "string" }, "at-most": { type: "string" }, "allow-duplicates": { type: "boolean" },
} as const;

interface Compared {
  readonly before: string;
  readonly now: string;
  readonly pair: ComparedPair;
  readonly rules: SkewRules;
}

/**
 * `assay skew A B --id COLUMN`: rows of two data sets that have the same identifiers, compared feature by feature. Differences are no
 * failure, unless `--at-most` says how many pairs may differ: then the exit code is 1 where a feature differs more often.
 */
export async function skewCommand({ args }: Invocation): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { ...skewOptions, ...dialectOptions, ...outputOptions } });
  const format = chosenFormat(["json", "html"], values);
  const [before, now, more] = positionals;
  if (before === undefined || now === undefined) throw new UserError("skew compares the examples of two data sets", { hint: "assay skew before.csv after.csv --id customer" });
  if (more !== undefined) throw new UserError(`skew compares two data sets, not also ${JSON.stringify(more.slice(0, 200))}`, { hint: "put patterns in quotes" });
  const identifiers = listed(values.id);
  if (identifiers.length === 0) throw new UserError("which columns say that two rows belong together?", { hint: "--id customer, or several: --id customer --id day" });
  const rules: SkewRules = { identifiers, atMost: shareOf(values["at-most"]), mask: listed(values.mask) };
  const [ignore, only] = [listed(values.ignore), values.only === undefined ? undefined : listed(values.only)];
  const leftOut = (name: string): boolean => !identifiers.includes(name) && (ignore.includes(name) || (only !== undefined && !only.includes(name)));
  const [left, right] = await pairedRows(before, now, { dialect: dialectOf(values), leftOut, needed: identifiers, named: [...ignore, ...(only ?? []), ...listed(values.mask), ...listed(values.confusion)] });
  const folder = await mkdtemp(join(tmpdir(), "assay-skew-"));
  try {
    const skew = await detectExampleSkew(left, right, {
      identifiers, ignore, only, folder, floatDigits: wholeOf("--digits", values.digits, 100), sampleSize: wholeOf("--sample", values.sample, 10_000) ?? 10,
      allowDuplicates: values["allow-duplicates"], confusion: listed(values.confusion),
    });
    const compared: Compared = { before, now, pair: { name: "", skew }, rules };
    await writeOutput(await rendered(compared, format), values.out);
    return skewFindings([compared.pair], rules).some(({ severity }) => severity === "error") ? exitCodes.notBlessed : exitCodes.ok;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** `--id a --id b` and `--id a,b` are the same. */
function listed(given: readonly string[] | undefined): readonly string[] {
  return (given ?? []).flatMap((text) => text.split(",")).map((name) => name.trim()).filter((name) => name !== "");
}

function wholeOf(option: string, text: string | undefined, most: number): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,6}$/.test(text) || Number(text) > most) throw new UserError(`${option} ${JSON.stringify(text.slice(0, 80))} is no whole number up to ${most}`, { hint: `${option} 2` });
  return Number(text);
}

function shareOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const share = text.trim() === "" ? NaN : Number(text);
  if (!(share >= 0 && share <= 1)) throw new UserError(`--at-most ${JSON.stringify(text.slice(0, 80))} is no share of the pairs`, { hint: "from 0 to 1, such as 0.01" });
  return share;
}

async function rendered(compared: Compared, format: "text" | "json" | "html"): Promise<string> {
  if (format === "json") return `${JSON.stringify(asJson(compared), null, 2)}\n`;
  return format === "html" ? asPage(compared) : asText(compared);
}

function summaryOf({ features, ...skew }: ExampleSkew): string {
  const differing = differingFeatures({ features, ...skew }).length;
  return `${differing === 0 ? "no difference in" : `${differing} of`} ${counted(features.length, "feature")}${differing === 0 ? "" : " differ"}`;
}

function asText({ before, now, pair, rules }: Compared): string {
  const { skew } = pair;
  const differing = differingFeatures(skew);
  const table = [["feature", "differs", "other value", "only before", "only now"], ...differing.map((feature) => [
    feature.featureName, percent(differingShare(feature)), ...[feature.mismatchCount, feature.baseOnly, feature.testOnly].map(String),
  ])];
  const columns = process.stdout.isTTY ? process.stdout.columns : undefined;
  const findings = findingLines(skewFindings([pair], rules));
  return [
    logLine(`${before}  →  ${now}`), logLine(matchText(skew.match)), "", summaryOf(skew),
    ...(differing.length > 0 ? ["", ...alignedLines(table, columns ?? Infinity)] : []),
    ...sampleLines(skew, rules), ...(findings.length > 0 ? ["", ...findings] : []), "",
  ].join("\n");
}

const mostSamples = 10;

function sampleLines({ pairs }: ExampleSkew, { identifiers, mask = [] }: SkewRules): string[] {
  const hidden = new Set(mask);
  const lines = pairs.slice(0, mostSamples).map(({ base, test, mismatchedFeatures, baseOnlyFeatures, testOnlyFeatures }) => {
    const features = [...mismatchedFeatures, ...baseOnlyFeatures, ...testOnlyFeatures].slice(0, 4);
    const [old, fresh] = [valueTexts(base, features, hidden), valueTexts(test, features, hidden)];
    return logLine(`${valueTexts(base, identifiers, hidden).join(" · ")}: ${features.map((name, i) => `${name} ${old[i]} → ${fresh[i]}`).join(", ")}`, 300);
  });
  return lines.length === 0 ? [] : ["", `for instance, by ${logLine(identifiers.join(" · "), 200)}:`, ...lines.map((line) => `  ${line}`)];
}

async function asPage({ before, now, pair, rules }: Compared): Promise<string> {
  const { dataPage } = await import("../report/page.ts");
  const section = skewSection([pair], rules);
  return dataPage({ title: "Examples compared", subject: `${before} → ${now}`, summary: plainText(section.summary), sections: [section] });
}

function asJson({ before, now, pair, rules: { identifiers, mask = [], ...rules } }: Compared) {
  const { features, match, pairs, confusion } = pair.skew;
  const hidden = new Set(mask);
  const text = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString("utf8");
  return {
    before, now, identifiers,
    match: {
      examples: { before: Number(match.baseWithIdCount), now: Number(match.testWithIdCount) }, withoutIdentifier: { before: Number(match.baseMissingIdCount), now: Number(match.testMissingIdCount) },
      identifiers: Number(match.identifiersCount), onlyBefore: Number(match.idsMissingInTestCount), onlyNow: Number(match.idsMissingInBaseCount), repeated: Number(match.duplicateIdCount), pairs: Number(match.matchingPairsCount),
    },
    features: features.map((feature) => ({
      name: feature.featureName, pairs: comparedPairs(feature), differing: Number(feature.diffCount), share: differingShare(feature),
      otherValue: Number(feature.mismatchCount), onlyBefore: Number(feature.baseOnly), onlyNow: Number(feature.testOnly),
    })),
    sample: pairs.map(({ base, test, mismatchedFeatures, baseOnlyFeatures, testOnlyFeatures }) => {
      const changed = [...mismatchedFeatures, ...baseOnlyFeatures, ...testOnlyFeatures];
      const [old, fresh] = [valueTexts(base, changed, hidden), valueTexts(test, changed, hidden)];
      return { identifiers: valueTexts(base, identifiers, hidden), features: changed.map((name, i) => ({ name, before: old[i], now: fresh[i] })) };
    }),
    confusion: confusion.filter(({ featureName }) => !hidden.has(featureName)).map(({ featureName, base, test, count }) => ({ feature: featureName, before: text(base?.bytesValue), now: text(test?.bytesValue), pairs: Number(count) })),
    findings: skewFindings([pair], { identifiers, ...rules }).map(({ rule, severity, subject, message, observed, limit }) => ({ rule, severity, subject, message, observed, limit })),
  };
}
