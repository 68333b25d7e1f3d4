import { create, isFieldSet } from "@bufbuild/protobuf";
import { anyUnpack } from "@bufbuild/protobuf/wkt";
import {
  FeatureCoverageConstraintsSchema, ImageDomainSchema, SequenceValueConstraintsSchema,
  type ImageDomain, type NaturalLanguageDomain, type SequenceValueConstraints,
} from "../data/schema_pb.ts";
import { NaturalLanguageStatisticsSchema, type NaturalLanguageStatistics, type NaturalLanguageStatistics_TokenStatistics as TokenStatistics } from "../statistics/statistics_pb.ts";
import { AnomalyInfo_Type as Type } from "./anomalies_pb.ts";
import type { FeatureView } from "./feature-view.ts";
import { sixDigits, type Checked, type CheckSettings, type Reason } from "./reason.ts";
import { statedDomain } from "./stated-domain.ts";

/** How many images can be decoded, and how large they are. The first is only known with statistics of semantic domains. */
export function checkImage({ view }: Checked, domain: ImageDomain): Reason[] {
  const reasons: Reason[] = [];
  const share = isFieldSet(domain, ImageDomainSchema.field.minimumSupportedImageFraction) ? supportedShare(view) : undefined;
  if (share !== undefined && share < domain.minimumSupportedImageFraction) {
    const limit = `at least ${sixDigits(domain.minimumSupportedImageFraction)}`;
    reasons.push({ type: Type.LOW_SUPPORTED_IMAGE_FRACTION, short: "Low supported image fraction", long: `TensorFlow can decode ${sixDigits(share)} of the images, ${limit} is asked for.`, observed: sixDigits(share), limit });
    domain.minimumSupportedImageFraction = share;
  }
  const largest = view.statistics.stats.case === "bytesStats" ? view.statistics.stats.value.maxNumBytesInt : 0n;
  if (isFieldSet(domain, ImageDomainSchema.field.maxImageByteSize) && largest > domain.maxImageByteSize) {
    const limit = `at most ${domain.maxImageByteSize}`;
    reasons.push({ type: Type.MAX_IMAGE_BYTE_SIZE_EXCEEDED, short: "Num bytes exceeds the max byte size.", long: `The largest image has ${largest} bytes, ${limit} are allowed.`, observed: String(largest), limit });
    domain.maxImageByteSize = largest;
  }
  return reasons;
}

function supportedShare({ statistics }: FeatureView): number | undefined {
  const formats = statistics.customStats.find(({ name }) => name === "image_format_histogram");
  if (!formats) return undefined;
  const buckets = formats.val.case === "rankHistogram" ? formats.val.value.buckets : [];
  const sum = (unknown: boolean): number => buckets.reduce((all, { label, sampleCount }) => ((label === "UNKNOWN") === unknown ? Math.fround(all + sampleCount) : all), 0);
  const supported = sum(false);
  return Math.fround(supported / Math.fround(supported + sum(true)));
}

const notComputed: Reason = {
  type: Type.STATS_NOT_AVAILABLE, short: "Natural language stats are not computed.",
  long: "The domain says what tokens have to be like, and the statistics do not tell of them.",
};

/** How well a vocabulary covers texts, and how often tokens occur. Repairs by relaxing, or by dropping the domain when statistics are missing. */
export function checkLanguage({ feature, view, settings }: Checked, domain: NaturalLanguageDomain): Reason[] {
  const custom = view.statistics.customStats.find(({ name }) => name === "nl_statistics");
  const found = custom?.val.case === "any" ? anyUnpack(custom.val.value, NaturalLanguageStatisticsSchema) : undefined;
  if (custom && !found) return [];
  const { coverage, tokenConstraints } = domain;
  const { minCoverage, minAvgTokenLength } = FeatureCoverageConstraintsSchema.field;
  const isAsked = tokenConstraints.length > 0 || (coverage && (isFieldSet(coverage, minCoverage) || isFieldSet(coverage, minAvgTokenLength)));
  if (isAsked && !found) {
    feature.domainInfo = { case: undefined };
    return [notComputed];
  }
  const statistics = found ?? create(NaturalLanguageStatisticsSchema);
  const reasons = checkCoverage(domain, statistics, settings);
  const tokens = new Map(statistics.tokenStatistics.filter(({ token }) => token.case).map((token) => [token.token.value!, token]));
  for (const constraint of tokenConstraints) {
    if (constraint.value.case === undefined) continue;
    const token = tokens.get(constraint.value.value);
    if (!token) {
      feature.domainInfo = { case: undefined };
      return [...reasons, notComputed];
    }
    reasons.push(...checkToken(constraint, token, settings));
  }
  return reasons;
}

/** TFDV holds double against float32: what a repair has just set may fail again. */
function measured(value: number, { compatibility }: CheckSettings): number {
  return compatibility === "tfdv" ? value : Math.fround(value);
}

function checkCoverage({ coverage }: NaturalLanguageDomain, { featureCoverage, avgTokenLength }: NaturalLanguageStatistics, settings: CheckSettings): Reason[] {
  const reasons: Reason[] = [];
  if (coverage && isFieldSet(coverage, FeatureCoverageConstraintsSchema.field.minCoverage) && coverage.minCoverage > measured(featureCoverage, settings)) {
    const limit = `at least ${sixDigits(coverage.minCoverage)}`;
    reasons.push({ type: Type.FEATURE_COVERAGE_TOO_LOW, short: "Feature coverage is too low.", long: `The vocabulary has ${sixDigits(featureCoverage)} of the tokens, ${limit} is asked for.`, observed: sixDigits(featureCoverage), limit });
    coverage.minCoverage = Math.fround(featureCoverage);
  }
  if (coverage && isFieldSet(coverage, FeatureCoverageConstraintsSchema.field.minAvgTokenLength) && coverage.minAvgTokenLength > measured(avgTokenLength, settings)) {
    const limit = `at least ${sixDigits(coverage.minAvgTokenLength)}`;
    reasons.push({
      type: Type.FEATURE_COVERAGE_TOO_SHORT_AVG_TOKEN_LENGTH, short: "Average token length is too short.",
      long: `Tokens have ${sixDigits(avgTokenLength)} characters on average, ${limit} are asked for.`, observed: sixDigits(avgTokenLength), limit,
    });
    coverage.minAvgTokenLength = Math.fround(avgTokenLength);
  }
  return reasons;
}

function checkToken(constraint: SequenceValueConstraints, token: TokenStatistics, settings: CheckSettings): Reason[] {
  const reasons: Reason[] = [];
  const name = JSON.stringify(String(token.token.value));
  const told = (type: Type, short: string, { what, found, limit }: { readonly what: string; readonly found: number; readonly limit: string }): void => {
    reasons.push({ type, short, long: `Token ${name} occurs ${what.replace("#", sixDigits(found))}; the schema says ${limit}.`, observed: sixDigits(found), limit });
  };
  const { minFractionOfSequences, maxFractionOfSequences, minPerSequence, maxPerSequence } = SequenceValueConstraintsSchema.field;
  const share = measured(token.fractionOfSequences, settings);
  if (isFieldSet(constraint, minFractionOfSequences) && constraint.minFractionOfSequences > share) {
    told(Type.SEQUENCE_VALUE_TOO_SMALL_FRACTION, "Value occurs in too small a fraction of sequences.", { what: "in # of the sequences", found: share, limit: `at least ${sixDigits(constraint.minFractionOfSequences)}` });
    constraint.minFractionOfSequences = Math.fround(share);
  }
  if (isFieldSet(constraint, maxFractionOfSequences) && constraint.maxFractionOfSequences < share) {
    told(Type.SEQUENCE_VALUE_TOO_LARGE_FRACTION, "Value occurs in too large a fraction of sequences.", { what: "in # of the sequences", found: share, limit: `at most ${sixDigits(constraint.maxFractionOfSequences)}` });
    constraint.maxFractionOfSequences = Math.fround(share);
  }
  const [fewest, most] = [token.perSequenceMinFrequency, token.perSequenceMaxFrequency];
  if (isFieldSet(constraint, minPerSequence) && Number(constraint.minPerSequence) > fewest) {
    told(Type.SEQUENCE_VALUE_TOO_FEW_OCCURRENCES, "Value has too few per-sequence occurrences.", { what: "# times in some sequence", found: fewest, limit: `at least ${constraint.minPerSequence} times` });
    constraint.minPerSequence = BigInt(Math.trunc(fewest));
  }
  if (isFieldSet(constraint, maxPerSequence) && Number(constraint.maxPerSequence) < most) {
    told(Type.SEQUENCE_VALUE_TOO_MANY_OCCURRENCES, "Value has too many per-sequence occurrences.", { what: "# times in some sequence", found: most, limit: `at most ${constraint.maxPerSequence} times` });
    constraint.maxPerSequence = BigInt(settings.compatibility === "tfdv" ? Math.trunc(most) : Math.ceil(most));
  }
  return reasons;
}

/** The domain that the statistics found out (`domain_info`), for a feature that has none. */
export function takeDomain({ feature, view }: Checked): Reason[] {
  const domain = statedDomain(view);
  if (!domain) return [];
  feature.domainInfo = domain;
  return [{ type: Type.SEMANTIC_DOMAIN_UPDATE, short: "Updated semantic domain", long: `The values of ${JSON.stringify(feature.name)} look like ${domain.case!.replace(/Domain$/, "").replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}, and the schema names no domain.` }];
}
