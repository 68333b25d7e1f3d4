import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { assemble } from "../assemble.ts";
import { short } from "../core/digest.ts";
import { exitCodes, UserError } from "../core/error.ts";
import { planRollback } from "../metadata/rollback-plan.ts";
import { logLine } from "../report/escape.ts";
import { bytesOf, placesOf, pushAgain } from "../roll-back.ts";
import { atMost, type Invocation } from "./invocation.ts";

/** `assay rollback [VERSION] [FOLDER]`: serves an older blessed model again, as a new version with its very bytes. */
export async function rollbackCommand({ args, home }: Invocation): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { env: { type: "string", short: "e" }, set: { type: "string", multiple: true }, reason: { type: "string" } } });
  atMost(positionals, 2);
  const [first, second] = positionals;
  const folderOnly = second === undefined && first !== undefined && !/^\d+$/.test(first) && existsSync(first);
  const version = folderOnly ? undefined : first;
  const assembled = await assemble({ path: folderOnly ? first : (second ?? "."), home, environment: values.env ?? ["dev"], sets: values.set ?? [] });
  try {
    const { pipeline, options: { metadata, provenance } } = assembled;
    const { places, away } = placesOf(assembled);
    if (places.length === 0) throw new UserError("nothing is pushed from here, so nothing can be pushed again", { hint: away.length > 0 ? `${away.join(", ")}: write /assay rollback in a comment on GitHub` : "name the environment that pushes: --env prod" });
    const plan = await planRollback(metadata, { pipeline: pipeline.name, version });
    const model = await bytesOf(plan, assembled);
    const now = Date.now();
    const actor = provenance.actor ?? process.env["USER"] ?? "somebody";
    await metadata.put([{
      kind: "command", pipeline: pipeline.name, command: "rollback", actor, model: plan.model.digest, replaces: plan.replaces, time: now,
      ...(values.reason === undefined ? {} : { reason: values.reason.slice(0, 500) }), ...(provenance.commit === undefined ? {} : { commit: provenance.commit }),
    }]);
    const records = await pushAgain(assembled, { plan, model, places, now, commit: provenance.commit, note: `version ${plan.version} again` });
    const lines = [`${pipeline.name}: back to version ${plan.version} (model ${short(plan.model.digest)}), from ${plan.from}`, ...records.map(({ location, version: made }) => `  pushed as version ${made}: ${location}`), ...away.map((name) => `  ${name} is not reached from here: write /assay rollback ${plan.version} in a comment on GitHub`)];
    process.stdout.write(`${lines.map((line) => logLine(line)).join("\n")}\n`);
    return exitCodes.ok;
  } finally {
    await assembled.close();
  }
}
