import { AnomalyInfo_Type } from "./anomalies_pb.ts";

const names = new Map<AnomalyInfo_Type, string>(Object.entries(AnomalyInfo_Type).map(([name, type]) => [type, name]));

/** The name of a type of anomaly, for instance `SCHEMA_NEW_COLUMN`. */
export function anomalyTypeName(type: AnomalyInfo_Type): string {
  return names.get(type) ?? String(type);
}
