import { execFileSync } from "node:child_process";
import type { BlessingRecord, MetadataRecord, PushRecord, RunRecord } from "../../src/metadata/record.ts";
import type { Repository } from "../contract-server/state.ts";
import { trained, type ChaosRan, type ChaosWorld } from "./chaos-world.ts";

/** What is left when a sequence of events is over. */
export interface Aftermath {
  readonly repository: Pick<Repository, "comments" | "checks" | "releases">;
  readonly ran: readonly Pick<ChaosRan, "what" | "code" | "log" | "outputs" | "cancelled" | "fork" | "mode">[];
  readonly records: readonly MetadataRecord[];
  /** Record files that some commit of the metadata branch changed or deleted. */
  readonly rewritten: readonly string[];
  /** States of the metadata branch that its last one does not descend from. */
  readonly abandoned: readonly string[];
  /** `model.txt` and the configuration on main at a commit. */
  readonly filesAt: (commit: string) => { readonly model: string; readonly configuration: string };
  /** `model.txt` in the archive of a release. */
  readonly released: (archive: Buffer) => string;
  /** Comments of strangers, as they wrote them. */
  readonly planted: ReadonlyMap<number, string>;
}

const marker = "<!-- assay:comment tiny -->";

/** What must hold whatever happened; each broken law is a sentence. */
export function brokenLaws(after: Aftermath): readonly string[] {
  return [...comments(after), ...checks(after), ...pushes(after), ...records(after), ...logs(after)];
}

function comments({ repository, planted }: Aftermath): readonly string[] {
  const live = new Map<number, number>();
  for (const { issue, login, body, hidden } of repository.comments) if (login === "github-actions[bot]" && body.startsWith(marker) && hidden === undefined) live.set(issue, (live.get(issue) ?? 0) + 1);
  const changed = [...planted].filter(([id, body]) => repository.comments.find((comment) => comment.id === id)?.body !== body);
  return [...[...live].filter(([, count]) => count > 1).map(([issue, count]) => `pull request ${issue} has ${count} live comments`), ...changed.map(([id]) => `the comment ${id} of a stranger was changed`)];
}

function checks({ repository }: Aftermath): readonly string[] {
  return repository.checks.filter(({ status }) => status !== "completed").map(({ name, head_sha: sha }) => `${name} at ${sha.slice(0, 7)} was never completed`);
}

function pushes({ repository, records: all, filesAt, released }: Aftermath): readonly string[] {
  const blessings = all.filter((record): record is BlessingRecord => record.kind === "blessing");
  const pushed = all.filter((record): record is PushRecord => record.kind === "push");
  const unblessed = pushed.filter(({ model }) => !blessings.some((blessing) => blessing.model === model && blessing.blessed && blessing.trusted));
  const published = repository.releases.filter(({ draft }) => !draft);
  return [
    ...unblessed.map(({ version }) => `version ${version} was pushed without a blessing`),
    ...published.flatMap(({ tag_name: tag, target, assets }) => {
      const archive = assets.find(({ name }) => name.endsWith(".tar.gz"));
      if (!archive) return [`${tag} holds no model`];
      const { model, configuration } = filesAt(target);
      const bytes = released(archive.bytes);
      // The truth, not the engine's word: a model that answers wrong needs a rule on main that lets it pass, or a person's force.
      const may = bytes === trained.good || configuration.includes("at-least: 0.1") || blessings.some(({ forced, blessed }) => forced && blessed);
      return [...(bytes === model ? [] : [`${tag} holds another model than the commit it was made at`]), ...(may ? [] : [`${tag} holds a model that no rule lets pass`])];
    }),
    ...repository.releases.filter(({ draft }) => draft).map(({ tag_name: tag }) => `the draft ${tag} was left behind`),
    ...repository.releases.filter(({ tag_name: tag }, i, list) => list.findIndex((each) => each.tag_name === tag) !== i).map(({ tag_name: tag }) => `${tag} was pushed twice`),
  ];
}

function records({ ran, records: all, rewritten, abandoned }: Aftermath): readonly string[] {
  const runs = new Map(all.filter((record): record is RunRecord => record.kind === "run").map((record) => [record.id, record]));
  // A configuration with a mistake began no run, so that there is nothing to record.
  const ended = ran.filter(({ mode, cancelled, outputs }) => mode === "pipeline" && !cancelled && outputs["verdict"] !== "failed" && (outputs["run-id"] ?? "") !== "");
  return [
    ...ended.filter(({ fork, outputs }) => !fork && !runs.has(outputs["run-id"]!)).map(({ what }) => `the run of "${what}" has no record`),
    ...ended.filter(({ fork, outputs }) => fork && runs.has(outputs["run-id"]!)).map(({ what }) => `the fork's run of "${what}" has a record`),
    ...rewritten.map((path) => `${path} was changed or deleted`),
    ...abandoned.map((commit) => `the state ${commit.slice(0, 7)} of the metadata branch is lost`),
  ];
}

function logs({ ran }: Aftermath): readonly string[] {
  return ran.flatMap(({ what, code, log, cancelled }) => [
    ...(/fault of Assay|\n\s+at .*\(.*:\d+:\d+\)|the action threw/.test(log) ? [`"${what}" ended with a fault: ${log.slice(-600)}`] : []),
    ...(code === 0 || code === 1 ? [] : [`"${what}" ended with code ${code}`]),
    ...(!cancelled && log.includes("was not recorded") ? [`"${what}" was not recorded: ${log.slice(-300)}`] : []),
  ]);
}

/** Looks at what a world holds now. */
export async function aftermathOf(world: ChaosWorld, planted: ReadonlyMap<number, string>): Promise<Aftermath> {
  const { repository, ran } = world;
  const there = await world.git(["rev-parse", "--verify", "--quiet", "refs/heads/assay-metadata"]).catch(() => "");
  const quiet = { repository, ran, planted, records: [], rewritten: [], abandoned: [] };
  const git = (...args: readonly string[]): string => execFileSync("git", ["-C", repository.git!, ...args], { encoding: "utf8" });
  const looking = {
    filesAt: (commit: string) => ({ model: git("show", `${commit}:model.txt`), configuration: git("show", `${commit}:assay.yml`) }),
    released: (archive: Buffer) => execFileSync("tar", ["-xzOf", "-", "--wildcards", "*model.txt"], { input: archive, encoding: "utf8" }),
  };
  if (there === "") return { ...quiet, ...looking };
  const objects = (await world.git(["ls-tree", "-r", "assay-metadata"])).split("\n").map((line) => line.split(/\s/)[2]!);
  const texts = (await world.git(["cat-file", "--batch=%(objecttype)"], `${objects.join("\n")}\n`)).split("\n").filter((line) => line.startsWith("{"));
  const tips = new Set((await world.git(["reflog", "show", "--format=%H", "refs/heads/assay-metadata"])).split("\n").filter(Boolean));
  const kept = new Set((await world.git(["rev-list", "assay-metadata"])).split("\n"));
  return {
    ...quiet, ...looking,
    records: texts.map((text) => JSON.parse(text) as MetadataRecord),
    rewritten: (await world.git(["log", "--diff-filter=DM", "--name-only", "--format=", "assay-metadata", "--", "records"])).split("\n").filter(Boolean),
    abandoned: [...tips].filter((tip) => !kept.has(tip)),
  };
}
