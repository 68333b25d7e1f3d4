import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { csvExampleGen } from "../../src/components/csv-example-gen.ts";
import { rowsOfSplit } from "../../src/components/split-rows.ts";
import { splitNames, type Artifact } from "../../src/core/artifact.ts";
import type { Component } from "../../src/core/component.ts";
import { digestOf } from "../../src/core/digest.ts";
import { fileNames, placedShowing } from "../../src/run/placed-showing.ts";
import { runComponent } from "./run-component.ts";

const root = mkdtempSync(join(tmpdir(), "split-rows-"));
afterAll(() => rmSync(root, { recursive: true }));

let made = 0;

function workspaceWith(files: Readonly<Record<string, string>>): string {
  const folder = join(root, String(made++));
  mkdirSync(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

/** A file in which a row says its own place, some rows over two lines. */
const file = (name: string, rows: number): string => {
  let text = "place,text\n";
  for (let row = 0, line = 2; row < rows; row++) {
    text += row % 3 === 2 ? `${name} ${line},"two\nlines"\n` : `${name} ${line},one\n`;
    line += row % 3 === 2 ? 2 : 1;
  }
  return text;
};

const generate = async (workspace: string, parameters: object, earlier: readonly Readonly<Record<string, Artifact>>[] = []) => (await runComponent(csvExampleGen as Component, {}, { workspace, parameters, earlier })).artifacts["examples"] as Artifact<"Examples">;

/** What each row says its place is, and where it is found. */
async function placesOf(examples: Artifact<"Examples">, names: ReadonlyMap<string, string>) {
  const found: (readonly [says: string, is: string])[] = [];
  for (const split of splitNames(examples)) {
    for await (const { batch, place } of rowsOfSplit(examples, split, ["place"])) {
      const column = batch.columns.get("place")!;
      if (column.type !== "bytes") throw new Error("places are texts");
      for (let row = 0; row < batch.length; row++) {
        const says = Buffer.from(column.bytes.subarray(column.offsets[row], column.offsets[row + 1])).toString();
        const { file: digest, number } = place(row);
        found.push([says, `${names.get(digest) ?? digest} ${number}`]);
      }
    }
  }
  return found;
}

const files = { "a.csv": file("a.csv", 40), "b.csv": file("b.csv", 25), "c.csv": file("c.csv", 1) };
const names = (texts: Readonly<Record<string, string>>) => new Map(Object.entries(texts).map(([name, text]) => [digestOf(text) as string, name]));

test.each([
  ["divided by the hash of a row", { input: "*.csv" }], ["divided by order", { input: "*.csv", splitBy: "order" }], ["as Parquet", { input: "*.csv", output: "parquet" }],
  ["a split each", { input: { train: "a.csv", eval: "[bc].csv" } }], ["as far as a limit", { input: "*.csv", limit: 50 }],
])("every row is found at its line of its file, %s", async (_, parameters) => {
  const places = await placesOf(await generate(workspaceWith(files), parameters), names(files));
  expect(places).toHaveLength("limit" in parameters ? 50 : 66);
  expect(places.filter(([says, is]) => says !== is)).toEqual([]);
});

test("shards that are taken over keep their lines, under whatever name and number", async () => {
  const examples = await generate(workspaceWith(files), { input: "*.csv" });
  const more = { "0.csv": file("0.csv", 9), "renamed.csv": files["b.csv"], "a.csv": files["a.csv"] };
  const places = await placesOf(await generate(workspaceWith(more), { input: "*.csv" }, [{ examples }]), names(more));
  expect(places).toHaveLength(74);
  expect(places.filter(([says, is]) => says.replace("b.csv", "renamed.csv") !== is)).toEqual([]);
});

test("rows that are shuffled are named by their record", async () => {
  const places = await placesOf(await generate(workspaceWith(files), { input: "*.csv", shuffle: true }), names(files));
  expect(new Set(places.map(([, is]) => is)).size).toBe(66);
  expect(places[0]![1]).toMatch(/^Split-train\/data_tfrecord-00000-of-00001\.gz 1$/);
});

test("rows of contents get the names that the files have in a run", () => {
  const row = { number: 18, unit: "row", values: [] } as const;
  const finding = { rule: "r", severity: "error", subject: "s", message: "m", rows: [{ ...row, file: digestOf("x") }, { ...row, file: "Split-train/x.gz" }] } as const;
  const known = fileNames({ CsvExampleGen: { parameters: {}, runtime: {}, materials: { "data/b.csv": digestOf("x"), "data/a.csv": digestOf("x") } } });
  const block = { type: "details", summary: "", blocks: [{ type: "findings", findings: [finding] }] } as const;
  const shown = placedShowing({ headline: "", findings: [finding], sections: [{ id: "anomalies", title: "", problems: 1, summary: "", blocks: [block], comment: { place: "folded", blocks: [block] } }] }, { names: known });
  expect(shown.findings![0]!.rows).toEqual([{ ...row, file: "data/a.csv", unit: "line" }, { ...row, file: "Split-train/x.gz" }]);
  expect(JSON.stringify(shown)).not.toContain("sha256:");
});
