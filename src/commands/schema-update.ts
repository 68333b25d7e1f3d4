import { parseArgs } from "node:util";
import { exitCodes, UserError } from "../core/error.ts";
import { readSchemaSource } from "../data/schema.ts";
import type { DatasetFeatureStatistics } from "../statistics/statistics_pb.ts";
import { updateSchema } from "../validation/schema/schema-proposal.ts";
import { describeFiles } from "./described-data.ts";
import { dialectOf, dialectOptions } from "./dialect-options.ts";
import type { Invocation } from "./invocation.ts";
import { rewriteOptions, rewriteSchema } from "./schema-rewrite.ts";

/** `assay schema update SCHEMA FILE…`: relaxes the schema in place until the data fit, and says what changed and why. */
export async function schemaUpdate({ args, home }: Invocation): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { environment: { type: "string" }, ...dialectOptions, ...rewriteOptions } });
  const [file, ...sources] = positionals;
  if (file === undefined || sources.length === 0) throw new UserError(file === undefined ? "which schema is updated?" : "updated to which data?", { hint: "assay schema update schema.pbtxt data.csv" });
  const source = await readSchemaSource(file);
  const describing = { home, dialect: dialectOf(values), schema: source.schema };
  const datasets: DatasetFeatureStatistics[] = [];
  for (const data of sources) {
    const statistics = await describeFiles(data, describing);
    if (statistics.numExamples === 0n) throw new UserError(`${data} has no row to learn from`, { hint: "leave it out" });
    datasets.push(statistics);
  }
  await rewriteSchema(source, updateSchema(source.schema, datasets, { environment: values.environment }), values);
  return exitCodes.ok;
}
