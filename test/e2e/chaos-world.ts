import { type ChildProcess, execFile, fork } from "node:child_process";
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { runtimeToken } from "../contract-server/artifact-server.ts";
import { bareRepository, ContractServer } from "../contract-server/contract-server.ts";
import type { Pull, Repository } from "../contract-server/state.ts";
import { tinyFiles } from "../redteam/tiny.ts";
import type { ChaosEnd, ChaosJob } from "./chaos-runner.ts";
import { everything } from "./sandbox.ts";

/** A job of the action that has ended, and what it was for. */
export interface ChaosRan extends ChaosEnd { readonly what: string; readonly sha: string; readonly cancelled: boolean; readonly fork: boolean; readonly mode: string; readonly pull: number | undefined }

/** An event, as much as a job of it needs. */
export interface ChaosEvent { readonly name: string; readonly sha: string; readonly payload: object; readonly pull?: number; readonly fork?: boolean; readonly mode?: "pipeline" | "command"; /** Once more, as another attempt of this workflow run. */ readonly again?: { readonly run: number; readonly attempt: number } }

export const trained = { good: "50\n", bad: "999\n" } as const;

/** What the tiny pipeline is on the first commit: a model that a gate of 0.9 blesses, pushed to releases. */
const first: Readonly<Record<string, string>> = {
  ...tinyFiles, "model.txt": trained.good,
  "assay.yml": tinyFiles["assay.yml"]!.replace("{ directory: serving/ }", "{ release: {} }").replace("at-least: 0.6", "at-least: 0.9"),
};

/** Processes that each run one job at a time. */
export class Runners {
  readonly #free: ChildProcess[] = [];
  readonly #all: ChildProcess[] = [];
  readonly #waiting: ((child: ChildProcess) => void)[] = [];
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  async start(count: number): Promise<this> {
    await Promise.all(Array.from({ length: count }, async () => {
      const child = fork(join(import.meta.dirname, "chaos-runner.ts"), { env: { ...process.env, ASSAY_CHAOS_FOLDER: this.folder }, execArgv: [], stdio: ["ignore", "inherit", "inherit", "ipc"] });
      this.#all.push(child);
      await new Promise((ready) => child.once("message", ready));
      this.#free.push(child);
    }));
    return this;
  }

  stop(): void {
    for (const child of this.#all) child.disconnect();
  }

  /** Runs a job; `cancelAfter` milliseconds later it is asked to stop, as by GitHub. */
  async run(job: ChaosJob, cancelAfter?: number): Promise<ChaosEnd> {
    const child = this.#free.pop() ?? await new Promise<ChildProcess>((got) => this.#waiting.push(got));
    const timer = cancelAfter === undefined ? undefined : setTimeout(() => child.kill("SIGTERM"), cancelAfter);
    try {
      return await new Promise<ChaosEnd>((settle, fail) => {
        const lost = (): void => fail(new Error("the process of a job ended by itself"));
        child.once("exit", lost);
        child.once("message", (end) => { child.off("exit", lost); settle(end as ChaosEnd); });
        child.send(job);
      });
    } finally {
      clearTimeout(timer);
      const next = this.#waiting.shift();
      if (next) next(child); else this.#free.push(child);
    }
  }
}

/** A repository with the tiny pipeline on a server of its own, its pull requests, and the jobs that ran for it. */
export class ChaosWorld {
  readonly server: ContractServer;
  readonly repository: Repository;
  readonly ran: ChaosRan[] = [];
  main = "";
  readonly #folder: string;
  readonly #runners: Runners;
  readonly #number: number;
  static #runs = 5000;

  private constructor({ server, runners, number }: { readonly server: ContractServer; readonly runners: Runners; readonly number: number }) {
    this.server = server;
    this.#runners = runners;
    this.#number = number;
    this.#folder = join(runners.folder, `world-${number}`);
    mkdirSync(this.#folder, { recursive: true });
    const template = join(runners.folder, "template.git");
    const git = join(this.#folder, "bare.git");
    cpSync(template, git, { recursive: true });
    this.repository = server.state.repository("octo", `tiny-${number}`, { git });
    this.repository.collaborators.set("ada", "admin");
  }

  /** The empty repository that all begin as. */
  static template(folder: string): void {
    rmSync(join(bareRepository(join(folder, "template.git")), "hooks"), { recursive: true, force: true });
  }

  static async open(given: { readonly server: ContractServer; readonly runners: Runners; readonly number: number }): Promise<ChaosWorld> {
    const world = new ChaosWorld(given);
    await world.git(["config", "core.logAllRefUpdates", "always"]);
    world.main = await world.commit("main", first, []);
    world.#noted("main", world.main);
    return world;
  }

  close(): void {
    rmSync(this.#folder, { recursive: true, force: true });
    this.server.state.repositories.splice(this.server.state.repositories.indexOf(this.repository), 1);
  }

  async git(args: readonly string[], input?: string): Promise<string> {
    const running = promisify(execFile)("git", ["-C", this.repository.git!, ...args], { encoding: "utf8", maxBuffer: 1 << 28 });
    running.child.stdin?.on("error", () => undefined); // git that reads no input may be gone already
    running.child.stdin?.end(input);
    return (await running).stdout.trim();
  }

  /** A commit with some files changed on a branch that is moved to it; the first parent's other files stay. */
  async commit(branch: string, files: Readonly<Record<string, string>>, parents: readonly string[], message = "A change"): Promise<string> {
    const date = 1_700_000_000 + ChaosWorld.#runs++;
    const lines = [`commit refs/heads/${branch}`, `committer Ada <ada@example.org> ${date} +0000`, `data ${Buffer.byteLength(message)}`, message];
    parents.forEach((parent, i) => lines.push(`${i === 0 ? "from" : "merge"} ${parent}`));
    for (const [path, text] of Object.entries(files)) lines.push(`M 100644 inline ${path}`, `data ${Buffer.byteLength(text)}`, text);
    await this.git(["fast-import", "--quiet", "--force"], `${lines.join("\n")}\n`);
    return this.git(["rev-parse", `refs/heads/${branch}`]);
  }

  #noted(branch: string, after: string): void {
    this.repository.activities.push({ ref: `refs/heads/${branch}`, after, timestamp: new Date().toISOString(), login: "ada" });
  }

  #shown(): object {
    return { full_name: `octo/tiny-${this.#number}`, name: `tiny-${this.#number}`, owner: { login: "octo" }, default_branch: "main", private: false };
  }

  /** The head of a pull request's branch moves; opens it when it is new. */
  async head(pull: Pull, files: Readonly<Record<string, string>>, from: string): Promise<void> {
    pull.head.sha = await this.commit(pull.head.ref, files, [from]);
    this.#noted(pull.head.ref, pull.head.sha);
    if (!this.repository.pulls.includes(pull)) this.repository.pulls.push(pull);
  }

  ofPull({ number, head, base }: Pull): ChaosEvent {
    const fork = head.repo !== `octo/tiny-${this.#number}`;
    return {
      name: "pull_request", sha: head.sha, pull: number, fork,
      payload: { action: "synchronize", number, repository: this.#shown(), pull_request: { number, head: { sha: head.sha, ref: head.ref, repo: { full_name: head.repo } }, base: { sha: base.sha, ref: "main", repo: { full_name: `octo/tiny-${this.#number}` } } } },
    };
  }

  ofQueue(pull: Pull, sha: string, branch: string): ChaosEvent {
    return { name: "merge_group", sha, pull: pull.number, payload: { action: "checks_requested", repository: this.#shown(), merge_group: { head_sha: sha, head_ref: `refs/heads/${branch}`, base_sha: this.main, base_ref: "refs/heads/main" } } };
  }

  /** main moves; the event of that push. */
  async land(after: string, pull?: Pull): Promise<ChaosEvent> {
    const before = this.main;
    await this.git(["update-ref", "refs/heads/main", after]);
    this.main = after;
    this.#noted("main", after);
    if (pull) Object.assign(pull, { state: "closed", merged: true, merge_commit_sha: after });
    return { name: "push", sha: after, payload: { ref: "refs/heads/main", before, after, repository: this.#shown(), head_commit: { id: after } } };
  }

  /** Somebody writes a comment; a command when one who may write wrote it. */
  comment(pull: Pull, body: string, by: string): ChaosEvent {
    const id = this.server.state.nextId();
    const created = new Date(Date.now() + 60_000).toISOString();
    this.repository.comments.push({ id, issue: pull.number, login: by, type: "User", created, body });
    return { name: "issue_comment", sha: this.main, mode: "command", payload: { action: "created", issue: { number: pull.number, pull_request: { url: "https://github.localhost" } }, sender: { login: by }, comment: { id, body, created_at: created, user: { login: by, id: 3, type: "User" } }, repository: { ...this.#shown() } } };
  }

  newPull(number: number, fork: boolean): Pull {
    return { number, title: "A change", state: "open", merged: false, head: { ref: `change-${number}`, sha: "", repo: fork ? "stranger/tiny" : `octo/tiny-${this.#number}` }, base: { ref: "main", sha: this.main } };
  }

  /** Runs the action for an event, on a fresh clone. */
  async run(what: string, event: ChaosEvent, cancelAfter?: number): Promise<ChaosRan & { readonly again: { readonly run: number; readonly attempt: number } }> {
    const run = event.again?.run ?? ChaosWorld.#runs++;
    const attempt = event.again?.attempt ?? 1;
    const job = join(this.#folder, `job-${run}-${attempt}`);
    const folder = join(job, "work");
    mkdirSync(job);
    await promisify(execFile)("git", ["clone", "--quiet", "--no-checkout", this.repository.git!, folder]);
    await promisify(execFile)("git", ["-C", folder, "checkout", "--quiet", "--detach", event.sha]);
    const token = `token-${run}-${attempt}`;
    this.server.state.workflowToken(token, event.fork ? { actions: "read", contents: "read" } : event.mode === "command" ? { ...everything, actions: "write" } : everything);
    writeFileSync(join(job, "event.json"), JSON.stringify(event.payload));
    const end = await this.#runners.run({ folder, environment: {
      CI: "true", GITHUB_ACTIONS: "true", HOME: job, RUNNER_TEMP: job, TMPDIR: job, RUNNER_ENVIRONMENT: "github-hosted", GITHUB_WORKSPACE: folder, GITHUB_REPOSITORY: `octo/tiny-${this.#number}`, GITHUB_ACTOR: "ada",
      GITHUB_API_URL: this.server.api, GITHUB_SERVER_URL: this.server.web, GITHUB_RUN_ID: String(run), GITHUB_RUN_ATTEMPT: String(attempt), ACTIONS_RESULTS_URL: this.server.api, ACTIONS_RUNTIME_TOKEN: runtimeToken(run),
      GITHUB_EVENT_NAME: event.name, GITHUB_EVENT_PATH: join(job, "event.json"), GITHUB_SHA: event.sha, GITHUB_REF: event.pull === undefined ? "refs/heads/main" : `refs/pull/${event.pull}/merge`,
      INPUT_TOKEN: token, INPUT_MODE: event.mode ?? "pipeline", INPUT_SHARD: "", "INPUT_FAIL-ON": "not-blessed",
    } }, cancelAfter);
    rmSync(dirname(folder), { recursive: true, force: true });
    const ran: ChaosRan = { ...end, what, sha: event.sha, cancelled: cancelAfter !== undefined, fork: event.fork ?? false, mode: event.mode ?? "pipeline", pull: event.pull };
    this.ran.push(ran);
    return { ...ran, again: { run, attempt: attempt + 1 } };
  }
}
