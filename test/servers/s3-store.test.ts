import { CreateBucketCommand, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { s3Store } from "../../src/data/remote/s3-store.ts";
import { remoteStoreContract } from "../contract/remote-store.ts";
import { breaking, s3User, startS3, type Breaking, type StorageServer } from "./storage-servers.ts";

let server: StorageServer;
let between: Breaking;
let client: S3Client;

beforeAll(async () => {
  server = await startS3();
  between = await breaking(server.port);
  Object.assign(process.env, s3User, { AWS_ENDPOINT_URL_S3: `http://127.0.0.1:${between.port}`, AWS_REGION: "us-east-1", AWS_EC2_METADATA_DISABLED: "true" });
  client = new S3Client({ region: "us-east-1", endpoint: `http://127.0.0.1:${server.port}`, forcePathStyle: true, credentials: { accessKeyId: s3User.AWS_ACCESS_KEY_ID, secretAccessKey: s3User.AWS_SECRET_ACCESS_KEY } });
  await client.send(new CreateBucketCommand({ Bucket: "flights" }));
}, 60_000);

afterAll(async () => {
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
