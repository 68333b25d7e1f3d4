import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { ArtifactServer } from "./artifact-server.ts";
import { serveGit } from "./git-http.ts";
import { answerGraphql } from "./graphql.ts";
import type { Answer } from "./answers.ts";
import { answer } from "./operations.ts";
import { checkRequest, checkResponse, complete, findOperation, type Operation } from "./openapi-description.ts";
import { GitHubState, type Scope, type Token } from "./state.ts";

/** One request as the server saw it. */
export interface Seen {
  readonly operation: string;
  readonly path: string;
  readonly query: string;
  readonly body: unknown;
  readonly status: number;
}

/**
 * GitHub on loopback: the operations of its REST API that Assay uses, with state; git over smart HTTP; workflow artifacts.
 * Every request and every answer is checked against GitHub's published description; what does not fit is in `complaints`.
 */
export class ContractServer {
  readonly state = new GitHubState();
  readonly requests: Seen[] = [];
  /** What did not fit the description. A test ends by expecting none. */
  readonly complaints: string[] = [];
  #server: Server | undefined;
  #artifacts: ArtifactServer | undefined;
  #faults: { readonly operation: string; readonly status: number; readonly headers: Record<string, string>; times: number }[] = [];

  /** Starts on a free port of 127.0.0.1. */
  async start(): Promise<this> {
    this.#server = createServer((request, response) => {
      this.#handle(request, response).catch((error: unknown) => {
        this.complaints.push(`the server failed: ${String(error instanceof Error ? error.stack : error)}`);
        response.writeHead(500).end("{}");
      });
    });
    await new Promise<void>((resolve) => this.#server!.listen(0, "127.0.0.1", resolve));
    this.state.origin = this.api;
    this.#artifacts = new ArtifactServer(this.api);
    this.state.artifacts = this.#artifacts;
    return this;
  }

  async stop(): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise((resolve) => this.#server?.close(resolve));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
  }

  get port(): number {
    return (this.#server!.address() as AddressInfo).port;
  }

  /** For GITHUB_API_URL and ACTIONS_RESULTS_URL. */
  get api(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** For GITHUB_SERVER_URL: the artifact client takes only github.com, ghe.com and localhost names. */
  get web(): string {
    return `http://github.localhost:${this.port}`;
  }

  get artifacts(): ArtifactServer {
    return this.#artifacts!;
  }

  /** Makes the next `times` requests of an operation (`POST /repos/{owner}/{repo}/…`) fail. */
  fail(operation: string, status: number, headers: Record<string, string> = {}, times = 1): void {
    this.#faults.push({ operation, status, headers, times });
  }

  /** The requests of an operation, by its id: `issues/create-comment`. */
  requestsOf(id: string): readonly Seen[] {
    return this.requests.filter((seen) => seen.operation === id);
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const url = new URL(request.url ?? "/", this.api);
    if (await this.#artifacts!.handle(request, response, body)) return;
    const git = /^\/([\w.-]+)\/([\w.-]+?)(?:\.git)?(\/(?:info\/refs|git-upload-pack|git-receive-pack))$/.exec(url.pathname);
    if (git && (git[3] !== "/info/refs" || url.searchParams.has("service"))) return this.#git(request, response, { owner: git[1]!, name: git[2]!, rest: git[3]!, url, body });
    if (request.method === "POST" && url.pathname === "/graphql") return this.#graphql(request, response, body);
    await this.#rest(request, response, url, body);
  }

  async #graphql(request: IncomingMessage, response: ServerResponse, bytes: Buffer): Promise<void> {
    const body = JSON.parse(bytes.toString("utf8")) as unknown;
    const given = await answerGraphql(this.state, this.#token(request), body);
    this.complaints.push(...given.complaints.map((complaint) => `POST /graphql: ${complaint}`));
    this.requests.push({ operation: `graphql/${given.operation}`, path: "/graphql", query: "", body, status: given.status });
    send(response, given);
  }

  async #git(request: IncomingMessage, response: ServerResponse, { owner, name, rest, url, body }: { owner: string; name: string; rest: string; url: URL; body: Buffer }): Promise<void> {
    const repository = this.state.find(owner, name);
    const [, password] = Buffer.from((request.headers.authorization ?? "").replace(/^Basic /i, ""), "base64").toString("utf8").split(":", 2);
    const token = password === undefined ? undefined : this.state.tokens.get(password);
    const writing = rest === "/git-receive-pack" || url.searchParams.get("service") === "git-receive-pack";
    const allowed = writing ? token?.permissions["contents"] === "write" : !repository?.private || token?.permissions["contents"] !== undefined;
    if (!repository?.git || !existsSync(repository.git)) { response.writeHead(404).end("Repository not found."); return; }
    if (!allowed && token === undefined) { response.writeHead(401, { "www-authenticate": "Basic realm=\"GitHub\"" }).end(); return; }
    if (!allowed) { response.writeHead(403).end(`Permission to ${owner}/${name}.git denied to ${token!.login}.`); return; }
    await serveGit(request, response, { folder: repository.git, pathname: rest, search: url.search, user: token?.login, body });
  }

  async #rest(request: IncomingMessage, response: ServerResponse, url: URL, bytes: Buffer): Promise<void> {
    const uploading = url.pathname.startsWith("/uploads/");
    const pathname = uploading ? url.pathname.slice("/uploads".length) : url.pathname;
    const operation = findOperation(request.method ?? "GET", pathname);
    if (!operation) {
      this.complaints.push(`${request.method} ${pathname} is no operation that the contract server knows`);
      return send(response, { status: 404, body: { message: "Not Found", documentation_url: "" } });
    }
    const body: unknown = uploading || bytes.length === 0 ? undefined : JSON.parse(bytes.toString("utf8"));
    this.#complain(operation, checkRequest(operation, url.searchParams, body), "asked");
    const given = this.#faulty(operation) ?? this.#refused(request, operation) ?? answer(this.state, {
      operation, query: url.searchParams, body: (body ?? {}) as Record<string, unknown>, bytes,
      token: this.#token(request)!, accept: request.headers.accept ?? "", type: request.headers["content-type"] ?? "",
    });
    const whole: Answer = given.body === undefined ? given : { ...given, body: complete(operation, given.status, given.body) };
    if (!Buffer.isBuffer(whole.body)) this.#complain(operation, checkResponse(operation, whole.status, whole.body), `answered ${whole.status}`);
    this.requests.push({ operation: operation.id, path: pathname, query: url.search, body, status: whole.status });
    send(response, whole);
  }

  #complain(operation: Operation, complaints: readonly string[], how: string): void {
    this.complaints.push(...complaints.map((complaint) => `${operation.name} ${how}: ${complaint}`));
  }

  #faulty(operation: Operation): Answer | undefined {
    const fault = this.#faults.find((each) => each.operation === operation.name && each.times > 0);
    if (!fault) return undefined;
    fault.times--;
    const message = fault.status === 403 || fault.status === 429 ? "You have exceeded a secondary rate limit." : "Server Error";
    return { status: fault.status, headers: fault.headers, body: { message, documentation_url: "" } };
  }

  #token(request: IncomingMessage): Token | undefined {
    const [, secret] = /^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? "") ?? [];
    return secret === undefined ? undefined : this.state.tokens.get(secret);
  }

  #refused(request: IncomingMessage, operation: Operation): Answer | undefined {
    const token = this.#token(request);
    if (!token) return { status: 401, body: { message: "Bad credentials", documentation_url: "" } };
    const needed = neededPermissions(operation);
    const enough = needed.length === 0 || needed.some(([scope, level]) => token.permissions[scope] === "write" || token.permissions[scope] === level);
    if (enough) return undefined;
    const accepted = needed.map(([scope, level]) => `${scope}=${level}`).join("; ");
    return { status: 403, headers: { "x-accepted-github-permissions": accepted }, body: { message: "Resource not accessible by integration", documentation_url: "" } };
  }
}

/** What a token must be allowed for an operation: any one of them. GitHub's description does not say it. */
function neededPermissions(operation: Operation): readonly (readonly [Scope, "read" | "write"])[] {
  const level = operation.name.startsWith("GET ") ? "read" : "write";
  const [group, action] = operation.id.split("/") as [string, string];
  switch (group) {
    case "issues": return /comment/.test(action) || (action === "get") ? [["issues", level], ["pull_requests", level]] : [["issues", level]];
    case "reactions": return [["issues", level], ["pull_requests", level]];
    case "pulls": return [["pull_requests", level]];
    case "checks": return [["checks", level]];
    case "actions": return [["actions", level]];
    case "users": return [["user", "read"]];
    case "git": return [["contents", level]];
    case "repos": return action.endsWith("-attestation") || action === "list-attestations" ? [["attestations", level]] : action === "get" || action === "get-collaborator-permission-level" ? [] : action === "list-pull-requests-associated-with-commit" ? [["pull_requests", "read"]] : [["contents", level]];
    default: return [];
  }
}

function send(response: ServerResponse, { status, body, headers = {} }: Answer): void {
  if (body === undefined) { response.writeHead(status, headers).end(); return; }
  const bytes = Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body));
  response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers, "content-length": bytes.length });
  response.end(bytes);
}

/** A bare repository in `folder`, as GitHub keeps it, that takes pushes over HTTP. */
export function bareRepository(folder: string): string {
  execFileSync("git", ["init", "--quiet", "--bare", "--initial-branch=main", folder]);
  execFileSync("git", ["-C", folder, "config", "http.receivepack", "true"]);
  return folder;
}
