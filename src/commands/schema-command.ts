import { didYouMean, UserError } from "../core/error.ts";
import type { Command, Invocation } from "./invocation.ts";

const parts: Readonly<Record<string, () => Promise<Command>>> = {
  infer: async () => (await import("./schema-infer.ts")).schemaInfer,
  update: async () => (await import("./schema-update.ts")).schemaUpdate,
  diff: async () => (await import("./schema-diff.ts")).schemaDiff,
  check: async () => (await import("./schema-check.ts")).schemaCheck,
  edit: async () => (await import("./schema-edit.ts")).schemaEdit,
};

/** `assay schema infer|update|diff|check|edit`: the schema of a data set as a file that is reviewed like code. */
export async function schemaCommand({ args, home }: Invocation): Promise<number> {
  const [name, ...rest] = args;
  const load = name === undefined ? undefined : parts[name];
  if (load) return (await load())({ args: rest, home });
  throw new UserError(name === undefined ? "schema does what?" : `schema does not know ${JSON.stringify(name.slice(0, 80))}`, {
    hint: name === undefined || name.startsWith("-") ? `assay schema ${Object.keys(parts).join("|")}` : didYouMean(name, Object.keys(parts)),
  });
}
