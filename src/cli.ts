import { realpathSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { askedHelp, commandHelp, helpOf, overview } from "./commands/command-help.ts";
import type { Command } from "./commands/invocation.ts";
import { errorCode } from "./core/error-code.ts";
import { didYouMean, exitCodes, UserError } from "./core/error.ts";

const commands: Readonly<Record<string, () => Promise<Command>>> = {
  init: async () => (await import("./commands/init-command.ts")).initCommand,
  run: async () => (await import("./commands/run-command.ts")).runCommand,
  check: async () => (await import("./commands/check-command.ts")).checkCommand,
  explain: async () => (await import("./commands/explain-command.ts")).explainCommand,
  lineage: async () => (await import("./commands/lineage-command.ts")).lineageCommand,
  models: async () => (await import("./commands/models-command.ts")).modelsCommand,
  notes: async () => (await import("./commands/notes-command.ts")).notesCommand,
  monitor: async () => (await import("./commands/monitor-command.ts")).monitorCommand,
  rollback: async () => (await import("./commands/rollback-command.ts")).rollbackCommand,
  statistics: async () => (await import("./commands/statistics-command.ts")).statisticsCommand,
  diff: async () => (await import("./commands/diff-command.ts")).diffCommand,
  skew: async () => (await import("./commands/skew-command.ts")).skewCommand,
  validate: async () => (await import("./commands/validate-command.ts")).validateCommand,
  schema: async () => (await import("./commands/schema-command.ts")).schemaCommand,
  verify: async () => (await import("./commands/verify-command.ts")).verifyCommand,
  open: async () => (await import("./commands/open-command.ts")).openCommand,
};

/**
 * The command line: runs one command and sets the exit code. A mistake of the user is shown as its sentences without a
 * stack, and ends with 2; a fault of ours shows its stack and ends with 3.
 */
export async function cli(args: readonly string[], home: string): Promise<void> {
  const [name = "help", ...rest] = args;
  process.stdout.on("error", endWithReader);
  try {
    const asked = askedHelp(args);
    if (asked !== undefined) { process.stdout.write(help(asked)); return; }
    const load = Object.hasOwn(commands, name) ? commands[name]! : unknown(name);
    process.exitCode = await (await load())({ args: rest, home });
  } catch (error) {
    process.exitCode = await report(error);
  }
}

function help(name: string): string {
  if (name === "") return overview();
  const parts = Object.entries(commandHelp).filter(([each]) => each.startsWith(`${name} `));
  if (parts.length > 0) return overview(Object.fromEntries(parts));
  return helpOf(name, Object.hasOwn(commandHelp, name) ? commandHelp[name]! : unknown(name));
}

function unknown(name: string): never {
  throw new UserError(`unknown command ${JSON.stringify(name.slice(0, 80))}`, { hint: didYouMean(name, Object.keys(commands)) });
}

/** Whoever read the output has seen enough (`assay run | head`): that is no failure. */
function endWithReader(error: unknown): void {
  if (errorCode(error) !== "EPIPE") throw error;
  process.exit();
}

async function report(error: unknown): Promise<number> {
  const mistake = error instanceof UserError ? error : argumentMistake(error);
  if (!mistake) {
    process.stderr.write(`a fault of Assay, not of yours: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return exitCodes.bug;
  }
  const { stderrTerminal } = await import("./commands/standard-terminal.ts");
  stderrTerminal().mistakes(mistake.mistakes);
  return exitCodes.mistake;
}

/** An unknown option is the user's mistake. */
function argumentMistake(error: unknown): UserError | undefined {
  if (!errorCode(error)?.startsWith("ERR_PARSE_ARGS")) return undefined;
  return new UserError((error as Error).message.split(". ")[0]!, { hint: `assay help ${process.argv[2] ?? ""} lists the options`, cause: error });
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await cli(process.argv.slice(2), dirname(fileURLToPath(import.meta.url)));
}
