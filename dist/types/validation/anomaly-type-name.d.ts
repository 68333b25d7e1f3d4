import { AnomalyInfo_Type } from "./anomalies_pb.ts";
/** The name of a type of anomaly, for instance `SCHEMA_NEW_COLUMN`. */
export declare function anomalyTypeName(type: AnomalyInfo_Type): string;
