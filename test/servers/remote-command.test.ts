import { BlobServiceClient } from "@azure/storage-blob";
import { CreateBucketCommand, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Batch } from "../../src/data/batch.ts";
import { inferCsvTypes, readCsv } from "../../src/data/csv.ts";
import { openParquetWriter } from "../../src/data/parquet-writer.ts";
import { assay, flights } from "../commands/command-line.ts";
import { s3User, startAzure, startGoogle, startS3, withEnvironment, type StorageServer } from "./storage-servers.ts";

const account = "devstoreaccount1";
const accountKey = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";
const months = ["01", "02", "03"];
const servers: StorageServer[] = [];
let s3: S3Client;
let restore: () => void;
let folder: string;
let local: string;

const putS3 = (key: string, Body: Buffer) => s3.send(new PutObjectCommand({ Bucket: "flights", Key: key, Body }));

beforeAll(async () => {
  servers.push(...(await Promise.all([startS3(), startGoogle(), startAzure()])));
  const [s3Port, googlePort, azurePort] = servers.map(({ port }) => port);
  const connection = `DefaultEndpointsProtocol=http;AccountName=${account};AccountKey=${accountKey};BlobEndpoint=http://127.0.0.1:${azurePort}/${account};`;
  restore = withEnvironment({ ...s3User, AWS_ENDPOINT_URL: `http://127.0.0.1:${s3Port}`, AWS_REGION: "us-east-1", STORAGE_EMULATOR_HOST: `http://127.0.0.1:${googlePort}`, AZURE_STORAGE_CONNECTION_STRING: connection });
  s3 = new S3Client({ endpoint: `http://127.0.0.1:${s3Port}`, region: "us-east-1", forcePathStyle: true, credentials: { accessKeyId: s3User.AWS_ACCESS_KEY_ID, secretAccessKey: s3User.AWS_SECRET_ACCESS_KEY } });
  await s3.send(new CreateBucketCommand({ Bucket: "flights" }));
  await fetch(`http://127.0.0.1:${googlePort}/storage/v1/b?project=p`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ name: "flights" }) });
  const container = BlobServiceClient.fromConnectionString(connection).getContainerClient("flights");
  await container.create();
  for (const month of months) {
    const name = `flights-2013-${month}.csv`;
    const bytes = await readFile(flights(month));
    await putS3(name, bytes);
    await fetch(`http://127.0.0.1:${googlePort}/upload/storage/v1/b/flights/o?uploadType=media&name=${name}`, { method: "POST", body: bytes });
    await container.getBlockBlobClient(name).uploadData(bytes);
  }
  folder = await mkdtemp(join(tmpdir(), "remote-command-"));
  local = (await assay(folder, "statistics", flights("0[123]"), "--format", "json")).out;
}, 120_000);

afterAll(async () => {
  restore();
  s3.destroy();
  for (const server of servers) await server.stop();
  await rm(folder, { recursive: true });
});

test.each(["s3://flights/flights-*.csv", "gs://flights/flights-*.csv", `az://${account}/flights/flights-*.csv`])("assay statistics %s says what it says of the same files at home", async (pattern) => {
  const { code, out, err } = await assay(folder, "statistics", pattern, "--format", "json");
  expect([code, err]).toEqual([0, ""]);
  expect(out.length).toBeGreaterThan(10_000);
  expect(out).toBe(local);
}, 60_000);

test("every format is read from a bucket as from a folder", async () => {
  const [first] = months;
  const csv = { path: flights(first!), name: "flights.csv" };
  const types = await inferCsvTypes([[csv]]);
  const batches: Batch[] = [];
  for await (const { batch } of readCsv([csv], types)) batches.push(batch);
  const parquet = await openParquetWriter(join(folder, "flights.parquet"), types);
  for (const batch of batches) await parquet.write(batch);
  await parquet.close();
  const [header, ...lines] = (await readFile(csv.path, "utf8")).trimEnd().split("\n").map((line) => line.split(","));
  await writeFile(join(folder, "flights.jsonl.gz"), gzipSync(lines.map((cells) => JSON.stringify(Object.fromEntries(header!.map((name, i) => [name, cells[i]])))).join("\n")));
  await assay(folder, "statistics", csv.path, "--out", "flights.pb");
  await assay(folder, "statistics", csv.path, "--out", "flights.json");
  for (const name of ["flights.parquet", "flights.jsonl.gz", "flights.pb", "flights.json"]) {
    await putS3(name, await readFile(join(folder, name)));
    const home = await assay(folder, "statistics", name, "--format", "json");
    const away = await assay(folder, "statistics", `s3://flights/${name}`, "--format", "json");
    expect([name, home.code, home.err, away.code, away.err]).toEqual([name, 0, "", 0, ""]);
    expect(away.out === home.out).toBe(true);
  }
}, 60_000);

test.each([
  ["s3://flight/flights-*.csv", "there is no bucket for s3://flight/flights-"],
  ["gs://flights/flihgts-2013-01.csv", "did you mean gs://flights/flights-2013-01.csv?"],
  [`az://${account}/flight/x.csv`, `there is no container for az://${account}/flight/x.csv`],
])("a mistake in %s is one sentence without a stack", async (pattern, message) => {
  const { code, out, err } = await assay(folder, "statistics", pattern);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain(message);
  expect(err).not.toContain("    at ");
}, 60_000);

test("a pipeline reads the latest month of a bucket, reuses it while nothing changes, and reads again when it does", async () => {
  await writeFile(join(folder, "assay.yml"), 'name: remote\nexamples:\n  csv: "s3://flights/flights-{YYYY}-{MM}.csv"\n');
  const rows = async (month: string) => ((await readFile(flights(month), "utf8")).trimEnd().split("\n").length - 1).toLocaleString("en");
  const first = await assay(folder, "run");
  expect([first.code, first.err]).toEqual([0, ""]);
  expect(first.out).toContain(`CsvExampleGen     ${await rows("03")} rows`);
  const again = await assay(folder, "run");
  expect(again.out).toMatch(/CsvExampleGen .* reused/);
  await putS3("flights-2013-03.csv", await readFile(flights("04")));
  const changed = await assay(folder, "run");
  expect(changed.out).toContain(`CsvExampleGen     ${await rows("04")} rows`);
  expect(changed.out).not.toContain("reused");
}, 120_000);
