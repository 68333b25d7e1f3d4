import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { digestOfFile } from "../../src/data/file-digest.ts";
import { resolveInputs } from "../../src/data/input-pattern.ts";

const workspace = mkdtempSync(join(tmpdir(), "input-"));
afterAll(() => rmSync(workspace, { recursive: true }));

for (const file of [
  "data/penguins.csv", "data/peacocks.csv", "data/.hidden.csv", "data/notes.md", "data/[1].csv",
  "months/flights-2013-01.csv", "months/flights-2013-12.csv", "months/flights-2013-13.csv", "months/flights-2012-12.csv",
  "days/2024-02-28/train/a.csv", "days/2024-02-29/train/b.csv", "days/2024-02-29/train/a.csv", "days/2024-02-29/eval/a.csv", "days/2024-02-30/train/a.csv",
  "spans/span-9/v-1/x.csv", "spans/span-10/v-2/x.csv", "spans/span-10/v-11/x.csv", "spans/span-10/v-11/y.csv",
  "wide/01.csv", "wide/1.csv", "wide/002.csv",
  "deep/a/b/c.csv", "deep/c.csv",
]) {
  mkdirSync(dirname(join(workspace, file)), { recursive: true });
  writeFileSync(join(workspace, file), "a\n1\n");
}
symlinkSync(join(workspace, "data/penguins.csv"), join(workspace, "deep/link.csv"));

const filesOf = async (pattern: string) => (await resolveInputs({ all: pattern }, workspace)).inputs[0]!.files;

test("a path, a folder and globs name files in a fixed order, without hidden ones", async () => {
  expect(await filesOf("data/penguins.csv")).toEqual(["data/penguins.csv"]);
  expect(await filesOf("./data/penguins.csv")).toEqual(["data/penguins.csv"]);
  expect(await filesOf("data")).toEqual(["data/[1].csv", "data/peacocks.csv", "data/penguins.csv"]);
  expect(await filesOf("data/pe*.csv")).toEqual(["data/peacocks.csv", "data/penguins.csv"]);
  expect(await filesOf("data/[op]e*o?ks.csv")).toEqual(["data/peacocks.csv"]);
  expect(await filesOf("data/[!e]enguins.csv")).toEqual(["data/penguins.csv"]);
  expect(await filesOf("*/c.csv")).toEqual(["deep/c.csv"]);
  expect(await filesOf("deep/**/*.csv")).toEqual(["deep/a/b/c.csv", "deep/c.csv", "deep/link.csv"]);
  expect(await filesOf(join(workspace, "data/peng*.csv"))).toEqual([join(workspace, "data/penguins.csv")]);
});

test("a file that is called like a pattern is meant by its name", async () => {
  expect(await filesOf("data/[1].csv")).toEqual(["data/[1].csv"]);
});

test("without a place the span is 0 and there is no version", async () => {
  expect(await resolveInputs({ all: "data/penguins.csv" }, workspace)).toEqual({ inputs: [{ split: "all", files: ["data/penguins.csv"] }], span: 0 });
});

test("of numbered spans the latest is read, then its latest version, compared as numbers", async () => {
  expect(await resolveInputs({ all: "spans/span-{SPAN}/v-{VERSION}/*" }, workspace))
    .toEqual({ inputs: [{ split: "all", files: ["spans/span-10/v-11/x.csv", "spans/span-10/v-11/y.csv"] }], span: 10, version: 11 });
});

test("a width takes only names of that width, and zero padding tells spans apart", async () => {
  expect(await resolveInputs({ all: "wide/{SPAN:2}.csv" }, workspace)).toEqual({ inputs: [{ split: "all", files: ["wide/01.csv"] }], span: 1 });
  expect(await filesOf("wide/{SPAN}.csv")).toEqual(["wide/002.csv"]);
});

test("a date's span is its days since 1970, a month's those of its first day, and days that never were are no match", async () => {
  expect(await resolveInputs({ train: "days/{YYYY}-{MM}-{DD}/train/*.csv", eval: "days/{YYYY}-{MM}-{DD}/eval/*.csv" }, workspace)).toEqual({
    inputs: [{ split: "train", files: ["days/2024-02-29/train/a.csv", "days/2024-02-29/train/b.csv"] }, { split: "eval", files: ["days/2024-02-29/eval/a.csv"] }],
    span: 19782,
  });
  expect(await resolveInputs({ all: "months/flights-{YYYY}-{MM}.csv" }, workspace))
    .toEqual({ inputs: [{ split: "all", files: ["months/flights-2013-12.csv"] }], span: 16040 });
});

test.each([
  ["data/pengiuns.csv", 'no file matches "data/pengiuns.csv"\n  hint: did you mean data/penguins.csv?'],
  ["dta/penguins.csv", 'no file matches "dta/penguins.csv"\n  hint: did you mean data?'],
  ["data/*.parquet", 'no file matches "data/*.parquet"\n  hint: data holds [1].csv, notes.md, peacocks.csv, penguins.csv'],
  ["months/{YYYY}-{MM}.csv", 'no file matches "months/{YYYY}-{MM}.csv"\n  hint: months holds flights-2012-12.csv, flights-2013-01.csv, flights-2013-12.csv, flights-2013-13.csv'],
  ["x/{SPN}.csv", 'unknown place {SPN} in the pattern "x/{SPN}.csv"\n  hint: known: {SPAN} {VERSION} {YYYY} {MM} {DD}'],
  ["x/{VERSION}.csv", 'the pattern "x/{VERSION}.csv" has {VERSION} without a span\n  hint: add {SPAN} or {YYYY}-{MM}-{DD}'],
  ["x/{SPAN}-{YYYY}-{MM}.csv", 'the pattern "x/{SPAN}-{YYYY}-{MM}.csv" has both {SPAN} and a date\n  hint: a span is a number or a date'],
  ["x/{YYYY}.csv", 'the pattern "x/{YYYY}.csv" has an incomplete date\n  hint: {YYYY}-{MM}-{DD}, or {YYYY}-{MM} for months'],
  ["x/{SPAN}/{SPAN}.csv", 'the pattern "x/{SPAN}/{SPAN}.csv" has {SPAN} twice\n  hint: each place stands once'],
  ["x/{YYYY:4}-{MM}.csv", 'the pattern "x/{YYYY:4}-{MM}.csv" has a width in {YYYY:4}\n  hint: only {SPAN:n} and {VERSION:n} have one'],
])("the pattern %s is refused", async (pattern, message) => {
  await expect(filesOf(pattern)).rejects.toThrow(message);
});

test("splits of different places or spans are refused", async () => {
  await expect(resolveInputs({ train: "wide/{SPAN}.csv", eval: "data/penguins.csv" }, workspace)).rejects.toThrow("the patterns of train and eval have different places: SPAN and none");
  await expect(resolveInputs({ train: "wide/{SPAN}.csv", eval: "wide/{SPAN:1}.csv" }, workspace))
    .rejects.toThrow("the latest files of train are of span 2, those of eval of span 1\n  hint: all splits are read from the same spans and versions");
});

test("a file's digest is the sha256 of its bytes", async () => {
  expect(await digestOfFile(join(workspace, "data/penguins.csv"))).toBe("sha256:309b0e45a73d3fc5325e2b6ed0a01ef8b9cde6b05a5633c1f893f970d52bfddc");
});

test("links are followed but not in a ring, and one that leads nowhere is a mistake", async () => {
  mkdirSync(join(workspace, "ring/a"), { recursive: true });
  writeFileSync(join(workspace, "ring/a/x.csv"), "a\n1\n");
  symlinkSync("..", join(workspace, "ring/a/up"));
  expect(await filesOf("ring/**/*.csv")).toEqual(["ring/a/x.csv"]);
  symlinkSync("nowhere", join(workspace, "ring/a/y.csv"));
  await expect(filesOf("ring/a/*.csv")).rejects.toThrow("ring/a/y.csv is a link to a file that is not there");
});
