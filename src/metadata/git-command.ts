import { spawn } from "node:child_process";
import { errorCode } from "../core/error-code.ts";
import { UserError } from "../core/error.ts";

interface GitOptions {
  /** The repository: a bare one of our own. */
  readonly gitDirectory: string;
  readonly remote: string;
  /** Value of the `Authorization` header for an HTTP remote. Only ever in the environment of git. */
  readonly authorization?: string;
  readonly signal?: AbortSignal;
}

/** How a call of git ended. A code other than 0 is no error by itself. */
export interface GitResult {
  readonly code: number;
  readonly stdout: Buffer;
  /** What git said, without credentials. */
  readonly said: string;
}

/** Calls git with these arguments and this standard input, and waits for its end. */
export type Git = (args: readonly string[], input?: Uint8Array | string) => Promise<GitResult>;

/**
 * git as a function: no prompts, no hooks, no housekeeping, messages in English, and nothing of a repository around it.
 * A git that is not installed is a `UserError`; every other failure is a code for the caller.
 */
export function gitCommand({ gitDirectory, remote, authorization, signal }: GitOptions): Git {
  const environment = gitEnvironment(remote, authorization);
  const redact = redactor(remote, authorization);
  return (args, input) => new Promise((resolve, reject) => {
    const child = spawn("git", ["--git-dir", gitDirectory, ...args], { env: environment, stdio: ["pipe", "pipe", "pipe"], ...(signal ? { signal } : {}) });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on("data", (bytes: Buffer) => stdout.push(bytes));
    child.stderr.on("data", (bytes: Buffer) => stderr.push(bytes));
    child.stdin.on("error", () => {}); // git that ends early says why on stderr
    child.stdin.end(input);
    child.once("error", (error) => reject(errorCode(error) === "ENOENT" ? new UserError("git is not installed", { hint: "the metadata branch is written with git: install it, or keep the records in a folder", cause: error }) : error));
    child.once("close", (code) => resolve({ code: code ?? 1, stdout: Buffer.concat(stdout), said: redact(Buffer.concat([...stderr, ...(code === 0 ? [] : stdout)]).toString("utf8").trim()) }));
  });
}

/** A remote without user and password, to be shown. */
export function shownRemote(remote: string): string {
  return remote.replace(/^([a-z+]+:\/\/)[^/@]*@/i, "$1");
}

function gitEnvironment(remote: string, authorization: string | undefined): Record<string, string> {
  const settings: [string, string][] = [["core.hooksPath", "/dev/null"], ["gc.auto", "0"], ["maintenance.auto", "false"], ["core.compression", "1"], ["push.gpgSign", "false"]];
  if (authorization !== undefined) settings.push([`http.${remote}.extraHeader`, `Authorization: ${authorization}`], ["credential.helper", ""]);
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined && !/^GIT_(?!SSH|SSL|TRACE|PROXY|HTTP)/.test(entry[0]));
  return {
    GIT_SSH_COMMAND: "ssh -o BatchMode=yes",
    ...Object.fromEntries(inherited),
    LC_ALL: "C", GIT_TERMINAL_PROMPT: "0", GIT_ASKPASS: "", SSH_ASKPASS: "", GCM_INTERACTIVE: "never",
    GIT_CONFIG_COUNT: String(settings.length),
    ...Object.fromEntries(settings.flatMap(([key, value], index) => [[`GIT_CONFIG_KEY_${index}`, key], [`GIT_CONFIG_VALUE_${index}`, value]])),
  };
}

function redactor(remote: string, authorization: string | undefined): (text: string) => string {
  const secrets = [authorization, authorization?.split(" ").at(-1)].filter((secret) => secret !== undefined && secret !== "");
  return (text) => secrets.reduce<string>((clean, secret) => clean.replaceAll(secret!, "***"), text.replaceAll(remote, shownRemote(remote)).replace(/(\w+:\/\/)[^/\s@]*@/g, "$1"));
}
