import { createHash } from "node:crypto";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { CreateBucketCommand, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import type { Digest } from "../../src/core/digest.ts";
import { UserError } from "../../src/core/error.ts";
import { openBytes, readBytes } from "../../src/data/file-bytes.ts";
import { digestOfFile } from "../../src/data/file-digest.ts";
import { resolveInputs } from "../../src/data/input-pattern.ts";
import { tfrecordBytes } from "../../src/data/tfrecord.ts";
import { tfrecordFormat } from "../../src/data/tfrecord-format.ts";
import { s3Store } from "../../src/data/remote/s3-store.ts";
import { remoteStoreContract } from "../contract/remote-store.ts";
import { breaking, s3User, startS3, withEnvironment, type Breaking, type StorageServer } from "./storage-servers.ts";

let server: StorageServer;
let between: Breaking;
let client: S3Client;
let restore: () => void;

beforeAll(async () => {
  server = await startS3();
  between = await breaking(server.port);
  restore = withEnvironment({ ...s3User, AWS_ENDPOINT_URL_S3: `http://127.0.0.1:${between.port}`, AWS_REGION: "us-east-1", AWS_EC2_METADATA_DISABLED: "true" });
  client = new S3Client({ region: "us-east-1", endpoint: `http://127.0.0.1:${server.port}`, forcePathStyle: true, credentials: { accessKeyId: s3User.AWS_ACCESS_KEY_ID, secretAccessKey: s3User.AWS_SECRET_ACCESS_KEY } });
  await client.send(new CreateBucketCommand({ Bucket: "flights" }));
}, 60_000);

afterAll(async () => {
  restore();
  client.destroy();
  await between.close();
  await server.stop();
});

const put = async (key: string, bytes: Uint8Array | string) => {
  await client.send(new PutObjectCommand({ Bucket: "flights", Key: key, Body: typeof bytes === "string" ? Buffer.from(bytes) : bytes }));
};

remoteStoreContract("S3", async () => ({
  store: await s3Store(process.env), base: "s3://flights/", put, nowhere: { base: "s3://no-such-bucket/", says: "there is no bucket for s3://no-such-bucket/x" },
}));

async function textOf(path: string, digest?: Digest): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of readBytes({ path, name: path, digest })) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

const rows = (count: number) => `a,b\n${Array.from({ length: count }, (_, i) => `${i},${(i * 7919) % 1013}`).join("\n")}\n`;

test("a stream that breaks three times is taken up where it broke, and no byte is lost or read twice", async () => {
  const text = rows(150_000);
  await put("long.csv", text);
  between.breakNext(3, 300_000);
  expect(await textOf("s3://flights/long.csv")).toBe(text);
});

test("packed files are unpacked by their names, and a damaged one is the user's mistake", async () => {
  const text = rows(20_000);
  await put("packed.csv.gz", gzipSync(text));
  await put("packed.csv.br", brotliCompressSync(text));
  await put("half.csv.gz", gzipSync(text).subarray(0, 5000));
  between.breakNext(1, 20_000);
  expect(await textOf("s3://flights/packed.csv.gz")).toBe(text);
  expect(await textOf("s3://flights/packed.csv.br")).toBe(text);
  await expect(textOf("s3://flights/half.csv.gz")).rejects.toThrow("s3://flights/half.csv.gz  the file cannot be unpacked (unexpected end of file)");
});

test("a connection that breaks without end is one clear sentence", async () => {
  await put("broken.csv", rows(10));
  between.breakNext(Infinity, 0);
  await expect(textOf("s3://flights/broken.csv")).rejects.toThrow("s3://flights/broken.csv cannot be read, the connection failed again and again\n  hint: the last time: ");
  between.breakNext(0, 0);
}, 20_000);

test("a store that stays silent is given up in time", async () => {
  await put("silent.csv", rows(100_000));
  process.env["ASSAY_REMOTE_TIMEOUT"] = "0.2";
  between.breakNext(Infinity, 100_000, "silence");
  await expect(textOf("s3://flights/silent.csv")).rejects.toThrow("s3://flights/silent.csv did not answer in time");
  between.breakNext(0, 0);
  delete process.env["ASSAY_REMOTE_TIMEOUT"];
}, 20_000);

test("parts are read at any place, small ones in few requests", async () => {
  const bytes = Buffer.from(rows(300_000));
  await put("parts.bin", bytes);
  const file = await openBytes({ path: "s3://flights/parts.bin", name: "parts.bin" });
  expect(file.size).toBe(bytes.length);
  expect(Buffer.from(await file.read(bytes.length - 8, bytes.length)).equals(bytes.subarray(-8))).toBe(true);
  const places = Array.from({ length: 200 }, (_, i) => (i * 15_485_863) % (bytes.length - 5000));
  const parts = await Promise.all(places.map((start) => file.read(start, start + 5000)));
  expect(parts.every((part, i) => bytes.subarray(places[i]!, places[i]! + 5000).equals(part))).toBe(true);
  expect(Buffer.from(await file.read(100, 1_500_100)).equals(bytes.subarray(100, 1_500_100))).toBe(true);
  expect(Buffer.from(await file.read((1 << 20) - 3, (1 << 20) + 3)).equals(bytes.subarray((1 << 20) - 3, (1 << 20) + 3))).toBe(true);
  expect((await file.read(bytes.length - 4, bytes.length + 100)).length).toBe(4);
  await file.close();
});

test("what is read is what was fingerprinted, and a file that was replaced is refused", async () => {
  await put("print.csv", "a\n1\n");
  const digest = await digestOfFile("s3://flights/print.csv");
  expect(await textOf("s3://flights/print.csv", digest)).toBe("a\n1\n");
  await put("copy.csv", "a\n1\n");
  expect(await digestOfFile("s3://flights/copy.csv")).toBe(digest);
  await put("print.csv", "a\n2\n");
  expect(await digestOfFile("s3://flights/print.csv")).not.toBe(digest);
  await expect(textOf("s3://flights/print.csv", digest)).rejects.toThrow("s3://flights/print.csv changed while it was read");
  await expect(openBytes({ path: "s3://flights/print.csv", name: "print.csv", digest })).rejects.toThrow("changed");
});

test("records of another version than was fingerprinted are refused too", async () => {
  const path = "s3://flights/data.tfrecord";
  await put("data.tfrecord", tfrecordBytes([Buffer.from("one")]));
  const file = { path, name: path, digest: await digestOfFile(path) };
  await put("data.tfrecord", tfrecordBytes([Buffer.from("two")]));
  await expect(tfrecordFormat.describe(file, {})).rejects.toThrow("s3://flights/data.tfrecord changed while it was read");
});

test("a SHA-256 that the store keeps is the fingerprint, however the file was stored", async () => {
  await client.send(new PutObjectCommand({ Bucket: "flights", Key: "sum.csv", Body: Buffer.from("a\n1\n"), ChecksumAlgorithm: "SHA256" }));
  const described = await (await s3Store(process.env)).describe("s3://flights/sum.csv", new AbortController().signal);
  expect(described!.content).toEqual({ sha256: createHash("sha256").update("a\n1\n").digest("base64"), size: 4 });
});

test("patterns, spans and folders find files as they do in a workspace", async () => {
  for (const key of ["months/f-2013-01.csv", "months/f-2013-02.csv", "months/f-2013-02.txt", "months/.f-2013-03.csv", "deep/a/b/c.csv", "deep/c.csv", "deep/[1].csv"]) await put(key, rows(1));
  for (let i = 0; i < 1050; i++) await put(`many/${i}.csv`, "");
  const filesOf = async (pattern: string) => (await resolveInputs({ all: pattern }, "/nowhere")).inputs[0]!.files;
  expect(await resolveInputs({ all: "s3://flights/months/f-{YYYY}-{MM}.csv" }, "/nowhere")).toEqual({ inputs: [{ split: "all", files: ["s3://flights/months/f-2013-02.csv"] }], span: 15737 });
  expect(await filesOf("s3://flights/months/*.csv")).toEqual(["s3://flights/months/f-2013-01.csv", "s3://flights/months/f-2013-02.csv"]);
  expect(await filesOf("s3://flights/months")).toEqual(["s3://flights/months/f-2013-01.csv", "s3://flights/months/f-2013-02.csv"]);
  expect(await filesOf("s3://flights/months/")).toHaveLength(2);
  expect(await filesOf("s3://flights/deep/**/*.csv")).toEqual(["s3://flights/deep/[1].csv", "s3://flights/deep/a/b/c.csv", "s3://flights/deep/c.csv"]);
  expect(await filesOf("s3://flights/d*/*/*/c.csv")).toEqual(["s3://flights/deep/a/b/c.csv"]);
  expect(await filesOf("s3://flights/deep/[1].csv")).toEqual(["s3://flights/deep/[1].csv"]);
  expect(await filesOf("s3://flights/deep/c.csv")).toEqual(["s3://flights/deep/c.csv"]);
  expect(await filesOf("s3://flights/many/*.csv")).toHaveLength(1050);
});

test.each([
  ["s3://flights/months/f-2031-01.csv", 'no file matches "s3://flights/months/f-2031-01.csv"\n  hint: did you mean s3://flights/months/f-2013-01.csv?'],
  ["s3://flights/month/*.csv", 'no file matches "s3://flights/month/*.csv"\n  hint: did you mean s3://flights/months?'],
  ["s3://flights/months/*.parquet", 'no file matches "s3://flights/months/*.parquet"\n  hint: s3://flights/months/ holds f-2013-01.csv, f-2013-02.csv, f-2013-02.txt'],
  ["s3://nobody/*.csv", "there is no bucket for s3://nobody/"],
  ["s3://fl*/x.csv", 'the pattern "s3://fl*/x.csv" has a wildcard in its first part\n  hint: write the bucket in full'],
  ["s3:///x.csv", '"s3:///x.csv" has no name of a bucket after s3://\n  hint: for instance s3://bucket/data/*.csv'],
  ["s3://user@evil/x.csv", '"s3://user@evil/x.csv" has no name of a bucket after s3://'],
  ["hdfs://host/x.csv", '"hdfs://" is no place that files are read from\n  hint: known: a path, s3://bucket/key'],
])("the pattern %s is refused", async (pattern, message) => {
  await expect(resolveInputs({ all: pattern }, "/nowhere")).rejects.toThrow(message);
});

test("credentials that are not accepted are named, never shown", async () => {
  process.env["AWS_SECRET_ACCESS_KEY"] = "another-secret";
  const wrong = await s3Store(process.env);
  process.env["AWS_SECRET_ACCESS_KEY"] = s3User.AWS_SECRET_ACCESS_KEY;
  const failure = await wrong.list("s3://flights/", { deep: true }, new AbortController().signal).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(UserError);
  expect(String(failure)).toContain("access to s3://flights/ is denied\n  hint: the store does not accept the credentials (SignatureDoesNotMatch)");
  expect(String(failure)).not.toContain("another-secret");
});

test("without credentials only public objects are read", async () => {
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY } = s3User;
  delete process.env["AWS_ACCESS_KEY_ID"];
  delete process.env["AWS_SECRET_ACCESS_KEY"];
  const anonymous = await s3Store(process.env);
  Object.assign(process.env, { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY });
  await expect(anonymous.describe("s3://flights/long.csv", new AbortController().signal))
    .rejects.toThrow("there are no credentials for s3://flights/long.csv, and it is not public\n  hint: set AWS_ACCESS_KEY_ID");
});
