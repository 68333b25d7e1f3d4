import { nearest, UserError } from "../../core/error.ts";
import type { Finding } from "../../core/finding.ts";
import type { Schema } from "../../data/schema_pb.ts";
import { serializePath } from "../feature-path.ts";

/** Findings whose words tell no value: of presence, of numbers of values, of types; and those of the user's own rules. */
const tellsNoValue = /PRESENT|NUMBER_VALUES|SHAPE|NESTEDNESS|COLUMN|UNIQUE|UNEXPECTED_DATA_TYPE|DOMAIN_INVALID_FOR_TYPE|INVALID_UTF8|HAS_(NAN|INF)|DATA_MISSING|CUSTOM_VALIDATION|^drift\.missing$/;

/** Refuses a masked name that neither the data nor the schema have: it may be misspelt, and what was to be hidden would be told. */
export function checkMask(mask: readonly string[], names: readonly string[], { feature }: Schema): void {
  const known = new Set([...names, ...feature.map(({ name }) => name)]);
  for (const name of mask) {
    if (known.has(name)) continue;
    const near = nearest(name, known);
    throw new UserError(`mask names the feature ${JSON.stringify(name)}, which neither the data nor the schema have`, near === undefined ? {} : { hint: `did you mean ${near}?` });
  }
}

/** Whether a feature, named by its serialised path, is masked or inside one that is. */
export function isMasked(key: string, mask: readonly string[] = []): boolean {
  return mask.some((name) => key === serializePath([name]) || key.startsWith(`${serializePath([name])}.`));
}

/** The findings without the values of masked features: where a sentence tells some, another stands for it. */
export function maskedFindings(findings: readonly Finding[], mask: readonly string[]): readonly Finding[] {
  return findings.map((finding): Finding => {
    if (!isMasked(finding.subject, mask)) return finding;
    const { evidence: _, observed, limit, ...rest } = finding;
    if (tellsNoValue.test(finding.rule)) return { ...rest, ...(observed !== undefined && { observed }), ...(limit !== undefined && { limit }) };
    return { ...rest, message: "The values are not as they should be; they are masked." };
  });
}
