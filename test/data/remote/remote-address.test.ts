import { placeOf, refuseSecret, remoteScheme, shownAddress } from "../../../src/data/remote/remote-address.ts";

test("an address is told from a path by its scheme", () => {
  expect(["s3://b/k", "gs://b/k", "az://a/c/k", "https://h/p", "http://h/p", "data/a.csv", "/data/a:b.csv", "C:/a.csv"].map(remoteScheme))
    .toEqual(["s3", "gs", "az", "https", "http", undefined, undefined, undefined]);
  expect(() => remoteScheme("S3://b/k")).toThrow('"S3://" is no place that files are read from');
});

test("a path is one of the workspace, an address stays what it is", () => {
  expect(placeOf("data/a.csv", "/w")).toBe("/w/data/a.csv");
  expect(placeOf("s3://b/../k", "/w")).toBe("s3://b/../k");
});

test("a web address is shown without password and query; a key in a bucket is shown whole", () => {
  expect(shownAddress("https://me:pw@host/a.csv?X-Amz-Signature=1#x")).toBe("https://host/a.csv");
  expect(shownAddress("s3://b/what?.csv")).toBe("s3://b/what?.csv");
});

test.each(["https://h/a.csv?X-Amz-Date=1&X-Amz-Signature=hidden", "https://h/a.csv?sv=1&sig=hidden", "https://h/a.csv?token=hidden"])("%s is not written into records", (address) => {
  expect(() => refuseSecret(address)).toThrow(/^https:\/\/h\/a\.csv has a secret in its query \([\w-]+\), and a run records what it read/);
});

test.each(["https://h/a.csv?version=3", "s3://b/a?sig=1.csv", "data/a?key=1.csv"])("%s has no secret", (address) => expect(() => refuseSecret(address)).not.toThrow());
