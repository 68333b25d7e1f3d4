import { fromBinary, toBinary } from "@bufbuild/protobuf";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readTfrecord, tfrecordBytes } from "../../data/tfrecord.ts";
import type { ExampleSkew } from "./example-skew.ts";
import { ConfusionCountSchema, FeatureSkewSchema, MatchStatsSchema, SkewPairSchema } from "../feature_skew_results_pb.ts";

const shard = "-00000-of-00001";

/** The folder of a pair of splits inside an artifact. */
export function splitPairDirectory(directory: string, pair: string): string {
  return join(directory, `SplitPair-${pair}`);
}

/** Writes a comparison of two splits as TFX's ExampleDiff does: TFRecords of TFDV's messages, which TFDV's iterators read. */
export async function writeExampleSkew(folder: string, { features, pairs, match, confusion }: ExampleSkew, { withConfusion }: { readonly withConfusion: boolean }): Promise<void> {
  await mkdir(folder, { recursive: true });
  const write = (name: string, records: readonly Uint8Array[]): Promise<void> => writeFile(join(folder, `${name}${shard}`), tfrecordBytes(records));
  await write("skew_stats", features.map((one) => toBinary(FeatureSkewSchema, one)));
  await write("sample_pairs", pairs.map((one) => toBinary(SkewPairSchema, one)));
  await write("match_stats", [toBinary(MatchStatsSchema, match)]);
  if (withConfusion) await write("confusion", confusion.map((one) => toBinary(ConfusionCountSchema, one)));
}

/** Reads what `writeExampleSkew` wrote. */
export async function readExampleSkew(folder: string, { withConfusion }: { readonly withConfusion: boolean }): Promise<ExampleSkew> {
  const read = async (name: string): Promise<Uint8Array[]> => {
    const records: Uint8Array[] = [];
    for await (const { bytes, length, starts, ends } of readTfrecord(join(folder, `${name}${shard}`))) {
      for (let i = 0; i < length; i++) records.push(Uint8Array.prototype.slice.call(bytes, starts[i], ends[i]));
    }
    return records;
  };
  return {
    features: (await read("skew_stats")).map((record) => fromBinary(FeatureSkewSchema, record)),
    pairs: (await read("sample_pairs")).map((record) => fromBinary(SkewPairSchema, record)),
    match: fromBinary(MatchStatsSchema, (await read("match_stats"))[0] ?? new Uint8Array()),
    confusion: withConfusion ? (await read("confusion")).map((record) => fromBinary(ConfusionCountSchema, record)) : [],
  };
}
