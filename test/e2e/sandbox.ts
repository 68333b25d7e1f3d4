import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { runtimeToken } from "../contract-server/artifact-server.ts";
import { bareRepository, ContractServer } from "../contract-server/contract-server.ts";
import type { Repository, Token } from "../contract-server/state.ts";

export const root = resolve(import.meta.dirname, "../..");
export const node24 = join(root, "node_modules/.bin/node");
/** What is shipped, when it is built; else, or when ASSAY_E2E_SOURCE is set, the source it is built from. */
export const entry = existsSync(join(root, "dist/action.js")) && process.env["ASSAY_E2E_SOURCE"] === undefined ? join(root, "dist/action.js") : join(root, "src/action.ts");
export const everything: Token["permissions"] = { actions: "read", checks: "write", contents: "write", issues: "write", pull_requests: "write" };

/** How a process ended: its exit code, what it printed, and the files of the runner's protocol. */
export interface Ran {
  readonly code: number | null;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** The work tree it ran in. */
  readonly folder: string;
}

/** The action at work. */
export interface Begun {
  readonly process: ChildProcess;
  readonly ended: Promise<Ran>;
  /** What it has printed so far. */
  log(): string;
}

export interface Event {
  readonly name: "pull_request" | "push" | "merge_group" | "issue_comment" | "schedule" | "workflow_dispatch" | "workflow_run";
  readonly payload: unknown;
  /** The commit that is checked out; the payload's when not given. */
  readonly sha?: string;
  readonly token?: Token["permissions"];
  readonly inputs?: Readonly<Record<string, string>>;
  /** More variables of the runner. */
  readonly environment?: Readonly<Record<string, string>>;
}

/**
 * One repository on a contract server, with the penguins example in it, and jobs that run the action on fresh clones of it,
 * as a runner of GitHub would.
 */
export class Sandbox {
  readonly folder = mkdtempSync(join(tmpdir(), "assay-e2e-"));
  readonly server = new ContractServer();
  repository!: Repository;
  /** A clone to make commits in. */
  readonly clone = join(this.folder, "clone");
  #runs = 0;

  async start(): Promise<this> {
    await this.server.start();
    const bare = bareRepository(join(this.folder, "penguins.git"));
    this.repository = this.server.state.repository("octo", "penguins", { git: bare });
    execFileSync("git", ["clone", "--quiet", bare, this.clone], { stdio: "ignore" });
    cpSync(join(root, "examples/penguins"), this.clone, { recursive: true, filter: (path) => !["serving", ".assay"].includes(basename(path)) });
    writeFileSync(join(this.clone, ".gitignore"), ".assay/\nserving/\n");
    mkdirSync(join(this.clone, ".github/workflows"), { recursive: true });
    cpSync(join(root, "examples/workflow.yml"), join(this.clone, ".github/workflows/assay.yml"));
    this.commit("The penguins");
    this.push("main");
    return this;
  }

  async stop(): Promise<void> {
    await this.server.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
  }

  git(...args: readonly string[]): string {
    return execFileSync("git", ["-C", this.clone, "-c", "user.name=Ada", "-c", "user.email=ada@example.org", ...args], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  }

  /** Changes a file of the clone by text. */
  edit(path: string, change: (text: string) => string): void {
    const file = join(this.clone, path);
    writeFileSync(file, change(existsSync(file) ? readFileSync(file, "utf8") : ""));
  }

  commit(message: string): string {
    this.git("add", "-A");
    this.git("commit", "--quiet", "--allow-empty", "-m", message);
    return this.git("rev-parse", "HEAD");
  }

  push(branch: string): void {
    this.git("push", "--quiet", "--force", "origin", `HEAD:refs/heads/${branch}`);
    this.pushed(branch, this.git("rev-parse", "HEAD"));
  }

  /** What GitHub notes of a push. */
  pushed(branch: string, after: string): void {
    const ref = `refs/heads/${branch}`;
    if (this.repository.activities.findLast((each) => each.ref === ref)?.after !== after) this.repository.activities.push({ ref, after, timestamp: new Date().toISOString(), login: "ada" });
  }

  /** Opens a pull request of what is committed, or moves the head of the one that is open. */
  pullRequest({ repository = "octo/penguins" }: { readonly repository?: string } = {}): Event {
    const [head, base] = [this.git("rev-parse", "HEAD"), this.#origin("main")];
    this.push("feature");
    let pull = this.repository.pulls.find(({ number }) => number === 7);
    if (!pull) this.repository.pulls.push(pull = { number: 7, title: "A change", state: "open", merged: false, head: { ref: "feature", sha: head, repo: repository }, base: { ref: "main", sha: base } });
    pull.head.sha = head;
    return {
      name: "pull_request",
      payload: { action: "synchronize", number: 7, repository: this.#shown(), pull_request: { number: 7, head: { sha: head, ref: "feature", repo: { full_name: repository } }, base: { sha: base, ref: "main", repo: { full_name: "octo/penguins" } } } },
    };
  }

  /** Squashes what is committed onto main, as the button does: one new commit with the same tree. */
  squash(): Event {
    const before = this.#origin("main");
    const after = this.git("commit-tree", "HEAD^{tree}", "-p", before, "-m", "A change (#7)");
    this.git("push", "--quiet", "origin", `${after}:refs/heads/main`);
    this.pushed("main", after);
    return { name: "push", payload: { ref: "refs/heads/main", before, after, repository: this.#shown(), head_commit: { id: after } } };
  }

  /** Runs the action as a step of a workflow, on a fresh clone of the commit of the event. */
  async run(event: Event): Promise<Ran> {
    return this.begin(event).ended;
  }

  /** A runner's place for the job of an event: a fresh clone of its commit, the event's file, a token, the variables. */
  checkout({ name, payload, token = everything, sha: given }: Event): { readonly folder: string; readonly secret: string; readonly environment: Readonly<Record<string, string>> } {
    const number = 500 + this.#runs++;
    const job = join(this.folder, `job-${number}`);
    const folder = join(job, "work");
    const sha = given ?? shaOf(payload);
    mkdirSync(job, { recursive: true });
    execFileSync("git", ["clone", "--quiet", this.repository.git!, folder], { stdio: "ignore" });
    execFileSync("git", ["-C", folder, "checkout", "--quiet", "--detach", sha], { stdio: "ignore" });
    writeFileSync(join(job, "event.json"), JSON.stringify(payload));
    const secret = `token-of-run-${number}`;
    this.server.state.workflowToken(secret, token);
    return {
      folder, secret,
      environment: {
        HOME: job, RUNNER_TEMP: job, ...this.#runner(number), GITHUB_WORKSPACE: folder,
        GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: join(job, "event.json"), GITHUB_SHA: sha, GITHUB_REF: name === "pull_request" ? "refs/pull/7/merge" : "refs/heads/main",
      },
    };
  }

  /** Starts the action; `ended` settles when it has. */
  begin(event: Event): Begun {
    const { folder, secret, environment } = this.checkout(event);
    const [output, summary, variables] = ["output", "summary", "env"].map((file) => join(environment["HOME"]!, file)) as [string, string, string];
    for (const file of [output, summary, variables]) writeFileSync(file, "");
    const inputs = Object.fromEntries(Object.entries(event.inputs ?? {}).map(([input, value]) => [`INPUT_${input.toUpperCase()}`, value]));
    const child = spawn(node24, [entry], {
      cwd: folder, stdio: ["ignore", "pipe", "pipe"],
      env: { PATH: process.env["PATH"] ?? "", CI: "true", GITHUB_ACTIONS: "true", ...environment, GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary, GITHUB_ENV: variables, INPUT_TOKEN: secret, ...inputs, ...event.environment },
    });
    let log = "";
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text: string) => { log += text; });
    const ended = new Promise<Ran>((settle) => child.on("close", (code) => settle({ code, log, folder, outputs: parseOutputs(readFileSync(output, "utf8")), summary: readFileSync(summary, "utf8") })));
    return { process: child, ended, log: () => log };
  }

  /** The variables by which a runner tells where GitHub is. */
  #runner(number: number): Readonly<Record<string, string>> {
    return {
      RUNNER_ENVIRONMENT: "github-hosted", GITHUB_REPOSITORY: "octo/penguins", GITHUB_API_URL: this.server.api, GITHUB_SERVER_URL: this.server.web, GITHUB_RUN_ID: String(number), GITHUB_RUN_ATTEMPT: "1", GITHUB_ACTOR: "ada",
      ACTIONS_RESULTS_URL: this.server.api, ACTIONS_RUNTIME_TOKEN: runtimeToken(number),
    };
  }

  /** Paths of the records on the metadata branch, by kind. */
  records(): readonly string[] {
    try {
      return execFileSync("git", ["-C", this.repository.git!, "ls-tree", "-r", "--name-only", "assay-metadata"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim().split("\n").filter(Boolean);
    } catch {
      return [];
    }
  }

  #origin(branch: string): string {
    return execFileSync("git", ["-C", this.repository.git!, "rev-parse", `refs/heads/${branch}`], { encoding: "utf8" }).trim();
  }

  #shown(): object {
    return { full_name: "octo/penguins", name: "penguins", owner: { login: "octo" }, default_branch: "main", private: false };
  }
}

function shaOf(payload: unknown): string {
  const { after, pull_request: pull } = payload as { after?: string; pull_request?: { head: { sha: string } } };
  return after ?? pull!.head.sha;
}

/** Outputs as the runner reads them: `name<<delimiter`, lines, delimiter. */
function parseOutputs(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries([...text.matchAll(/^([\w-]+)<<(\S+)\r?\n([\s\S]*?)\r?\n?\2$/gm)].map((match) => [match[1]!, match[3]!]));
}
