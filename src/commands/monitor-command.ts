import { parseArgs } from "node:util";
import { assemble } from "../assemble.ts";
import { counted } from "../core/counted.ts";
import { short } from "../core/digest.ts";
import { exitCodes } from "../core/error.ts";
import { watch } from "../monitor.ts";
import { logLine } from "../report/escape.ts";
import { findingLines } from "../report/finding-lines.ts";
import { atMost, type Invocation } from "./invocation.ts";

/** `assay monitor [FOLDER]`: holds served or new data against the newest blessed run; the exit code is 1 when they do not fit. */
export async function monitorCommand({ args, home }: Invocation): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { env: { type: "string", short: "e" }, set: { type: "string", multiple: true }, json: { type: "boolean" } } });
  atMost(positionals, 1);
  const assembled = await assemble({ path: positionals[0] ?? ".", home, environment: values.env ?? ["dev"], sets: values.set ?? [] });
  try {
    const { findings, quiet, baseline, data } = await watch(assembled);
    if (values.json) process.stdout.write(`${JSON.stringify({ quiet, findings, run: baseline.run, model: baseline.model, data })}\n`);
    else {
      const head = `${assembled.pipeline.name}  ·  ${findings.length === 0 ? "nothing found" : counted(findings.length, "finding")}  ·  against run ${baseline.run} (model ${short(baseline.model)})`;
      process.stdout.write(`${[logLine(head), ...(findings.length > 0 ? ["", ...findingLines(findings)] : [])].join("\n")}\n`);
    }
    return quiet ? exitCodes.ok : exitCodes.notBlessed;
  } finally {
    await assembled.close();
  }
}
