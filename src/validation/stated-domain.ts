import { isFieldSet } from "@bufbuild/protobuf";
import { FeatureSchema, type Feature } from "../data/schema_pb.ts";
import { parseText } from "../data/text-format.ts";
import type { FeatureView } from "./feature-view.ts";

/** What the custom statistic `domain_info` says a feature is: a Feature in text format with its domain alone. */
export function statedDomain({ statistics }: FeatureView): Feature["domainInfo"] | undefined {
  const stated = statistics.customStats.filter(({ name, val }) => name === "domain_info" && val.case === "str" && val.value !== "");
  const [only] = stated;
  if (stated.length !== 1 || only?.val.case !== "str") return undefined;
  let parsed: Feature;
  try {
    parsed = parseText(FeatureSchema, only.val.value, "domain_info");
  } catch {
    // TFDV logs it and goes on: statistics may come from programs that know domains we do not.
    return undefined;
  }
  const others = FeatureSchema.fields.filter((field) => field.oneof?.name !== "domain_info" && isFieldSet(parsed, field));
  return others.length === 0 && parsed.domainInfo.case ? parsed.domainInfo : undefined;
}
