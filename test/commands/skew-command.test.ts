import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openTfrecordWriter } from "../../src/data/tfrecord.ts";
import { exampleOf } from "../validation/serialized-examples.ts";
import { assay } from "./command-line.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "skew-command-"));
  await writeFile(join(folder, "before.csv"), "id,name,x,y\n1,Ann,1,a\n2,Bob,2,b\n3,Cy,3,\n4,Di,4,d\n");
  await writeFile(join(folder, "now.csv"), "id,name,x,y\n1,Ann,1.0,a\n2,Bobby,2.5,b\n3,Cy,3,c\n5,Di,4,d\n");
  await writeFile(join(folder, "now.jsonl"), '{"id":1,"name":"Ann","x":1,"y":"a"}\n{"id":2,"name":"Bob","x":2.25,"y":"b"}\n');
  await writeFile(join(folder, "nested.jsonl"), '{"id":1,"deep":[[1],[2]]}\n');
  const writer = openTfrecordWriter(join(folder, "now.tfrecord.gz"));
  for (const row of [{ id: 1, name: "Ann", x: 1, y: "a" }, { id: 2, name: "Bea", x: 2, y: "b" }]) writer.append(exampleOf(row));
  await writer.close();
});
afterAll(() => rm(folder, { recursive: true }));

test("rows with the same identifiers are compared; numbers are equal however they are written", async () => {
  const { code, out, err } = await assay(folder, "skew", "before.csv", "now.csv", "--id", "id");
  expect([code, err]).toEqual([0, ""]);
  expect(out).toBe([
    "before.csv  →  now.csv", "4 examples before, 4 now · 3 pairs with the same identifiers · 1 identifier only before · 1 identifier only now", "", "3 of 3 features differ", "",
    "feature  differs  other value  only before  only now", "name     33.3%    1            0            0", "x        33.3%    1            0            0", "y        33.3%    0            0            1", "",
    "for instance, by id:", "  2: name Bob → Bobby, x 2 → 2.5", "  3: y missing → c", "",
  ].join("\n"));
});

test("the exit code is 1 where more differs than may", async () => {
  const { code, out } = await assay(folder, "skew", "before.csv", "now.csv", "--id", "id", "--at-most", "0.2", "--mask", "name", "--ignore", "y");
  expect(code).toBe(1);
  expect(out).toContain("✖ name  The feature differs in 33.3% of the examples that belong together.");
  expect(out).toContain("name (masked) → (masked)");
  expect(out).not.toContain("Bob");
  expect((await assay(folder, "skew", "before.csv", "now.csv", "--id", "id", "--at-most", "0.5")).code).toBe(0);
  expect((await assay(folder, "skew", "before.csv", "now.csv", "--id", "id", "--only", "x", "--digits", "0", "--at-most", "0")).out).toContain("no difference in 1 feature");
});

test("files of other kinds are compared too, as JSON and as a page", async () => {
  const json = JSON.parse((await assay(folder, "skew", "before.csv", "now.jsonl", "--id", "id", "--format", "json", "--confusion", "name")).out) as { readonly match: object; readonly features: readonly { readonly name: string; readonly differing: number }[]; readonly confusion: readonly object[] };
  expect(json.match).toMatchObject({ pairs: 2, onlyBefore: 2, onlyNow: 0, repeated: 0 });
  expect(json.features.map(({ name, differing }) => [name, differing])).toEqual([["name", 0], ["x", 1], ["y", 0]]);
  expect(json.confusion).toEqual([{ feature: "name", before: "Ann", now: "Ann", pairs: 1 }, { feature: "name", before: "Bob", now: "Bob", pairs: 1 }]);
  expect((await assay(folder, "skew", "before.csv", "now.tfrecord.gz", "--id", "id")).out).toContain("2: name Bob → Bea");
  expect((await assay(folder, "skew", "before.csv", "now.csv", "--id", "id", "-f", "html")).out).toContain("<title>");
});

test("mistakes are told", async () => {
  const said = async (...args: readonly string[]) => { const { code, err } = await assay(folder, "skew", ...args); return [code, err.trim().split("\n")[0]]; };
  expect(await said("before.csv", "now.csv")).toEqual([2, "which columns say that two rows belong together?"]);
  expect(await said("before.csv", "now.csv", "--id", "idd")).toEqual([2, 'before.csv has no column "idd"']);
  expect(await said("before.csv", "now.csv", "--id", "id", "--mask", "nmae")).toEqual([2, 'neither before.csv nor now.csv has a column "nmae"']);
  expect(await said("before.csv", "--id", "id")).toEqual([2, "skew compares the examples of two data sets"]);
  expect(await said("before.csv", "now.csv", "--id", "id", "--at-most", "2")).toEqual([2, '--at-most "2" is no share of the pairs']);
  expect((await said("before.csv", "nested.jsonl", "--id", "id"))[1]).toMatch(/^feature "deep" holds lists of lists or structs/);
  expect((await assay(folder, "skew", "before.csv", "nested.jsonl", "--id", "id", "--ignore", "deep")).code).toBe(0);
});
