import { createHash, randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";

/** One workflow artifact, uploaded and finalized. */
export interface StoredArtifact {
  readonly id: number;
  readonly name: string;
  readonly run: string;
  readonly job: string;
  readonly created: number;
  size: number;
  digest: string;
  mime: string;
  bytes: Buffer;
  final: boolean;
  expired: boolean;
}

/** A token that the artifact client takes: an unsigned JWT whose scope names the run and the job. */
export function runtimeToken(run: number | string, job = "job"): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${part({ alg: "none" })}.${part({ scp: `Actions.Results:${run}:${job}`, exp: 4102444800 })}.`;
}

/**
 * Workflow artifacts as GitHub keeps them: the Twirp service of protocol v4, and the blob storage behind it
 * (block uploads, plain uploads, downloads). Names are unique within a run.
 */
export class ArtifactServer {
  readonly artifacts: StoredArtifact[] = [];
  #blobs = new Map<string, { readonly artifact: StoredArtifact; readonly blocks: Map<string, Buffer> }>();
  #origin: string;

  constructor(origin: string) {
    this.#origin = origin;
  }

  /** Answers a request when it is for artifacts; false when it is not. */
  async handle(request: IncomingMessage, response: ServerResponse, body: Buffer): Promise<boolean> {
    const url = new URL(request.url ?? "/", this.#origin);
    const method = /^\/twirp\/github\.actions\.results\.api\.v1\.ArtifactService\/(\w+)$/.exec(url.pathname)?.[1];
    if (method !== undefined) {
      this.#twirp(method, request, response, JSON.parse(body.toString("utf8")) as Record<string, unknown>);
      return true;
    }
    const blob = /^\/blob\/([\w-]+)$/.exec(url.pathname)?.[1];
    if (blob === undefined) return false;
    this.#blob(blob, url, request, response, body);
    return true;
  }

  /** An address from which an artifact's bytes can be read, as the API redirects to. */
  signedUrl(artifact: StoredArtifact): string {
    const key = randomUUID();
    this.#blobs.set(key, { artifact, blocks: new Map() });
    return `${this.#origin}/blob/${key}?sig=${randomUUID()}`;
  }

  #twirp(method: string, request: IncomingMessage, response: ServerResponse, body: Record<string, unknown>): void {
    if (!/^Bearer .+\..+\./.test(request.headers.authorization ?? "")) return json(response, 401, { code: "unauthenticated", msg: "no token" });
    const run = text(body, "workflow_run_backend_id");
    const name = text(body, "name");
    const found = () => this.artifacts.find((each) => each.run === run && each.name === name && each.final);
    switch (method) {
      case "CreateArtifact": {
        if (this.artifacts.some((each) => each.run === run && each.name === name)) return json(response, 409, { code: "already_exists", msg: "an artifact with this name already exists on the workflow run" });
        const artifact: StoredArtifact = { id: 7000 + this.artifacts.length, name, run, job: text(body, "workflow_job_run_backend_id"), created: Date.now(), size: 0, digest: "", mime: text(body, "mime_type"), bytes: Buffer.alloc(0), final: false, expired: false };
        this.artifacts.push(artifact);
        return json(response, 200, { ok: true, signed_upload_url: this.signedUrl(artifact) });
      }
      case "FinalizeArtifact": {
        const artifact = this.artifacts.find((each) => each.run === run && each.name === name && !each.final);
        const digest = createHash("sha256").update(artifact?.bytes ?? "").digest("hex");
        if (!artifact || (body["hash"] !== undefined && text(body, "hash") !== `sha256:${digest}`)) return json(response, 404, { code: "not_found", msg: "no such upload, or other bytes" });
        Object.assign(artifact, { final: true, size: artifact.bytes.length, digest: `sha256:${digest}` });
        return json(response, 200, { ok: true, artifact_id: String(artifact.id) });
      }
      case "ListArtifacts": {
        const id = body["id_filter"] === undefined ? undefined : Number(text(body, "id_filter"));
        const some = this.artifacts.filter((each) => each.run === run && each.final && (id === undefined || each.id === id) && (body["name_filter"] === undefined || text(body, "name_filter") === each.name));
        return json(response, 200, { artifacts: some.map((each) => ({ workflow_run_backend_id: each.run, workflow_job_run_backend_id: each.job, database_id: String(each.id), name: each.name, size: String(each.size), created_at: new Date(each.created).toISOString(), digest: each.digest })) });
      }
      case "GetSignedArtifactURL": {
        const artifact = found();
        return artifact ? json(response, 200, { name, signed_url: this.signedUrl(artifact) }) : json(response, 404, { code: "not_found", msg: "no such artifact" });
      }
      case "DeleteArtifact": {
        const artifact = found();
        if (!artifact) return json(response, 404, { code: "not_found", msg: "no such artifact" });
        this.artifacts.splice(this.artifacts.indexOf(artifact), 1);
        return json(response, 200, { ok: true, artifact_id: String(artifact.id) });
      }
      default: return json(response, 404, { code: "bad_route", msg: `no method ${method}` });
    }
  }

  #blob(key: string, url: URL, request: IncomingMessage, response: ServerResponse, body: Buffer): void {
    const blob = this.#blobs.get(key);
    if (!blob) return json(response, 404, { message: "no such blob" });
    const { artifact, blocks } = blob;
    if (request.method === "GET") {
      response.writeHead(200, { "content-type": artifact.mime || "application/zip", "content-length": artifact.bytes.length, "content-disposition": `attachment; filename="${artifact.name}"` });
      response.end(artifact.bytes);
      return;
    }
    const part = url.searchParams.get("comp");
    if (part === "block") blocks.set(url.searchParams.get("blockid") ?? "", body);
    else if (part === "blocklist") artifact.bytes = Buffer.concat([...body.toString("utf8").matchAll(/<Latest>([^<]+)<\/Latest>/g)].map((match) => blocks.get(match[1]!) ?? Buffer.alloc(0)));
    else artifact.bytes = body;
    response.writeHead(201, { etag: "\"1\"", "last-modified": new Date(artifact.created).toUTCString(), "x-ms-request-id": randomUUID(), "x-ms-version": "2025-01-05", "x-ms-request-server-encrypted": "true" });
    response.end();
  }
}

/** A member that may be a plain string or wrapped as `{ value }`. */
function text(body: Record<string, unknown>, key: string): string {
  const value = body[key];
  if (typeof value === "object" && value !== null && "value" in value) return String(value.value);
  return value === undefined ? "" : String(value);
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(body));
}
