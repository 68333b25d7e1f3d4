import { schemaHelp } from "./schema-help.ts";

/** What a command takes and does, as `assay help` and the README tell it. */
interface CommandHelp {
  /** Its arguments, and the options it cannot do without. */
  readonly takes: string;
  readonly does: string;
  readonly options?: readonly (readonly [option: string, says: string])[];
}

const out = ["--out FILE", "writes there instead of to standard output"] as const;
const csv = [
  ["--delimiter SIGN", "what stands between the cells of a CSV file"],
  ["--quote SIGN", "what its cells may be put in"],
  ["--encoding NAME", "its encoding, such as windows-1252"],
  ["--nulls TEXT", "a cell that is a missing value, besides the empty one; again for more"],
] as const;
const configured = [
  ["--env NAME", "lays this environment of the configuration over it"],
  ["--set KEY=VALUE", "overrides a value, such as train.steps=100; again for more"],
] as const;

const shared = [["--branch NAME", "reads what runs on GitHub recorded, from this branch (assay-metadata) of the repository"], ["--remote NAME", "remote of the folder, or address of the repository (origin)"]] as const;

/** All commands, in the order in which they are told. */
export const commandHelp: Readonly<Record<string, CommandHelp>> = {
  init: {
    takes: "[FOLDER]", does: "finds data, what to predict and what trains already, writes assay.yml, the workflow and, where nothing trains, a model, which it runs once",
    options: [["--label NAME", "the column to predict"], ["--data PATTERN", "the files, where the largest in the folder are not meant"], ["--name NAME", "name of the pipeline (the folder's)"],
      ["--framework NAME", "what trains here: assay, tfjs, xgboost, lightgbm, catboost, torch, tensorflow, sklearn, python, r, rust; none has a model written"], ["--run", "runs your own training code once, too"]],
  },
  run: {
    takes: "[FOLDER]", does: "runs the pipeline",
    options: [...configured, ["--force NODE", "runs this step although nothing changed; again for more"], ["--json", "prints the summary of the run as JSON"]],
  },
  check: { takes: "[FOLDER]", does: "validates configuration, code and data files without running", options: configured },
  explain: { takes: "NODE [FOLDER]", does: "says why a step ran or was reused" },
  lineage: { takes: "[MODEL] [FOLDER]", does: "shows data, code and runs behind a model", options: [["--mermaid", "as a Mermaid diagram"], ["--json", "as JSON"], ...shared] },
  models: { takes: "[FOLDER]", does: "lists the models that were blessed or pushed: version, metric, age, and what became of them", options: [["--json", "as JSON"], ...shared] },
  notes: { takes: "[MODEL] [FOLDER]", does: "writes the release notes of a model from its lineage, as Markdown", options: [["--json", "as JSON"], out, ...shared] },
  monitor: { takes: "[FOLDER]", does: "holds served or new data against the newest blessed run, as `monitor` in assay.yml says; the exit code is 1 when they do not fit", options: [...configured, ["--json", "as JSON"]] },
  rollback: { takes: "[VERSION] [FOLDER]", does: "serves an older blessed model again: its very bytes as a new version; the one before the present when none is named", options: [...configured, ["--reason TEXT", "why, for the records"]] },
  statistics: {
    takes: "FILE|PATTERN", does: "describes every feature of CSV, JSON Lines, Parquet, Arrow, Avro or TFRecord files, here or far away",
    options: [
      ["--schema FILE", "types, domains, sparse and weighted features to describe by"], ["--weight FEATURE", "counts examples by this feature's value too"],
      ["--slice A,B", "describes the examples of each value, or combination of values, of features; again for more"],
      ["--slice-sql EXPRESSION", "describes the examples of each value of an SQL expression; again for more"],
      ["--sample-rate SHARE", "describes a random share of the examples"], ["--workers N", "threads; 1 needs the least memory"],
      ["--format text|json|pbtxt|pb|html", "how to tell it; else by the name of the file"], out, ...csv,
    ],
  },
  diff: {
    takes: "A B [FOLDER]", does: "compares two data sets feature by feature: files, FeatureStats.pb, files of a commit (main:data/*.csv), commits, or runs of FOLDER by their ids",
    options: [["--split NAME", "compares this split"], ["--format text|json|html", "how to tell it; else by the name of the file"], out],
  },
  skew: {
    takes: "A B --id COLUMN", does: "compares the rows of two data sets that have the same identifiers, column by column",
    options: [
      ["--id COLUMN", "column that, with others so named, says which rows belong together; again for more"], ["--ignore COLUMN", "is not compared; again for more"], ["--only COLUMN", "is compared alone; again for more"],
      ["--digits N", "rounds numbers with decimals to so many digits after the point"], ["--allow-duplicates", "compares rows whose identifiers occur more than once, each with each"],
      ["--confusion COLUMN", "counts which text became which; again for more"], ["--sample N", "pairs that are kept to be shown (10)"], ["--mask COLUMN", "shows no value of this column; again for more"],
      ["--at-most SHARE", "share of the pairs in which a column may differ; the exit code is 1 when one differs more often"],
      ["--format text|json|html", "how to tell it; else by the name of the file"], out, ...csv,
    ],
  },
  validate: {
    takes: "FILE|PATTERN --schema FILE", does: "holds data, or a FeatureStats.pb, against a schema and names rows that break it; the exit code is 0 when it fits, 1 when not, 2 when it cannot be judged",
    options: [
      ["--previous FILE", "data of the span before, for drift"], ["--table-drift off", "no classifier tries to tell the rows from the previous ones"], ["--serving FILE", "served data, for skew"], ["--environment NAME", "environment of the schema to judge in"], ["--compatibility tfdv", "keeps TFDV's surprises, so that the message is TFDV's own"],
      ["--fail-on error|warning|never", "which severity makes the exit code 1 (error)"], ["--rule NAME=error|warning|never", "what findings of a rule are, such as SCHEMA_NEW_COLUMN=warning; again for more"],
      ["--slice A,B", "judges the examples of each value, or combination of values, of features too; again for more"], ["--slice-sql EXPRESSION", "judges the examples of each value of an SQL expression too; again for more"],
      ["--row-rule EXPRESSION", "SQL condition that holds for every row; again for more"], ["--select QUERY", "query over the table data that returns nothing, run by DuckDB; again for more"],
      ["--custom-validation FILE", "rules on statistics: TFDV's CustomValidationConfig"], ["--rows N", "rows named for each finding (3)"], ["--mask FEATURE", "shows no value of this feature; again for more"],
      ["--format text|json|pbtxt|sarif", "how to tell it; json is TFDV's Anomalies message"], out, ...csv,
    ],
  },
  ...schemaHelp,
  verify: {
    takes: "FILE|FOLDER|IMAGE --repo OWNER/NAME", does: "checks who signed a model that was pushed, and with which verdict; the exit code is 0 when it is the blessed model of that repository, 1 when not, 2 when it cannot be told",
    options: [
      ["--repo OWNER/NAME", "repository whose workflow must have signed it"], ["--bundle FILE", "attestations to check it by, instead of those beside it or at GitHub; again for more"],
      ["--signer-workflow FILE", "workflow that must have signed it: .github/workflows/assay.yml, or OWNER/NAME/… of a reusable one, @REF at the end where that counts"], ["--source-ref REF", "branch that it must come from, such as refs/heads/trunk; main or master where none is named"],
      ["--trusted-root FILE", "keys to trust, from gh attestation trusted-root: needs no network then, and knows those of private repositories"], ["--json", "prints verdict and statement as JSON"],
    ],
  },
  open: { takes: "[FOLDER]", does: "prints the path of the newest report" },
};

/** What `assay help` prints: every command in a line. */
export function overview(commands = commandHelp): string {
  const width = Math.max(...Object.keys(commands).map(({ length }) => length));
  const lines = Object.entries(commands).map(([name, { does }]) => `  ${name.padEnd(width)}  ${firstPart(does)}`);
  return `assay COMMAND …\n\n${lines.join("\n")}\n\nassay help COMMAND tells what it takes.\n`;
}

/** What `assay help COMMAND` prints. */
export function helpOf(name: string, { takes, does, options = [] }: CommandHelp): string {
  const width = Math.max(0, ...options.map(([option]) => option.length));
  const lines = options.map(([option, says]) => `  ${option.padEnd(width)}  ${says}`);
  return [`assay ${name} ${takes}${options.length > 0 ? " [OPTION]…" : ""}`, "", ...wrapped(does, 100).map((line) => `  ${line}`), ...(lines.length > 0 ? ["", ...lines] : []), ""].join("\n");
}

/** The command whose help is asked for: `help NAME`, or `--help` among its options. Empty: all of them; undefined: none. */
export function askedHelp([first = "help", ...rest]: readonly string[]): string | undefined {
  const named = (names: readonly string[]): string => (Object.hasOwn(commandHelp, names.slice(0, 2).join(" ")) ? names.slice(0, 2).join(" ") : names[0] ?? "");
  if (["help", "--help", "-h"].includes(first)) return named(rest);
  const own = rest.includes("--") ? rest.slice(0, rest.indexOf("--")) : rest;
  return own.some((argument) => argument === "--help" || argument === "-h") ? named([first, ...rest]) : undefined;
}

function firstPart(does: string): string {
  return does.split(/[;:] /)[0]!;
}

function wrapped(text: string, width: number): string[] {
  const lines = [""];
  for (const word of text.split(" ")) {
    const last = lines.at(-1)!;
    if (last !== "" && last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
  }
  return lines;
}
