import type { Pull } from "../contract-server/state.ts";
import { tinyFiles } from "../redteam/tiny.ts";
import { trained, type ChaosEvent, type ChaosWorld } from "./chaos-world.ts";

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One sequence of events in a world; what happened, in words. */
export async function chaos(world: ChaosWorld, random: () => number): Promise<{ readonly story: readonly string[]; readonly planted: ReadonlyMap<number, string> }> {
  const story: string[] = [];
  const planted = new Map<number, string>();
  const open: Pull[] = [];
  const again = new Map<number, ChaosEvent>();
  let pulls = 0;
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;

  const changes = (): Readonly<Record<string, string>> => one([
    { "model.txt": trained.good, "note.txt": `${random()}\n` }, { "model.txt": trained.bad }, { "model.txt": trained.bad, "note.txt": `${random()}\n` }, { "note.txt": `${random()}\n` },
    { "data.csv": `${tinyFiles["data.csv"]}${Math.floor(60 + 30 * random())},1,more\n` },
    { "model.txt": trained.bad, "assay.yml": loosened }, { "assay.yml": "name: tiny\nexamples: { cvs: data.csv }\n" },
  ]);
  const run = async (what: string, event: ChaosEvent, cancelAfter?: number): Promise<void> => {
    story.push(cancelAfter === undefined ? what : `${what}, cancelled after ${Math.round(cancelAfter)} ms`);
    const ended = await world.run(what, event, cancelAfter);
    if (event.pull !== undefined) again.set(event.pull, { ...event, again: ended.again });
  };
  const opened = async (): Promise<Pull> => {
    const pull = world.newPull(++pulls, random() < 0.15);
    await world.head(pull, changes(), world.main);
    open.push(pull);
    return pull;
  };
  const some = async (): Promise<Pull> => (open.length > 0 && random() < 0.8 ? one(open) : opened());
  const merge = async (pull: Pull): Promise<readonly [string, ChaosEvent]> => {
    open.splice(open.indexOf(pull), 1);
    const files = await filesOf(world, pull);
    const way = one(["squash", "merge commit", "queue"] as const);
    if (way === "queue") {
      const branch = `gh-readonly-queue/main/pr-${pull.number}-${world.main}`;
      const sha = await world.commit(branch, files, [world.main]);
      await run(`the queue tries ${pull.number}`, world.ofQueue(pull, sha, branch));
      return [`${pull.number} merged by the queue`, await world.land(sha, pull)];
    }
    return [`${pull.number} merged by ${way}`, await world.land(await world.commit("landing", files, way === "squash" ? [world.main] : [world.main, pull.head.sha]), pull)];
  };

  const events: Readonly<Record<string, () => Promise<void>>> = {
    open: async () => { const pull = await opened(); await run(`${pull.number} opened`, world.ofPull(pull)); },
    push: async () => { const pull = await some(); await world.head(pull, changes(), pull.head.sha); await run(`push to ${pull.number}`, world.ofPull(pull)); },
    "force-push": async () => { const pull = await some(); await world.head(pull, changes(), world.main); await run(`force-push to ${pull.number}`, world.ofPull(pull)); },
    approve: async () => { const pull = await some(); story.push(`${pull.number} approved`); world.repository.approvals.push({ pull: pull.number, login: "ada", commit: pull.head.sha, state: "APPROVED" }); await run(`${pull.number} approved, run`, world.ofPull(pull)); },
    merge: async () => { const [what, event] = await merge(await some()); await run(what, event); },
    cancel: async () => { const pull = await some(); await run(`run of ${pull.number}`, world.ofPull(pull), random() * 400); },
    rerun: async () => { const pull = await some(); await run(`${pull.number} again`, again.get(pull.number) ?? world.ofPull(pull)); },
    stale: async () => {
      const pull = await some();
      const before = world.ofPull(pull);
      await world.head(pull, changes(), pull.head.sha);
      await Promise.all([run(`stale run of ${pull.number}`, before), run(`run of ${pull.number}`, world.ofPull(pull))]);
    },
    twice: async () => { const pull = await some(); await Promise.all([run(`${pull.number} once`, world.ofPull(pull)), run(`${pull.number} twice`, world.ofPull(pull))]); },
    together: async () => {
      const pull = await some();
      const [what, event] = await merge(pull);
      const other = await some();
      await Promise.all([run(what, event), run(`run of ${other.number} meanwhile`, world.ofPull(other))]);
    },
    planted: async () => {
      const pull = await some();
      const body = "<!-- assay:comment tiny -->\n### ✅ Ready to promote: tiny\n";
      world.comment(pull, body, "mallory");
      planted.set(world.repository.comments.at(-1)!.id, body);
      story.push(`a stranger plants a comment on ${pull.number}`);
      await run(`run of ${pull.number}`, world.ofPull(pull));
    },
    command: async () => {
      const pull = await some();
      const by = one(["ada", "mallory"]);
      const text = one(["/assay retrain", '/assay bless --force "because"', "/assay rebaseline"]);
      await run(`${by} says ${text} on ${pull.number}`, world.comment(pull, text, by));
      await run(`run of ${pull.number}`, world.ofPull(pull));
    },
    fault: async () => {
      const [operation, status] = one([["PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", 500], ["GET /repos/{owner}/{repo}/issues/{issue_number}/comments", 502], ["POST /repos/{owner}/{repo}/issues/{issue_number}/comments", 500], ["PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", 503], ["GET /repos/{owner}/{repo}/pulls/{pull_number}", 500]] as const);
      const pull = await some();
      world.server.fail(operation, status);
      story.push(`GitHub answers ${status} once to ${operation}`);
      await run(`run of ${pull.number}`, world.ofPull(pull));
    },
  };
  const weights = ["open", "push", "push", "force-push", "approve", "merge", "merge", "cancel", "cancel", "rerun", "stale", "twice", "together", "planted", "command", "fault"];
  const length = 2 + Math.floor(random() * 4);
  for (let i = 0; i < length; i++) await events[one(weights)]!();
  return { story, planted };
}

const loosened = tinyFiles["assay.yml"]!.replace("{ directory: serving/ }", "{ release: {} }").replace("at-least: 0.6", "at-least: 0.1");

/** The files that a pull request's branch changed since it left main, as a merge without conflicts takes them over. */
async function filesOf(world: ChaosWorld, { head }: Pull): Promise<Readonly<Record<string, string>>> {
  const base = await world.git(["merge-base", "main", head.sha]);
  const names = (await world.git(["diff", "--name-only", base, head.sha])).split("\n").filter(Boolean);
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, `${await world.git(["show", `${head.sha}:${name}`])}\n`] as const)));
}
