import { toJsonString } from "@bufbuild/protobuf";
import { printText } from "../data/text-print.ts";
import { AnomaliesSchema, type Anomalies } from "./anomalies_pb.ts";

/** A data set's anomalies as a file for others: protobuf's JSON mapping with the names of the proto, or its text format. */
export function anomaliesText(anomalies: Anomalies, format: "json" | "pbtxt"): string {
  if (format === "pbtxt") return printText(AnomaliesSchema, anomalies);
  return `${toJsonString(AnomaliesSchema, anomalies, { useProtoFieldName: true, prettySpaces: 2 })}\n`;
}
