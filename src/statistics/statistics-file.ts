import { create, fromBinary, fromJsonString, toBinary, toJsonString } from "@bufbuild/protobuf";
import { BinaryWriter, WireType } from "@bufbuild/protobuf/wire";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { UserError } from "../core/error.ts";
import { splitDirectory } from "../data/examples.ts";
import { readBytes } from "../data/file-bytes.ts";
import { shownAddress } from "../data/remote/remote-address.ts";
import { parseText } from "../data/text-format.ts";
import { printText } from "../data/text-print.ts";
import { DatasetFeatureStatisticsListSchema, DatasetFeatureStatisticsSchema, FeatureNameStatisticsSchema, type DatasetFeatureStatistics, type DatasetFeatureStatisticsList, type FeatureNameStatistics } from "./statistics_pb.ts";

/** The file of an ExampleStatistics artifact, in `Split-<name>/`. */
const statisticsFile = "FeatureStats.pb";

/** Writes the statistics of one split into an artifact's directory, as TFX does: of all examples, then of slices. */
export async function writeStatistics(directory: string, split: string, statistics: DatasetFeatureStatistics | readonly DatasetFeatureStatistics[]): Promise<void> {
  const folder = splitDirectory(directory, split);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, statisticsFile), statisticsPieces([statistics].flat().map((whole) => ({ whole: { ...whole, features: [] }, features: whole.features }))));
}

/** The statistics of one split: the only data set of the file, or the one named `All Examples`. */
export function readStatistics(directory: string, split: string): Promise<DatasetFeatureStatistics> {
  return readStatisticsFile(join(splitDirectory(directory, split), statisticsFile));
}

/** Statistics in a file of their own, local or far away: binary (`.pb`), text format (`.pbtxt`) or JSON (`.json`). Of slices the one of all examples. */
export async function readStatisticsFile(file: string): Promise<DatasetFeatureStatistics> {
  return (await readSlicedFile(file))[0]!;
}

/** The statistics of one split and those of its slices: of all examples first. */
export function readSlicedStatistics(directory: string, split: string): Promise<readonly DatasetFeatureStatistics[]> {
  return readSlicedFile(join(splitDirectory(directory, split), statisticsFile));
}

/** The statistics of all examples in a file, then those of slices. */
export async function readSlicedFile(file: string): Promise<readonly DatasetFeatureStatistics[]> {
  const name = shownAddress(file);
  const chunks: Uint8Array[] = [];
  for await (const chunk of readBytes({ path: file, name })) chunks.push(chunk);
  const { datasets } = parseStatistics(Buffer.concat(chunks), name);
  const chosen = datasets.length === 1 ? datasets[0] : datasets.find(({ name }) => name === "All Examples");
  if (!chosen) throw new UserError(`there are ${datasets.length} data sets in the file and none of all examples`, { place: { file: name } });
  return [chosen, ...datasets.filter((dataset) => dataset !== chosen)];
}

function parseStatistics(bytes: Uint8Array, file: string): DatasetFeatureStatisticsList {
  const text = (): string => new TextDecoder().decode(bytes);
  if (file.endsWith(".pbtxt")) return parseText(DatasetFeatureStatisticsListSchema, text(), file);
  try {
    return file.endsWith(".json") ? fromJsonString(DatasetFeatureStatisticsListSchema, text()) : fromBinary(DatasetFeatureStatisticsListSchema, bytes);
  } catch (cause) {
    throw new UserError("the file does not hold statistics", { place: { file }, hint: "such as StatisticsGen or `assay statistics` writes: a DatasetFeatureStatisticsList", cause });
  }
}

/** How statistics are written: protobuf's binary form, its text format, or its JSON mapping with the names of the proto. */
type StatisticsFormat = "pb" | "pbtxt" | "json";

/** The statistics of a data set as the bytes of a file. */
export function statisticsBytes(statistics: DatasetFeatureStatistics | readonly DatasetFeatureStatistics[], format: StatisticsFormat): Uint8Array {
  const list = create(DatasetFeatureStatisticsListSchema, { datasets: [statistics].flat() });
  if (format === "pb") return toBinary(DatasetFeatureStatisticsListSchema, list);
  if (format === "pbtxt") return Buffer.from(printText(DatasetFeatureStatisticsListSchema, list));
  return Buffer.from(`${toJsonString(DatasetFeatureStatisticsListSchema, list, { useProtoFieldName: true, prettySpaces: 2 })}\n`);
}

/** A data set and its features, which may be made when they are asked for. */
interface WithFeatures {
  /** Everything but features. */
  readonly whole: DatasetFeatureStatistics;
  readonly features: Iterable<FeatureNameStatistics>;
}

/** What `statisticsBytes` makes in the binary form, a feature after the other: those of thousands take little more memory than the file. */
export function statisticsPieces(datasets: Iterable<WithFeatures>): Uint8Array[] {
  const inList = DatasetFeatureStatisticsListSchema.field.datasets.number;
  const inDataset = DatasetFeatureStatisticsSchema.field.features.number;
  return [...datasets].flatMap(({ whole, features }) => {
    const { name, numExamples } = whole;
    // Fields are written by their numbers: these stand before the features, the others behind them.
    const pieces: Uint8Array[] = [toBinary(DatasetFeatureStatisticsSchema, create(DatasetFeatureStatisticsSchema, { name, numExamples }))];
    for (const feature of features) {
      const packed = toBinary(FeatureNameStatisticsSchema, feature);
      pieces.push(head(inDataset, packed.length), packed);
    }
    pieces.push(toBinary(DatasetFeatureStatisticsSchema, { ...whole, name: "", numExamples: 0n, features: [] }));
    return [head(inList, pieces.reduce((sum, { length }) => sum + length, 0)), ...pieces];
  });
}

/** What stands before the bytes of a message in a field. */
function head(field: number, length: number): Uint8Array {
  return new BinaryWriter().tag(field, WireType.LengthDelimited).uint32(length).finish();
}

/** Where a feature is: its name, behind the names of the structs around it. */
export function stepsOf({ fieldId }: Pick<FeatureNameStatistics, "fieldId">): readonly string[] {
  return fieldId.case === "path" ? fieldId.value.step : fieldId.case === "name" ? [fieldId.value] : [];
}

/** The parts that every kind of statistics has. */
export function commonStatistics({ stats }: FeatureNameStatistics) {
  return stats.case ? stats.value.commonStats : undefined;
}
