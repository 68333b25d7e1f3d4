import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { chownSync, cpSync, existsSync, globSync, mkdtempSync, rmSync, chmodSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A PostgreSQL of this test's own, on 127.0.0.1, with TLS and a user with a password. */
export interface PostgresqlServer {
  readonly port: number;
  /** Where its socket lies. */
  readonly folder: string;
  /** The certificate's own authority. */
  readonly authority: string;
  stop(): Promise<void>;
}

/** Where Debian, or a PATH, has PostgreSQL's programs. */
function programs(): string {
  const found = [...globSync("/usr/lib/postgresql/*/bin").sort().reverse(), ...(process.env["PATH"] ?? "").split(":")].find((folder) => existsSync(join(folder, "initdb")));
  if (!found) throw new Error("PostgreSQL is not installed: apt-get install postgresql");
  return found;
}

/** PostgreSQL refuses to run as root: then it runs as its own user. */
function identity(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const number = (option: string) => Number(spawnSync("id", [option, "postgres"], { encoding: "utf8" }).stdout);
  return { uid: number("-u"), gid: number("-g") };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  return typeof address === "object" && address ? address.port : 0;
}

/** Makes a cluster in a folder of its own and starts its server. `assay` may do everything; `reader` has the password `se:cret/1`. */
export async function startPostgresql(): Promise<PostgresqlServer> {
  const bin = programs();
  const user = identity();
  const folder = mkdtempSync(join(tmpdir(), "postgresql-"));
  if (user) chownSync(folder, user.uid, user.gid);
  const data = join(folder, "data");
  const call = (program: string, ...args: string[]): void => {
    const { status, stderr, error } = spawnSync(program, args, { encoding: "utf8", cwd: folder, ...user });
    if (status !== 0) throw error ?? new Error(`${program}: ${stderr}`);
  };
  call(join(bin, "initdb"), "-D", data, "-U", "assay", "--auth=trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync");
  call("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-keyout", join(data, "server.key"), "-out", join(data, "server.crt"));
  chmodSync(join(data, "server.key"), 0o600);
  const authority = `${folder}.crt`;
  cpSync(join(data, "server.crt"), authority);
  writeFileSync(join(data, "pg_hba.conf"), "local all assay trust\nhost all assay 127.0.0.1/32 trust\nhost all reader 127.0.0.1/32 scram-sha-256\n");
  const port = await freePort();
  const server = spawn(join(bin, "postgres"), ["-D", data, "-c", "listen_addresses=127.0.0.1", "-c", `port=${port}`, "-c", `unix_socket_directories=${folder}`, "-c", "fsync=off", "-c", "ssl=on"], { cwd: folder, stdio: ["ignore", "ignore", "pipe"], ...user });
  await ready(server);
  return {
    port, folder, authority,
    async stop() {
      const ended = new Promise((done) => server.once("exit", done));
      server.kill("SIGINT");
      await ended;
      rmSync(folder, { recursive: true });
      rmSync(authority);
    },
  };
}

function ready(server: ChildProcess): Promise<void> {
  return new Promise((done, failed) => {
    let said = "";
    server.stderr!.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes("ready to accept connections")) done();
    });
    server.once("exit", () => failed(new Error(`PostgreSQL did not start: ${said}`)));
  });
}
