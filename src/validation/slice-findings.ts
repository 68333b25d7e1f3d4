import type { Finding } from "../core/finding.ts";
import type { Schema } from "../data/schema_pb.ts";
import type { Placed } from "../data/text-format.ts";
import type { DatasetFeatureStatistics } from "../statistics/statistics_pb.ts";
import { schemaFindings } from "./findings.ts";
import { validateStatistics, type Validation, type ValidationOptions } from "./validate-statistics.ts";

/** Slices, and what the whole that they are parts of was judged by. */
interface Sliced extends Pick<ValidationOptions, "environment" | "compatibility" | "severities"> {
  readonly slices: readonly DatasetFeatureStatistics[];
  readonly split: string;
  readonly schema: Schema;
  readonly source?: Placed<Schema> | undefined;
}

/** Slices looked at; statistics may have thousands. */
const mostSlices = 500;
/** About numbers of examples of the whole, which a part of it cannot have. */
const ofTheWhole: ReadonlySet<string> = new Set(["FEATURE_TYPE_LOW_NUMBER_PRESENT", "FEATURE_TYPE_LOW_UNIQUE", "DATA_MISSING"]);

/** How findings name a slice of a split. */
export function sliceLabel(split: string, name: string): string {
  return `${split === "" ? "" : `${split}, `}slice ${name}`;
}

/** What a slice breaks of the schema and the whole does not, so that it is told once. Rules on how many examples there are do not apply to a part. */
export function sliceFindings({ slices, split, schema, source, ...settings }: Sliced, whole: Validation): readonly Finding[] {
  const keyOf = ({ rule, subject }: Finding): string => JSON.stringify([rule, subject]);
  const known = new Set(schemaFindings(whole, split).map(keyOf));
  return slices.slice(0, mostSlices).flatMap((slice) => {
    const validation = validateStatistics(slice, schema, settings);
    const own = schemaFindings({ ...validation, dataset: [] }, sliceLabel(split, slice.name), source);
    return own.filter((finding) => !ofTheWhole.has(finding.rule) && !known.has(keyOf(finding)));
  });
}
