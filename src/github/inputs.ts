import type { Share } from "../core/component.ts";
import { didYouMean, UserError, type Mistake } from "../core/error.ts";

/** What the user of the action sets; `action.yml` documents each. */
export interface Inputs {
  /** What the action is called for. */
  readonly mode: "pipeline" | "command" | "monitor" | "report";
  readonly path: string;
  readonly environment: string | undefined;
  readonly sets: readonly string[];
  readonly token: string | undefined;
  /** One comment kept up to date, a new one per run with the older ones hidden, or none. */
  readonly comment: "update" | "new" | "off";
  readonly check: boolean;
  readonly failOn: "not-blessed" | "failed" | "never";
  /** What a merge does whose result is not what was evaluated: evaluate it now, or refuse it. */
  readonly onMismatch: "rerun" | "fail";
  /** Whether code of a fork may run on a machine that is not GitHub's. */
  readonly allowSelfHostedForks: boolean;
  /** Undefined: nothing is recorded between runs. */
  readonly metadataBranch: string | undefined;
  readonly archive: boolean;
  /** Most bytes of the comment. */
  readonly commentBudget: number;
  /** Whether what is pushed is signed: where the job may, always (else the job fails), or never. */
  readonly attest: "auto" | "on" | "off";
  /** Which share of the data this job reads, where several jobs divide it. */
  readonly share: Share | undefined;
  /** How many jobs of this workflow run have read a share each. */
  readonly shards: number | undefined;
  /** File of the workflow that is started where something is to be trained again. */
  readonly workflow: string;
}

/** The inputs by the names of `action.yml`. */
export const inputNames = ["mode", "path", "environment", "set", "token", "comment", "check", "fail-on", "on-mismatch", "allow-self-hosted-forks", "metadata-branch", "archive", "comment-budget", "attest", "shard", "shards", "workflow"] as const;
type InputName = (typeof inputNames)[number];

/** Reads the inputs as the runner gives them (`INPUT_FAIL-ON`). All mistakes are one `UserError`. */
export function readInputs(environment: Readonly<Record<string, string | undefined>>): Inputs {
  const mistakes: Mistake[] = [];
  const text = (name: InputName): string => (environment[`INPUT_${name.toUpperCase()}`] ?? "").trim();
  const one = <const T extends string>(name: InputName, known: readonly [T, ...T[]]): T => {
    const value = text(name);
    const found = known.find((each) => each === value);
    if (value !== "" && found === undefined) {
      mistakes.push({ message: `the input ${name} is ${JSON.stringify(value.slice(0, 80))}`, hint: didYouMean(value, known) });
    }
    return found ?? known[0];
  };
  const branch = text("metadata-branch");
  if (branch !== "" && branch !== "off" && !/^(?!-)(?!.*(?:\.\.|\/\/|@\{|\.lock$|[/.]$))[A-Za-z0-9_./-]{1,200}$/.test(branch)) {
    mistakes.push({ message: `the input metadata-branch is ${JSON.stringify(branch.slice(0, 80))}, which git does not take as a branch`, hint: "for instance assay-metadata, or off" });
  }
  const budget = text("comment-budget") === "" ? 60_000 : Number(text("comment-budget"));
  if (!Number.isInteger(budget) || budget < 1000 || budget > 262_144) mistakes.push({ message: `the input comment-budget is ${JSON.stringify(text("comment-budget").slice(0, 80))}`, hint: "a number of bytes from 1000 to 262144" });
  if (text("workflow") !== "" && !/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}\.ya?ml$/.test(text("workflow"))) mistakes.push({ message: `the input workflow is ${JSON.stringify(text("workflow").slice(0, 80))}`, hint: "the name of a file in .github/workflows, such as assay.yml" });
  const inputs: Inputs = {
    mode: one("mode", ["pipeline", "command", "monitor", "report"]),
    path: text("path") || ".",
    environment: text("environment") || undefined,
    sets: text("set").split("\n").map((line) => line.trim()).filter((line) => line !== ""),
    token: text("token") || undefined,
    comment: one("comment", ["update", "new", "off"]),
    check: one("check", ["on", "off"]) === "on",
    failOn: one("fail-on", ["not-blessed", "failed", "never"]),
    onMismatch: one("on-mismatch", ["rerun", "fail"]),
    allowSelfHostedForks: one("allow-self-hosted-forks", ["false", "true"]) === "true",
    metadataBranch: branch === "off" ? undefined : branch || "assay-metadata",
    archive: one("archive", ["on", "off"]) === "on",
    commentBudget: budget,
    attest: one("attest", ["auto", "on", "off"]),
    ...sharesIn(text, mistakes),
    workflow: text("workflow") || "assay.yml",
  };
  if (mistakes.length > 0) throw new UserError(mistakes);
  return inputs;
}

/** Jobs a matrix may have, by GitHub's limit. */
const mostShards = 256;

function sharesIn(text: (name: "mode" | "shard" | "shards") => string, mistakes: Mistake[]): Pick<Inputs, "share" | "shards"> {
  const [shard, shards] = [text("shard"), text("shards")];
  const [, index, of] = /^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(shard) ?? [];
  const share = index === undefined || of === undefined ? undefined : { index: Number(index), of: Number(of) };
  if (shard !== "" && (!share || share.index > share.of || share.of > mostShards)) mistakes.push({ message: `the input shard is ${JSON.stringify(shard.slice(0, 80))}`, hint: `the number of this job and of all, such as 2/4; at most ${mostShards}` });
  const count = /^[1-9]\d{0,2}$/.test(shards) && Number(shards) <= mostShards ? Number(shards) : undefined;
  if (shards !== "" && count === undefined) mistakes.push({ message: `the input shards is ${JSON.stringify(shards.slice(0, 80))}`, hint: `how many jobs have read a share, from 1 to ${mostShards}` });
  if (shard !== "" && shards !== "") mistakes.push({ message: "the inputs shard and shards are both given", hint: "shard: 2/4 reads a share; shards: 4 is for the job that merges" });
  if ((shard !== "" || shards !== "") && !["", "pipeline"].includes(text("mode"))) mistakes.push({ message: `the input ${shard === "" ? "shards" : "shard"} is for the mode pipeline`, hint: `leave it out in the mode ${text("mode").slice(0, 80)}` });
  return { share, shards: count };
}
