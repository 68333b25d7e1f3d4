import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import type { ArtifactServer } from "./artifact-server.ts";

export type Scope = "actions" | "attestations" | "checks" | "contents" | "issues" | "pull_requests" | "user";

/** Who a token speaks for, and what it may do. */
export interface Token {
  readonly login: string;
  readonly type: "Bot" | "User";
  readonly permissions: Readonly<Partial<Record<Scope, "read" | "write">>>;
}

export interface Comment { readonly id: number; readonly issue: number; readonly login: string; readonly type: "Bot" | "User"; readonly created: string; updated?: string; body: string; /** Why it is hidden. */ hidden?: string }
export interface ReviewComment { readonly id: number; readonly pull: number; readonly login: string; readonly type: "Bot" | "User"; readonly path: string; readonly line: number; readonly start_line?: number; readonly in_reply_to_id?: number; body: string }
export interface Annotation { readonly path: string; readonly start_line: number; readonly end_line: number; readonly annotation_level: string; readonly message: string; readonly title?: string }
export interface CheckRun {
  readonly id: number; readonly name: string; readonly head_sha: string; readonly annotations: Annotation[];
  status: string; conclusion: string | null; title: string | null; summary: string | null; text: string | null; details_url: string | null; external_id: string;
}
export interface Asset { readonly id: number; readonly name: string; readonly type: string; readonly bytes: Buffer; readonly digest: string }
export interface Release {
  readonly id: number; readonly assets: Asset[];
  tag_name: string; name: string | null; body: string | null; draft: boolean; prerelease: boolean; target: string;
}
export interface Issue { readonly number: number; readonly login: string; readonly type: "Bot" | "User"; title: string; body: string; state: "open" | "closed"; reason: string | null }
export interface Reaction { readonly id: number; readonly comment: number; readonly content: string; readonly login: string }
/** A bundle that was sent, and the digests it is about. */
export interface Attestation { readonly id: number; readonly bundle: Readonly<Record<string, unknown>>; readonly subjects: readonly string[]; readonly predicateType: string; /** Where the bundle is, when the API gives no more than that. */ readonly url?: string }
/** A push to a branch, as the server saw it. */
export interface Activity { readonly ref: string; readonly after: string; readonly timestamp: string; readonly login: string }
/** A run that was asked for: again, or of a workflow's file. */
export interface Dispatch { readonly rerun?: number; readonly workflow?: string; readonly ref?: string; readonly inputs?: unknown }
export interface Pull {
  readonly number: number; title: string; state: "open" | "closed"; merged: boolean;
  head: { ref: string; sha: string; repo: string }; base: { ref: string; sha: string }; merge_commit_sha?: string;
}

/** One repository: what the API shows of it, and its git folder when it has one. */
export interface Repository {
  readonly owner: string;
  readonly name: string;
  private: boolean;
  defaultBranch: string;
  git?: string;
  readonly pulls: Pull[];
  readonly comments: Comment[];
  readonly reviewComments: ReviewComment[];
  readonly checks: CheckRun[];
  readonly releases: Release[];
  readonly issues: Issue[];
  readonly reactions: Reaction[];
  readonly activities: Activity[];
  readonly dispatches: Dispatch[];
  readonly attestations: Attestation[];
  /** Login → what the account may do: admin, write, read. */
  readonly collaborators: Map<string, "admin" | "write" | "read">;
  /** Workflow runs that are in progress, and so cannot be started again. */
  readonly busy: Set<number>;
  /** Pull request → who approved which commit. */
  readonly approvals: { readonly pull: number; readonly login: string; readonly commit: string; readonly state: "APPROVED" | "CHANGES_REQUESTED" | "DISMISSED" }[];
}

/** Everything the server knows. Tests set it up and look at it directly. */
export class GitHubState {
  origin = "";
  artifacts!: ArtifactServer;
  readonly tokens = new Map<string, Token>();
  readonly repositories: Repository[] = [];
  #ids = 1000;

  nextId(): number {
    return this.#ids++;
  }

  /** A new repository; `git` is the folder of a bare repository. */
  repository(owner: string, name: string, more: { readonly git?: string; readonly private?: boolean } = {}): Repository {
    const repository: Repository = { owner, name, private: more.private ?? false, defaultBranch: "main", pulls: [], comments: [], reviewComments: [], checks: [], releases: [], issues: [], reactions: [], activities: [], dispatches: [], attestations: [], collaborators: new Map(), busy: new Set(), approvals: [], ...(more.git === undefined ? {} : { git: more.git }) };
    this.repositories.push(repository);
    return repository;
  }

  find(owner: string, name: string): Repository | undefined {
    return this.repositories.find((each) => each.owner === owner && each.name === name);
  }

  /** A workflow's own token: of the app github-actions, with the permissions its job asks for. */
  workflowToken(secret: string, permissions: Token["permissions"]): string {
    this.tokens.set(secret, { login: "github-actions[bot]", type: "Bot", permissions });
    return secret;
  }

  /** A token of another app than GitHub's own. */
  appToken(secret: string, login: `${string}[bot]`, permissions: Token["permissions"]): string {
    this.tokens.set(secret, { login, type: "Bot", permissions });
    return secret;
  }

  /** A token of a person. */
  personToken(secret: string, login: string, permissions: Token["permissions"]): string {
    this.tokens.set(secret, { login, type: "User", permissions: { user: "read", ...permissions } });
    return secret;
  }

  /** The text of a file in the repository's git folder: `main:path/of/a/file`. */
  textOf({ git }: Repository, object: string): string | undefined {
    if (git === undefined) return undefined;
    try {
      return execFileSync("git", ["-C", git, "cat-file", "blob", object], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
    } catch {
      return undefined;
    }
  }

  /** What a ref points at in the repository's git folder. */
  resolve(repository: Repository, ref: string): string | undefined {
    if (repository.git === undefined || !existsSync(repository.git)) return undefined;
    try {
      return execFileSync("git", ["-C", repository.git, "rev-parse", "--verify", "--quiet", `${ref}^{}`], { encoding: "utf8" }).trim();
    } catch {
      return undefined;
    }
  }
}
