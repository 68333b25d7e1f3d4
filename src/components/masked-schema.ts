import { clone } from "@bufbuild/protobuf";
import { SchemaSchema, type Schema } from "../data/schema_pb.ts";

/** The schema as it may be shown: domains of masked features say no value. */
export function withoutValues(schema: Schema, mask: readonly string[]): Schema {
  const shown = clone(SchemaSchema, schema);
  for (const feature of shown.feature.filter(({ name }) => mask.includes(name))) {
    const domain = feature.domainInfo.case === "domain" ? feature.domainInfo.value : undefined;
    for (const text of shown.stringDomain) if (text.name === domain) text.value = ["***"];
    if (domain === undefined) feature.domainInfo = { case: undefined };
  }
  return shown;
}
