import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { chooseData, findData } from "../../src/init/found-data.ts";

const folder = mkdtempSync(join(tmpdir(), "assay-found-"));
afterAll(() => rmSync(folder, { recursive: true }));
const write = (path: string, size: number): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), "x".repeat(size));
};

test("files whose names differ in digits belong together, the largest data come first, and links are not followed", async () => {
  for (const month of ["01", "02", "11"]) write(`data/flights-2013-${month}.csv`, 100);
  write("other/one.parquet", 250);
  write("node_modules/big.csv", 1000);
  write(".hidden/big.csv", 1000);
  write("notes.txt", 1000);
  symlinkSync("/etc", join(folder, "link"));
  expect(await findData(folder)).toEqual([
    { format: "csv", pattern: "data/flights-2013-*.csv", files: 3, bytes: 300 }, { format: "parquet", pattern: "other/one.parquet", files: 1, bytes: 250 },
  ]);
  expect(await chooseData(folder, undefined)).toMatchObject({ pattern: "data/flights-2013-*.csv" });
  expect(await chooseData(folder, "x/*.jsonl.gz")).toMatchObject({ format: "jsonl", pattern: "x/*.jsonl.gz" });
  await expect(chooseData(folder, "notes.txt")).rejects.toThrow("names no data that Assay reads");
  await expect(chooseData(join(folder, ".hidden/.."), "")).rejects.toThrow("names no data");
});
