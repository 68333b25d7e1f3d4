import { realpathSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { Command } from "./commands/invocation.ts";
import { errorCode } from "./core/error-code.ts";
import { didYouMean, exitCodes, UserError } from "./core/error.ts";

const commands: Readonly<Record<string, { readonly says: string; load(): Promise<Command> }>> = {
  run: { says: "run [FOLDER] [--env NAME] [--set KEY=VALUE] [--force NODE] [--json]   run the pipeline", load: async () => (await import("./commands/run-command.ts")).runCommand },
  check: { says: "check [FOLDER] [--env NAME] [--set KEY=VALUE]   validate configuration, code and data files", load: async () => (await import("./commands/check-command.ts")).checkCommand },
  explain: { says: "explain NODE [FOLDER]   why a step ran or was reused", load: async () => (await import("./commands/explain-command.ts")).explainCommand },
  lineage: { says: "lineage [MODEL] [FOLDER] [--mermaid]   data, code and runs behind a model", load: async () => (await import("./commands/lineage-command.ts")).lineageCommand },
  statistics: { says: "statistics FILE|PATTERN [--schema FILE] [--weight FEATURE] [--slice FEATURE[,FEATURE]] [--slice-sql EXPRESSION] [--sample-rate RATE] [--format text|json|pbtxt|pb|html] [--out FILE]   describe every feature of CSV, JSON Lines, Parquet or TFRecord files", load: async () => (await import("./commands/statistics-command.ts")).statisticsCommand },
  diff: { says: "diff A B [FOLDER] [--split NAME] [--format text|json|html] [--out FILE]   compare two data sets: files, FeatureStats.pb, files of a commit (main:data.csv), or runs of FOLDER by id or commit", load: async () => (await import("./commands/diff-command.ts")).diffCommand },
  validate: { says: "validate FILE|PATTERN --schema FILE [--previous FILE] [--serving FILE] [--environment NAME] [--fail-on error|warning|never] [--rows NUMBER] [--mask FEATURE] [--format text|json|pbtxt|sarif] [--out FILE]   hold a data set against a schema", load: async () => (await import("./commands/validate-command.ts")).validateCommand },
  open: { says: "open [FOLDER]   path of the newest report", load: async () => (await import("./commands/open-command.ts")).openCommand },
};

const usage = `assay COMMAND …\n\n${Object.values(commands).map(({ says }) => `  assay ${says}`).join("\n")}\n`;

/**
 * The command line: runs one command and sets the exit code. A mistake of the user is shown as its sentences without a
 * stack, and ends with 2; a fault of ours shows its stack and ends with 3.
 */
export async function cli(args: readonly string[], home: string): Promise<void> {
  const [name = "help", ...rest] = args;
  process.stdout.on("error", endWithReader);
  try {
    if (["help", "--help", "-h"].includes(name)) { process.stdout.write(usage); return; }
    const command = commands[name];
    if (!command) {
      throw new UserError(`unknown command ${JSON.stringify(name.slice(0, 80))}`, { hint: didYouMean(name, Object.keys(commands)) });
    }
    process.exitCode = await (await command.load())({ args: rest, home });
  } catch (error) {
    process.exitCode = await report(error);
  }
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
  return new UserError((error as Error).message.split(". ")[0]!, { hint: "assay help lists the options", cause: error });
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await cli(process.argv.slice(2), dirname(fileURLToPath(import.meta.url)));
}
