import { type Anomalies } from "./anomalies_pb.ts";
/** A data set's anomalies as a file for others: protobuf's JSON mapping with the names of the proto, or its text format. */
export declare function anomaliesText(anomalies: Anomalies, format: "json" | "pbtxt"): string;
