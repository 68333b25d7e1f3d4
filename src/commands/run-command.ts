import { basename } from "node:path";
import { parseArgs } from "node:util";
import { assemble } from "../assemble.ts";
import { pathWithin } from "../core/path-within.ts";
import { atMost, type Invocation } from "./invocation.ts";
import { didYouMean, exitCodes, UserError } from "../core/error.ts";
import type { RunSummary } from "../core/run-summary.ts";
import { run } from "../run/run.ts";
import { writeReport, writeSarif } from "../write-report.ts";
import { stderrTerminal, stdoutTerminal } from "./standard-terminal.ts";

/** `assay run`: the whole pipeline, live; verdict, numbers, what was pushed where, and the report. */
export async function runCommand({ args, home }: Invocation): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args], allowPositionals: true,
    options: {
      env: { type: "string", short: "e" }, set: { type: "string", multiple: true }, force: { type: "string", multiple: true },
      json: { type: "boolean" },
    },
  });
  atMost(positionals, 1);
  const path = positionals[0] ?? ".";
  const screen = values.json ? stderrTerminal() : stdoutTerminal();
  const stop = stopSignal();
  const { pipeline, loaded, options, close } = await assemble({
    path, home, environment: values.env ?? ["dev"], sets: values.set ?? [], listener: screen.listener, signal: stop.signal,
  });
  try {
    checkForced(values.force ?? [], pipeline.nodes.map(({ id }) => id));
    const summary = await run(pipeline, { ...options, force: values.force ?? [], command: ["assay run", path, ...args.filter((arg) => arg !== path)].join(" ") });
    const report = await writeReport(summary, options.stateDirectory);
    await writeSarif(summary, options.stateDirectory, { configuration: basename(loaded.file), locate: (file) => file });
    screen.finish(summary, pathWithin(process.cwd(), report) || report);
    if (values.json) process.stdout.write(`${JSON.stringify(summary)}\n`);
    return stop.exitCode() ?? exitCodeOf(summary);
  } finally {
    screen.close();
    stop.dispose();
    await close();
  }
}

function checkForced(forced: readonly string[], known: readonly string[]): void {
  for (const node of forced) {
    if (known.includes(node)) continue;
    throw new UserError(`--force names no step: ${JSON.stringify(node.slice(0, 80))}`, { hint: didYouMean(node, known) });
  }
}

/** 0 blessed or nothing to judge, 1 not blessed, 2 a mistake of the user, 3 a fault of ours. */
function exitCodeOf({ verdict, outcomes }: RunSummary): number {
  if (verdict === "not-blessed") return exitCodes.notBlessed;
  if (verdict !== "failed") return exitCodes.ok;
  return outcomes.some((outcome) => outcome.type === "failed" && outcome.bug) ? exitCodes.bug : exitCodes.mistake;
}

/** Ctrl-C and SIGTERM stop the run: what is done stays done. A second one ends the process at once. */
function stopSignal(): { readonly signal: AbortSignal; exitCode(): number | undefined; dispose(): void } {
  const controller = new AbortController();
  let code: number | undefined;
  const stop = (name: NodeJS.Signals) => {
    if (code !== undefined) process.exit(code);
    code = name === "SIGTERM" ? exitCodes.terminated : exitCodes.interrupted;
    controller.abort();
  };
  process.on("SIGINT", stop).on("SIGTERM", stop);
  return { signal: controller.signal, exitCode: () => code, dispose: () => { process.off("SIGINT", stop).off("SIGTERM", stop); } };
}
