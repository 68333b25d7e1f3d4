import { create, fromBinary, toBinary } from "@bufbuild/protobuf";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { UserError } from "../core/error.ts";
import { splitDirectory } from "../data/examples.ts";
import { DatasetFeatureStatisticsListSchema, type DatasetFeatureStatistics, type FeatureNameStatistics } from "./statistics_pb.ts";

/** The file of an ExampleStatistics artifact, in `Split-<name>/`. */
const statisticsFile = "FeatureStats.pb";

/** Writes the statistics of one split into an artifact's directory, as TFX does. */
export async function writeStatistics(directory: string, split: string, statistics: DatasetFeatureStatistics): Promise<void> {
  const folder = splitDirectory(directory, split);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, statisticsFile), toBinary(DatasetFeatureStatisticsListSchema, create(DatasetFeatureStatisticsListSchema, { datasets: [statistics] })));
}

/** The statistics of one split: the only data set of the file, or the one named `All Examples`. */
export async function readStatistics(directory: string, split: string): Promise<DatasetFeatureStatistics> {
  const file = join(splitDirectory(directory, split), statisticsFile);
  const { datasets } = fromBinary(DatasetFeatureStatisticsListSchema, await readFile(file));
  const chosen = datasets.length === 1 ? datasets[0] : datasets.find(({ name }) => name === "All Examples");
  if (!chosen) throw new UserError(`${statisticsFile} of split ${split} holds ${datasets.length} slices and none of all examples`);
  return chosen;
}

/** Where a feature is: its name, behind the names of the structs around it. */
export function stepsOf({ fieldId }: Pick<FeatureNameStatistics, "fieldId">): readonly string[] {
  return fieldId.case === "path" ? fieldId.value.step : fieldId.case === "name" ? [fieldId.value] : [];
}

/** The parts that every kind of statistics has. */
export function commonStatistics({ stats }: FeatureNameStatistics) {
  return stats.case ? stats.value.commonStats : undefined;
}
