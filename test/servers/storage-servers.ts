import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { connect, createServer, type AddressInfo, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** A server on 127.0.0.1 with a folder of its own. */
export interface StorageServer {
  readonly port: number;
  readonly folder: string;
  stop(): Promise<void>;
}

type Program = (port: number, folder: string) => { readonly command: string; readonly args: readonly string[]; readonly env?: Readonly<Record<string, string>> };

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((done) => server.once("listening", done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

async function answers(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, "127.0.0.1", () => { socket.destroy(); done(true); }).on("error", () => done(false));
  });
}

async function start(name: string, program: Program): Promise<StorageServer> {
  const path = resolve(import.meta.dirname, "../../.tools/bin", name);
  if (!existsSync(path)) throw new Error(`${name} is not installed: bash .github/scripts/servers-${name === "registry" ? name : "storage"}.sh`);
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  const port = await freePort();
  const { command, args, env } = program(port, folder);
  const child = spawn(command === "" ? path : command, command === "" ? args : [path, ...args], { env: { ...process.env, ...env }, stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => { said = (said + chunk.toString()).slice(-2000); });
  const ended = new Promise<void>((done) => child.on("close", () => done()));
  for (let i = 0; !(await answers(port)); i++) {
    if (i > 600 || child.exitCode !== null) throw new Error(`${name} does not start: ${said}`);
    await new Promise((done) => setTimeout(done, 50));
  }
  return {
    port, folder,
    async stop() {
      child.kill("SIGTERM");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The only user of the S3 server. */
export const s3User = { AWS_ACCESS_KEY_ID: "assayroot", AWS_SECRET_ACCESS_KEY: "a-secret-nobody-may-see" };

/** S3: versitygw over a folder, which checks signatures. */
export function startS3(): Promise<StorageServer> {
  return start("versitygw", (port, folder) => ({
    command: "",
    args: ["--port", `127.0.0.1:${port}`, "posix", folder],
    env: { ROOT_ACCESS_KEY: s3User.AWS_ACCESS_KEY_ID, ROOT_SECRET_KEY: s3User.AWS_SECRET_ACCESS_KEY },
  }));
}

/** Google Cloud Storage: fake-gcs-server in memory. */
export function startGoogle(): Promise<StorageServer> {
  return start("fake-gcs-server", (port) => ({ command: "", args: ["-scheme", "http", "-host", "127.0.0.1", "-port", String(port), "-backend", "memory", "-public-host", `127.0.0.1:${port}`, "-log-level", "error"] }));
}

/** Azure Blob: azurite, with the account and the key that it is known for. */
export function startAzure(): Promise<StorageServer> {
  return start("azurite-blob", (port, folder) => {
    mkdirSync(folder, { recursive: true });
    return { command: process.execPath, args: ["--blobHost", "127.0.0.1", "--blobPort", String(port), "--location", folder, "--silent", "--skipApiVersionCheck", "--disableTelemetry"] };
  });
}

/** An OCI registry in memory, go-containerregistry's. It has no referrers of its own: their tag stands for them. */
export function startRegistry(): Promise<StorageServer> {
  return start("registry", (port) => ({ command: "", args: ["-port", String(port)] }));
}

/** Sets variables of the environment, which test files of one process share; what is returned sets them back. */
export function withEnvironment(variables: Readonly<Record<string, string>>): () => void {
  const before = Object.keys(variables).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, variables);
  return () => before.forEach(([name, value]) => {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  });
}

/** A connection in front of a server that can break. */
export interface Breaking {
  readonly port: number;
  /** The next `times` connections end after so many bytes of answers; or stay silent from there on. */
  breakNext(times: number, after: number, how?: "end" | "silence"): void;
  /** How many connections there were. */
  connections(): number;
  close(): Promise<void>;
}

/** Passes connections on to a server, until it is told to break them. */
export async function breaking(to: number): Promise<Breaking> {
  let left = 0, after = 0, count = 0;
  let how: "end" | "silence" = "end";
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    count++;
    const upstream = connect(to, "127.0.0.1");
    for (const socket of [client, upstream]) sockets.add(socket.on("error", () => {}).on("close", () => sockets.delete(socket)));
    let passed = 0;
    client.pipe(upstream);
    upstream.on("data", (chunk: Buffer) => {
      if (left > 0 && passed + chunk.length > after) {
        left--;
        upstream.destroy();
        if (after > passed) client.write(chunk.subarray(0, after - passed));
        if (how === "end") client.end();
        return;
      }
      passed += chunk.length;
      client.write(chunk);
    }).on("end", () => client.end());
    client.on("close", () => upstream.destroy());
  }).listen(0, "127.0.0.1");
  await new Promise((done) => server.once("listening", done));
  return {
    port: (server.address() as AddressInfo).port,
    breakNext: (times, bytes, way = "end") => { left = times; after = bytes; how = way; },
    connections: () => count,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((done) => server.close(done));
    },
  };
}
