import { counted } from "../core/counted.ts";
import type { Block, Section } from "../core/report.ts";
import { stepsOf } from "./statistics-file.ts";
import type { DatasetFeatureStatistics, FeatureNameStatistics } from "./statistics_pb.ts";

const shown = 20;

/** What statistics beside those of single features say, as a section of a report: the strongest correlations, what tells most of the label, and what features seem to hold. */
export function statisticsSection({ features, crossFeatures }: DatasetFeatureStatistics): Section | undefined {
  const parts = [correlations(crossFeatures), information(features), meanings(features)].flatMap((part) => part ?? []);
  if (parts.length === 0) return undefined;
  return { id: "custom", title: "Further statistics", problems: 0, summary: `Further statistics · ${parts.map(({ summary }) => summary).join(" · ")}`, blocks: parts.map(({ block }) => block) };
}

interface Part {
  readonly summary: string;
  readonly block: Block;
}

function correlations(crosses: DatasetFeatureStatistics["crossFeatures"]): Part | undefined {
  const found = crosses.flatMap(({ pathX, pathY, count, crossStats }) => (crossStats.case === "numCrossStats" && crossStats.value.correlation !== 0
    ? [{ x: pathX?.step.join(".") ?? "", y: pathY?.step.join(".") ?? "", count, correlation: crossStats.value.correlation }] : []));
  if (found.length === 0) return undefined;
  const strongest = found.sort((a, b) => Math.abs(b.correlation) - Math.abs(a.correlation) || (a.x < b.x ? -1 : 1)).slice(0, shown);
  return {
    summary: `${strongest[0]!.x} and ${strongest[0]!.y} correlate most, ${strongest[0]!.correlation.toFixed(2)}`,
    block: {
      type: "table", caption: `The ${strongest.length} strongest of ${found.length} correlations`, header: ["feature", "feature", "correlation", "rows"], align: ["left", "left", "right", "right"],
      rows: strongest.map(({ x, y, correlation, count }) => [x, y, correlation.toFixed(3), String(count)]),
    },
  };
}

function information(features: readonly FeatureNameStatistics[]): Part | undefined {
  const found = features.flatMap((feature) => feature.customStats.flatMap(({ name, val }) => (name === "adjusted_mutual_information" && val.case === "num" ? [{ name: stepsOf(feature).join("."), bits: val.value }] : [])));
  if (found.length === 0) return undefined;
  const most = found.sort((a, b) => b.bits - a.bits || (a.name < b.name ? -1 : 1)).slice(0, shown);
  return {
    summary: `${most[0]!.name} tells most of the label`,
    block: { type: "table", caption: "What features tell of the label, beyond chance", header: ["feature", "bits"], align: ["left", "right"], rows: most.map(({ name, bits }) => [name, bits.toFixed(3)]) },
  };
}

function meanings(features: readonly FeatureNameStatistics[]): Part | undefined {
  const found = features.flatMap((feature) => feature.customStats.flatMap(({ name, val }) => (name === "domain_info" && val.case === "str" ? [[stepsOf(feature).join("."), val.value] as const] : [])));
  if (found.length === 0) return undefined;
  return {
    summary: `${counted(found.length, "feature")} with a meaning`,
    block: { type: "table", caption: "What features seem to hold", header: ["feature", "a schema would say"], rows: found.slice(0, 100).map(([name, domain]) => [name, { code: domain }]) },
  };
}
