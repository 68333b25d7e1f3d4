import { parseArgs } from "node:util";
import { assemble } from "../assemble.ts";
import { atMost, type Invocation } from "./invocation.ts";
import { exitCodes, UserError, type Mistake } from "../core/error.ts";
import { resolveNodes } from "../run/plan.ts";

/** `assay check`: configuration, parameters, code and data files, all mistakes at once, nothing run. */
export async function checkCommand({ args, home }: Invocation): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args], allowPositionals: true,
    options: { env: { type: "string", short: "e" }, set: { type: "string", multiple: true } },
  });
  atMost(positionals, 1);
  const { pipeline, loaded, options, close } = await assemble({ path: positionals[0] ?? ".", home, environment: values.env ?? ["dev"], sets: values.set ?? [], onlyChecked: true });
  try {
    const mistakes: Mistake[] = [];
    for (const [, resolution] of await resolveNodes(pipeline, options)) {
      if (!("error" in resolution)) continue;
      if (!(resolution.error instanceof UserError)) throw resolution.error;
      mistakes.push(...resolution.error.mistakes);
    }
    if (mistakes.length > 0) throw new UserError(mistakes.filter(({ message }, index) => mistakes.findIndex((other) => other.message === message) === index));
    process.stdout.write(`${loaded.source.file} is right: ${pipeline.nodes.length} steps, ${pipeline.nodes.map(({ id }) => id).join(" → ")}\n`);
    return exitCodes.ok;
  } finally {
    await close();
  }
}
