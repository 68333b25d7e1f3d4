import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { digestOf } from "../../src/core/digest.ts";
import { openBytes, readBytes } from "../../src/data/file-bytes.ts";
import { digestOfFile } from "../../src/data/file-digest.ts";
import { resolveInputs } from "../../src/data/input-pattern.ts";
import { webStore } from "../../src/data/remote/web-store.ts";
import { remoteStoreContract } from "../contract/remote-store.ts";

const files = new Map<string, Buffer>();
const tagOf = (bytes: Buffer) => `"${createHash("md5").update(bytes).digest("hex")}"`;
/** The next answer with a body is cut off after so many bytes. */
let cutAfter: number | undefined;
let changed = new Date(0);

/** A web server that knows ranges and conditions as RFC 9110 has them; `plain/` ones know neither, `dated/` ones have no tag. */
const answer: RequestListener = (request, response) => {
  const url = new URL(request.url!, "http://x");
  const [, kind, name] = /^\/(files|plain|dated|bare)\/(.*)$/.exec(url.pathname) ?? [];
  const status = /^\/status\/(\d+)$/.exec(url.pathname)?.[1];
  if (url.pathname.startsWith("/to/")) return void response.writeHead(302, { location: decodeURIComponent(url.pathname.slice(4)) }).end();
  if (url.pathname === "/round") return void response.writeHead(302, { location: "/round" }).end();
  if (url.pathname === "/packed.csv") return void response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync("a\n"));
  if (status) return void response.writeHead(Number(status)).end("secret page");
  const bytes = files.get(decodeURIComponent(name ?? ""));
  if (!bytes) return void response.writeHead(404).end();
  const { range, "if-match": match, "if-unmodified-since": since } = request.headers;
  const send = (code: number, headers: Record<string, string | number>, body: Buffer) => {
    const validators = kind === "files" ? { etag: tagOf(bytes) } : kind === "dated" ? { "last-modified": changed.toUTCString(), etag: `W/${tagOf(bytes)}` } : {};
    response.writeHead(code, { ...validators, ...headers, "content-length": body.length });
    if (cutAfter === undefined || body.length <= cutAfter) return void response.end(body);
    response.write(body.subarray(0, cutAfter), () => response.socket?.destroy());
    cutAfter = undefined;
  };
  if (kind === "plain" || kind === "bare") return send(200, {}, bytes);
  if (match !== undefined && match !== tagOf(bytes)) return void response.writeHead(412).end();
  if (since !== undefined && changed > new Date(since)) return void response.writeHead(412).end();
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(range ?? "") ?? [];
  if (from === undefined) return send(200, {}, bytes);
  if (Number(from) >= bytes.length) return send(416, { "content-range": `bytes */${bytes.length}` }, Buffer.alloc(0));
  const end = Math.min(to ? Number(to) + 1 : bytes.length, bytes.length);
  send(206, { "content-range": `bytes ${from}-${end - 1}/${bytes.length}` }, bytes.subarray(Number(from), end));
};

const folder = mkdtempSync(join(tmpdir(), "web-"));
const servers: Server[] = [];
let plain: string;
let secure: string;

beforeAll(async () => {
  const { status, stderr } = spawnSync("openssl", ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1", "-keyout", join(folder, "key"), "-out", join(folder, "certificate")], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  servers.push(createServer(answer), createSecureServer({ key: readFileSync(join(folder, "key")), cert: readFileSync(join(folder, "certificate")) }, answer));
  for (const server of servers) await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  plain = `http://127.0.0.1:${ports[0]}/`;
  secure = `https://localhost:${ports[1]}/`;
  process.env["ASSAY_ALLOW_PRIVATE_ADDRESSES"] = "1";
});

afterAll(async () => {
  for (const server of servers) {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
  rmSync(folder, { recursive: true });
});

const put = async (key: string, bytes: Uint8Array | string) => { files.set(key, Buffer.from(bytes)); changed = new Date(changed.getTime() + 5000); };

remoteStoreContract("A web server", async () => ({ store: webStore({ ASSAY_ALLOW_PRIVATE_ADDRESSES: "1" }), base: `${plain}files/`, put, listsNothing: true }));

const { signal } = new AbortController();
const text = Array.from({ length: 100_000 }, (_, i) => `${i},${(i * 7919) % 1013}\n`).join("");

async function textOf(path: string, digest?: Parameters<typeof readBytes>[0]["digest"]): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of readBytes({ path, name: path, digest })) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

test("a certificate that nobody vouches for is refused, one that is trusted is read", async () => {
  await put("a.csv", text);
  await expect(webStore(process.env).describe(`${secure}files/a.csv`, signal)).rejects.toThrow(/self.signed certificate/);
  const code = `const { readBytes } = await import(${JSON.stringify(resolve("src/data/file-bytes.ts"))}); let n = 0; for await (const c of readBytes({ path: process.argv[1], name: "a" })) n += c.length; console.log(n);`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", code, `${secure}files/a.csv`], { env: { ...process.env, NODE_EXTRA_CA_CERTS: join(folder, "certificate") }, stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  for await (const chunk of child.stdout) said += String(chunk);
  expect(said.trim()).toBe(String(text.length));
});

test("a broken answer is taken up where it broke, also by a server that only sends whole files", async () => {
  await put("a.csv", text);
  for (const kind of ["files", "dated", "plain"]) {
    cutAfter = 200_000;
    expect(await textOf(`${plain}${kind}/a.csv`)).toBe(text);
    expect(cutAfter).toBeUndefined();
  }
});

test("a strong tag is the fingerprint; without one the bytes are", async () => {
  await put("a.csv", "a\n1\n");
  const tagged = await digestOfFile(`${plain}files/a.csv`);
  expect(tagged).not.toBe(digestOf("a\n1\n"));
  for (const kind of ["dated", "bare"]) {
    expect(await digestOfFile(`${plain}${kind}/a.csv`)).toBe(digestOf("a\n1\n"));
    expect(await textOf(`${plain}${kind}/a.csv`, digestOf("a\n1\n"))).toBe("a\n1\n");
    await expect(textOf(`${plain}${kind}/a.csv`, digestOf("a\n2\n"))).rejects.toThrow("a.csv changed while it was read");
  }
  await put("a.csv", "a\n2\n");
  await expect(textOf(`${plain}files/a.csv`, tagged)).rejects.toThrow("a.csv changed while it was read");
});

test("a server without ranges gives no parts", async () => {
  await put("a.parquet", text);
  await expect(openBytes({ path: `${plain}plain/a.parquet`, name: "a" })).rejects.toThrow("a.parquet can only be read from its start, and this format needs parts of it");
  const file = await openBytes({ path: `${plain}dated/a.parquet`, name: "a" });
  expect(Buffer.from(await file.read(10, 20)).toString()).toBe(text.slice(10, 20));
});

test("redirects are followed five times, and never to an address that could not be written", async () => {
  await put("a.csv", "a\n1\n");
  expect(await textOf(`${plain}to/${encodeURIComponent("/files/a.csv")}`)).toBe("a\n1\n");
  await expect(textOf(`${plain}round`)).rejects.toThrow("round is redirected more than 5 times");
  await expect(textOf(`${plain}to/${encodeURIComponent("http://example.com/a.csv?key=hidden")}`)).rejects.toThrow(/is redirected to an address that is not read over an encrypted connection/);
  await expect(textOf(`${plain}to/${encodeURIComponent("file:///etc/passwd")}`)).rejects.toThrow("is not read over an encrypted connection");
});

test.each([
  ["status/403?signature=hidden", "access to SERVERstatus/403 is denied"],
  ["status/410?signature=hidden", "there is no file SERVERstatus/410"],
  ["status/418?signature=hidden", "the server of SERVERstatus/418 answered 418"],
  ["packed.csv", "the server packs SERVERpacked.csv (Content-Encoding: gzip), although it was asked not to"],
])("the answer of %s is said without its query", async (path, message) => {
  const failure = await textOf(plain + path).catch((error: unknown) => error);
  expect(String(failure)).toContain(message.replace("SERVER", plain));
  expect(String(failure)).not.toContain("hidden");
  expect(String(failure)).not.toContain("secret page");
});

test("a server that fails is asked again, and then named", async () => {
  await expect(textOf(`${plain}status/503?signature=hidden`)).rejects.toThrow(`${plain}status/503 cannot be read, the connection failed again and again\n  hint: the last time: the server answered 503`);
}, 20_000);

test.each([
  ["https://127.0.0.1/a.csv", "127.0.0.1 is an address inside this machine's network"],
  ["https://169.254.169.254/latest/meta-data", "169.254.169.254 is an address inside this machine's network"],
  ["https://0x7f.1/a.csv", "127.0.0.1 is an address inside this machine's network"],
  ["https://2130706433/a.csv", "127.0.0.1 is an address inside this machine's network"],
  ["https://[::1]/a.csv", "::1 is an address inside this machine's network"],
  ["https://[::ffff:10.0.0.1]/a.csv", "is an address inside this machine's network"],
  ["https://localhost/a.csv", "localhost is an address inside this machine's network"],
  ["http://127.0.0.1/a.csv", "127.0.0.1 is an address inside this machine's network"],
  ["http://example.com/a.csv", "http://example.com/a.csv is not read over an encrypted connection"],
  ["https://me:hidden@example.com/a.csv", "https://example.com/a.csv has a user or a password in it"],
])("%s is not read from", async (path, message) => {
  const failure = await webStore({}).describe(path, signal).catch((error: unknown) => error);
  expect(String(failure)).toContain(message);
  expect(String(failure)).not.toContain("hidden");
});

test("a web server is not asked for a list", async () => {
  await expect(resolveInputs({ all: `${plain}files/{YYYY}-{MM}.csv?key=hidden` }, "/nowhere")).rejects.toThrow(/a web server cannot be asked which files it has: \S+\.csv\n {2}hint: name each file/);
  await put("a.csv", "a\n1\n");
  expect((await resolveInputs({ all: `${plain}files/a.csv?version=3` }, "/nowhere")).inputs[0]!.files).toEqual([`${plain}files/a.csv?version=3`]);
});
