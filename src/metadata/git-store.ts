import { randomBytes } from "node:crypto";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { digestOf, short } from "../core/digest.ts";
import { UserError } from "../core/error.ts";
import { canonicalJson } from "../core/json.ts";
import { storageError } from "../core/storage-error.ts";
import { type Git, gitCommand, type GitResult, shownRemote } from "./git-command.ts";
import type { MetadataStore } from "./metadata-store.ts";
import type { MetadataRecord, RecordKind } from "./record.ts";
import { recordPath, recordsOfKind } from "./record-text.ts";

interface GitStoreOptions {
  /** Address or path of the repository. */
  readonly remote: string;
  /** `assay-metadata` when not given. It is made by the first `put`, without a common past with other branches. */
  readonly branch?: string;
  /** A folder for the store's own bare repository, which `close` removes. */
  readonly directory: string;
  readonly author?: { readonly name: string; readonly email: string };
  /** Value of the `Authorization` header for an HTTP remote: `Basic …` or `Bearer …`. */
  readonly authorization?: string;
  /** How long a `put` tries to get its turn among others. 120 when not given. */
  readonly timeoutSeconds?: number;
  readonly signal?: AbortSignal;
}

/** What one commit adds besides records: path in the branch → bytes. */
interface Addition {
  readonly records?: readonly MetadataRecord[];
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** First line of the commit message. */
  readonly message?: string;
}

/** Records on a branch of a git repository, one file each (`records/<kind>/<2 hex>/<62 hex>.json`). */
export interface GitStore extends MetadataStore {
  /** Adds records and files in one commit. All of it is on the branch when it resolves, nothing when it rejects. */
  add(addition: Addition): Promise<void>;
  /** Removes the store's own repository. */
  close(): Promise<void>;
}

/** The branch may not be written (or read) with the rights at hand: a run can go on without. */
export class BranchRefusedError extends UserError {}

/**
 * A metadata store on a branch, written with git: fetch the tip, commit on top of it, push; when somebody else was
 * faster, again from the fetch, after a random pause, until the time is up. No commit is ever forced, so none is lost.
 */
export function gitStore(options: GitStoreOptions): GitStore {
  const branch = options.branch ?? "assay-metadata";
  const known = new Map<string, string>();
  const inTurn = turns();
  let opened: Promise<Repository> | undefined;
  const open = (): Promise<Repository> => (opened ??= openRepository(options, branch));
  let fetching: Promise<string | undefined> | undefined;
  /** One fetch answers everybody who asked before it began. */
  const currentTip = (): Promise<string | undefined> => {
    fetching ??= inTurn(async () => {
      fetching = undefined;
      return fetchTip(await open());
    });
    return fetching;
  };
  const add = ({ records = [], files = {}, message }: Addition): Promise<void> => {
    const entries = new Map<string, string | Uint8Array>([...records.map((record) => [recordPath(record), `${canonicalJson(record)}\n`] as const), ...Object.entries(files)]);
    if (entries.size === 0) return Promise.resolve();
    return inTurn(async () => append(await open(), { entries, message: message ?? `Record ${records.length} of Assay's metadata` }, options));
  };
  return {
    add,
    put: async (records) => add({ records }),
    async list<K extends RecordKind>(kind: K) {
      const tip = await currentTip();
      if (tip === undefined) return [];
      return inTurn(async () => recordsOfKind(await readTexts(await open(), { tip, kind, known }), kind));
    },
    async close() {
      await inTurn(async () => { if (opened) await rm((await opened).directory, { recursive: true, force: true }); });
      opened = undefined;
    },
  };
}

interface Repository {
  readonly directory: string;
  readonly git: Git;
  readonly remote: string;
  readonly branch: string;
}

const tipReference = "refs/assay/tip";

async function openRepository({ directory, remote, authorization, signal }: GitStoreOptions, branch: string): Promise<Repository> {
  if (!/^[A-Za-z0-9][\w./-]*$/.test(branch) || branch.includes("..")) throw new UserError(`${JSON.stringify(branch.slice(0, 80))} cannot name a branch`);
  let own: string;
  try {
    await mkdir(directory, { recursive: true });
    own = await mkdtemp(join(directory, "metadata-"));
  } catch (error) {
    throw storageError(error, directory);
  }
  const git = gitCommand({ gitDirectory: own, remote, ...(authorization === undefined ? {} : { authorization }), ...(signal ? { signal } : {}) });
  done(await git(["init", "--quiet", "--bare", own]), "a repository for the metadata branch could not be made");
  return { directory: own, git, remote, branch };
}

/** The commit the branch is at; undefined when there is no such branch yet. */
async function fetchTip({ git, remote, branch }: Repository): Promise<string | undefined> {
  for (let attempt = 1; ; attempt++) {
    const fetched = await git(["fetch", "--quiet", "--depth=1", "--no-tags", "--no-write-fetch-head", "--force", remote, `refs/heads/${branch}:${tipReference}`]);
    if (fetched.code === 0) return done(await git(["rev-parse", "--verify", tipReference]), "the metadata branch cannot be read");
    if (/couldn't find remote ref/i.test(fetched.said)) return undefined;
    if (isRefusal(fetched.said)) throw new BranchRefusedError(`the branch ${branch} of ${shownRemote(remote)} cannot be read: ${sentence(fetched.said)}`);
    if (/not appear to be a git repository|repository .* not found|does not exist/i.test(fetched.said)) throw new UserError(`there is no git repository at ${shownRemote(remote)}`, { detail: fetched.said });
    if (attempt === fetchAttempts) throw new UserError(`the branch ${branch} of ${shownRemote(remote)} cannot be read: ${sentence(fetched.said)}`, { detail: fetched.said });
    await pause(attempt);
  }
}

const fetchAttempts = 5;

interface Commit {
  readonly entries: ReadonlyMap<string, string | Uint8Array>;
  readonly message: string;
}

async function append(repository: Repository, commit: Commit, { author = { name: "Assay", email: "assay@localhost" }, timeoutSeconds = 120, signal }: GitStoreOptions): Promise<void> {
  const deadline = Date.now() + timeoutSeconds * 1000;
  const { branch, remote, git } = repository;
  for (let attempt = 1; ; attempt++) {
    signal?.throwIfAborted();
    const tip = await fetchTip(repository);
    const made = await commitOn(repository, tip, { ...commit, author });
    if (made === undefined) return;
    const pushed = await git(["push", "--quiet", "--porcelain", "--no-verify", remote, `${made}:refs/heads/${branch}`]);
    if (pushed.code === 0) return;
    if (!isContention(pushed.said) && isRefusal(pushed.said)) throw new BranchRefusedError(`the branch ${branch} of ${shownRemote(remote)} cannot be written: ${sentence(pushed.said)}`, { hint: "the run needs the right to write contents", detail: pushed.said });
    if (Date.now() > deadline) throw new UserError(`the branch ${branch} of ${shownRemote(remote)} could not be written within ${timeoutSeconds} s: ${sentence(pushed.said)}`, { detail: pushed.said });
    await pause(attempt);
  }
}

/** A commit on top of `tip` that holds the entries; undefined when the branch has them all already. */
async function commitOn({ git }: Repository, tip: string | undefined, { entries, message, author }: Commit & { readonly author: { readonly name: string; readonly email: string } }): Promise<string | undefined> {
  const reference = `refs/assay/new-${randomBytes(6).toString("hex")}`;
  const who = `${plainName(author.name)} <${plainName(author.email)}>`;
  const parts: Uint8Array[] = [Buffer.from(`commit ${reference}\ncommitter ${who} ${Math.floor(Date.now() / 1000)} +0000\n`), data(`${message}\n`)];
  if (tip !== undefined) parts.push(Buffer.from(`from ${tip}\n`));
  for (const [path, content] of [...entries].sort(([a], [b]) => (a < b ? -1 : 1))) parts.push(Buffer.from(`M 100644 inline ${quoted(path)}\n`), data(content));
  done(await git(["fast-import", "--quiet", "--done"], Buffer.concat([...parts, Buffer.from("done\n")])), "the metadata could not be committed");
  const [commit, tree, before] = done(await git(["rev-parse", reference, `${reference}^{tree}`, ...(tip === undefined ? [] : [`${tip}^{tree}`])]), "the metadata could not be committed").split("\n");
  done(await git(["update-ref", "-d", reference]), "the metadata could not be committed");
  return tree === before ? undefined : commit;
}

/** Canonical texts by git's name of the object; one that is not the text of its file name is empty. */
async function readTexts({ git }: Repository, { tip, kind, known }: { tip: string; kind: RecordKind; known: Map<string, string> }): Promise<string[]> {
  const listed = done(await git(["ls-tree", "-r", "-z", tip, `records/${kind}/`]), "the metadata branch cannot be read");
  const files = listed.split("\0").flatMap((line) => {
    const match = /^\d+ blob ([0-9a-f]+)\t(records\/\w+\/([0-9a-f]{2})\/([0-9a-f]{62})\.json)$/.exec(line);
    return match ? [{ object: match[1]!, hex: match[3]! + match[4]! }] : [];
  });
  const unread = files.filter(({ object }) => !known.has(object));
  if (unread.length > 0) {
    const read = await git(["cat-file", "--batch"], unread.map(({ object }) => `${object}\n`).join(""));
    done(read, "the metadata branch cannot be read");
    let at = 0;
    for (const { object, hex } of unread) {
      const end = read.stdout.indexOf(10, at);
      const size = Number(read.stdout.toString("latin1", at, end).split(" ")[2]);
      const text = read.stdout.toString("utf8", end + 1, end + 1 + size).trimEnd();
      at = end + 1 + size + 1;
      known.set(object, short(digestOf(text), 64) === hex ? text : "");
    }
  }
  return files.flatMap(({ object }) => known.get(object) || []);
}

function done({ code, stdout, said }: GitResult, otherwise: string): string {
  if (code === 0) return stdout.toString("utf8").trim();
  if (/No space left on device/i.test(said)) throw new UserError("no space left on the disk", { hint: "free some space, then run again: finished steps are reused", detail: said });
  throw new UserError(`${otherwise}: ${sentence(said)}`, { detail: said });
}

function data(content: string | Uint8Array): Uint8Array {
  const bytes = Buffer.from(content);
  return Buffer.concat([Buffer.from(`data ${bytes.length}\n`), bytes, Buffer.from("\n")]);
}

function quoted(path: string): string {
  if (path.split("/").some((part) => part === "" || part === "." || part === ".." || part.toLowerCase() === ".git") || /[\0-\x1f]/.test(path)) throw new UserError(`${JSON.stringify(path.slice(0, 80))} cannot be a path on the metadata branch`);
  return `"${path.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}

function plainName(name: string): string {
  return name.replace(/[<>\0-\x1f]/g, "").trim() || "Assay";
}

/** Somebody else pushed at the same time. */
function isContention(said: string): boolean {
  return /non-fast-forward|fetch first|stale info|cannot lock ref|failed to lock|unable to lock|incorrect old value|reference already exists|failed to update ref/i.test(said);
}

function isRefusal(said: string): boolean {
  return /Permission to .* denied|permission denied|returned error: 40[13]|Authentication failed|could not read (?:Username|Password)|terminal prompts disabled|protected branch|hook declined|GH\d{3}|not accessible by integration|insufficient permission|prohibited|read-only/i.test(said);
}

/** The line of git's words that says most. */
function sentence(said: string): string {
  const lines = said.split("\n").map((line) => line.trim()).filter((line) => line !== "" && !/^(To |Done|hint:|warning:)/.test(line));
  const telling = lines.find((line) => /^(remote: )?(fatal|error|ERROR|remote): (?!error: failed to push)/.test(line)) ?? lines[0] ?? "git gave no reason";
  return telling.replace(/^(remote: )?((fatal|error): )?/i, "").slice(0, 300);
}

/** Longer from try to try, at random, so that those who collided once do not collide again. */
async function pause(attempt: number): Promise<void> {
  await wait(Math.random() * Math.min(3000, 50 * 2 ** attempt));
}

/** Pieces of work one after the other, in the order they came. */
function turns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work, work);
    last = turn.catch(() => {});
    return turn;
  };
}
