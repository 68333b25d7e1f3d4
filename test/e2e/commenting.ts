import { execFileSync } from "node:child_process";
import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CommandRecord, MetadataRecord } from "../../src/metadata/record.ts";
import { everything, type Event, type Ran, type Sandbox } from "./sandbox.ts";

export interface Commenting {
  readonly by?: string;
  /** Seconds from now at which it was written. */
  readonly after?: number;
  /** The pull request, or an issue. */
  readonly on?: number | "issue";
  readonly action?: "created" | "edited";
  readonly sender?: string;
  readonly authorId?: number;
}

/** What a job that carries out commands may do. */
export const commanding = { ...everything, actions: "write" } as const;

/** Somebody writes a comment; the event runs the workflow of the default branch. */
export function comment(sandbox: Sandbox, body: string, { by = "ada", after = 60, on = 7, action = "created", sender = by, authorId = by.length }: Commenting = {}): Event & { readonly id: number } {
  const { repository, server } = sandbox;
  const written = new Date(Date.now() + after * 1000).toISOString();
  const issue = on === "issue" ? 70 : on;
  const id = server.state.nextId();
  repository.comments.push({ id, issue, login: by, type: "User", created: written, body });
  const sha = execFileSync("git", ["-C", repository.git!, "rev-parse", "refs/heads/main"], { encoding: "utf8" }).trim();
  return {
    id, name: "issue_comment", sha, token: commanding, inputs: { mode: "command" },
    payload: {
      action, issue: { number: issue, ...(on === "issue" ? {} : { pull_request: { url: "https://github.localhost" } }) }, sender: { login: sender },
      comment: { id, body, created_at: written, user: { login: by, id: authorId, type: "User" } }, repository: { full_name: "octo/penguins", default_branch: "main" },
    },
  };
}

/** Reactions under a comment, and the answer to it. */
export function reply({ repository }: Sandbox, id: number): { readonly reactions: readonly string[]; readonly answer: string | undefined } {
  return {
    reactions: repository.reactions.filter((each) => each.comment === id).map(({ content }) => content),
    answer: repository.comments.find(({ body }) => body.startsWith(`<!-- assay:command ${id} -->`))?.body,
  };
}

/** Records of a kind on the metadata branch. */
export function recordsOn<K extends MetadataRecord["kind"]>({ repository }: Sandbox, kind: K): readonly Extract<MetadataRecord, { kind: K }>[] {
  const read = (...args: readonly string[]): string => execFileSync("git", ["-C", repository.git!, ...args], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"], maxBuffer: 1 << 28 });
  const paths = read("ls-tree", "-r", "--name-only", "assay-metadata").trim().split("\n").filter((path) => path.startsWith(`records/${kind}/`) || !path.startsWith("records/"));
  const texts = paths.map((path) => read("show", `assay-metadata:${path}`));
  return texts.flatMap((text) => text.split("\n")).filter((line) => line.includes(`"kind":"${kind}"`)).map((line) => JSON.parse(line) as Extract<MetadataRecord, { kind: K }>);
}

export function commandsOn(sandbox: Sandbox): readonly CommandRecord[] {
  return recordsOn(sandbox, "command");
}

/** Puts the records and artifacts of a job's folder beside those of this machine, as a runner with a cache would. */
export function keepState(from: Ran, to: string): void {
  cpSync(join(from.folder, ".assay"), join(to, ".assay"), { recursive: true });
}

export function textOf(path: string): string {
  return readFileSync(path, "utf8");
}
